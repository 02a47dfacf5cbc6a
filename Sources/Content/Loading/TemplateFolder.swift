import SourceText

/// Reads the editor's own templates and theme files, two folders deep at the most.
enum TemplateFolder {
    /// The largest template or theme file, in bytes.
    static let limit = 4_000_000

    /// By path within `Templates/`; empty where there is no such folder.
    static func load(_ location: ProjectLocation) -> Diagnosed<[String: SourceFile]> {
        var result = Diagnosed<[String: SourceFile]>([:])
        read("", location.path("Templates"), depth: 0, into: &result)
        return result
    }

    private static func read(
        _ prefix: String,
        _ folder: String,
        depth: Int,
        into result: inout Diagnosed<[String: SourceFile]>
    ) {
        guard FileTree.kind(of: folder) == .folder else { return }
        do throws(FileError) {
            for entry in try FileTree.entries(of: folder) where !CollectionFolder.isForTheSystem(entry.name) {
                let path = folder + "/" + entry.name
                let kind = entry.kind == .link ? FileTree.kind(of: path) : entry.kind
                if kind == .folder, depth < 2 {
                    read(prefix + entry.name + "/", path, depth: depth + 1, into: &result)
                } else if kind == .file {
                    let file = ProjectLoader.file(path, limit: limit)
                    result.findings += file.findings
                    result.value[prefix + entry.name] = file.value
                }
            }
        } catch {
            result.findings.append(
                Finding(
                    LoadingFindings.unreadableFile,
                    "the folder can't be read: \(error.reason)",
                    at: Place(path: folder),
                    help: "see whether you may read it"
                )
            )
        }
    }
}
