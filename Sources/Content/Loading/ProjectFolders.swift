import SourceText

/// The folders that a project is read from, for whoever wants to know when something changes in them.
public enum ProjectFolders {
    /// Those in which all others lie, whether they're there or not: of records, of templates, of texts.
    public static func roots(of location: ProjectLocation) -> [String] {
        let texts = location.texts(by: ProjectLoader.loadSettingsIfThere(location).value)
        return [location.path("Content"), location.path("Templates")] + (texts.map { [$0] } ?? [])
    }

    /// All of them, whether they're there or not; each folder's path is the one that its files are named by.
    public static func all(of location: ProjectLocation) -> [String] {
        let content = location.path("Content")
        let collections = RecordKind.allCases.map { "\(content)/\($0.folder)" }
        let templates = folders(in: location.path("Templates"), depth: TemplateFolder.depth)
        let texts = location.texts(by: ProjectLoader.loadSettingsIfThere(location).value)
        return [content] + collections + templates + (texts.map { folders(in: $0, depth: 8) } ?? [])
    }

    /// A folder and those in it.
    private static func folders(in folder: String, depth: Int) -> [String] {
        guard depth > 0, let entries = try? FileTree.entries(of: folder) else { return [folder] }
        return [folder]
            + entries.flatMap { entry -> [String] in
                let path = FileTree.path(entry.name, in: folder)
                let kind = entry.kind == .link ? FileTree.kind(of: path) : entry.kind
                guard kind == .folder else { return [] }
                return folders(in: path, depth: depth - 1)
            }
    }
}
