import FrontMatter
import Parallel
public import Quotations
public import SourceText

/// All the texts of a folder, ready to be searched; no record is needed.
public struct TextLibrary: Sendable {
    /// In the order of their names.
    public let texts: [Text]

    public struct Text: Sendable {
        /// The file's path within the folder, as an article's `text` gives it.
        public let name: String
        public let content: QuotableText
    }

    /// Reads every file of the folder that ends in `.txt` or `.md`, those in folders within it included.
    ///
    /// Hidden files are left out; symbolic links that lead out of the folder aren't followed. Nil without a folder.
    ///
    /// - Parameter file: one that's left out, wherever it is.
    public static func load(
        _ location: ProjectLocation,
        without file: String? = nil,
        jobs: Int
    ) async -> Diagnosed<TextLibrary?> {
        let folder = folder(of: location)
        guard let path = folder.value else { return Diagnosed(nil, folder.findings) }
        let files = TextFiles.all(in: path)
        let excluded = file.flatMap(FileTree.resolved)
        let names = files.value.filter { name in
            // Resolving a path takes long beside comparing its end.
            guard let excluded, let end = excluded.split(separator: "/").last, name.hasSuffix(end) else {
                return true
            }
            return FileTree.resolved(path + "/" + name) != excluded
        }
        let texts = await concurrentMap(names, jobs: jobs) { name in
            let file = ProjectLoader.file(path + "/" + name, limit: ProjectLoader.textLimit)
            guard let source = file.value else { return Diagnosed(nil as Text?, file.findings) }
            return QuotableText.read(source).map { $0.map { Text(name: name, content: $0) } }
        }
        let library = TextLibrary(texts: texts.compactMap(\.value))
        return Diagnosed(library, files.findings + texts.flatMap(\.findings))
    }

    /// The folder given for this run, or else the one that `site.yml` names.
    private static func folder(of location: ProjectLocation) -> Diagnosed<String?> {
        let settings = location.texts == nil ? ProjectLoader.loadSettingsIfThere(location) : Diagnosed(nil)
        if !settings.findings.isEmpty { return Diagnosed(nil, settings.findings) }
        guard let named = location.texts(by: settings.value) else {
            return Diagnosed(nil, [.noTexts(in: location)])
        }
        var folder = named
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        guard FileTree.kind(of: folder) == .folder else { return Diagnosed(nil, [.missingTexts(folder)]) }
        return Diagnosed(folder)
    }
}

extension Finding {
    private static let givenBy = "name the folder of full texts with --texts or VERBATIM_TEXTS"

    fileprivate static func noTexts(in location: ProjectLocation) -> Finding {
        let settings = location.path("Content/site.yml")
        return Finding(
            LoadingFindings.missingFolder,
            "no folder of texts is named here, in which to look",
            at: Place(path: location.hasSettings ? settings : location.folder),
            help: givenBy
                + (location.hasSettings
                    ? ", or write a line 'texts: …' into \(settings)"
                    : ", or the folder of a briefing, which names its own")
        )
    }

    fileprivate static func missingTexts(_ folder: String) -> Finding {
        Finding(
            LoadingFindings.missingFolder,
            "the folder of texts isn't there",
            at: Place(path: folder),
            help: givenBy
        )
    }
}
