import FrontMatter
import SourceText

/// Reads the editor's own templates and theme files.
///
/// What stands in `theme/` goes to the site, and so nothing is read that somebody keeps elsewhere, and no text.
struct TemplateFolder {
    /// The largest template or theme file, in bytes.
    static let limit = 4_000_000
    /// How many folders lie within one another at the most.
    static let depth = 8

    private let path: String
    /// The same without symbolic links, as are the folders of texts.
    private let root: String
    private let texts: [String]

    /// By path within `Templates/`; empty where there is no such folder.
    static func load(
        _ location: ProjectLocation,
        _ settings: SiteSettings
    ) -> Diagnosed<[String: SourceFile]> {
        let path = location.path("Templates")
        guard let root = FileTree.resolved(path) else {
            return Diagnosed([:], FileTree.isLink(path) ? [.linkNowhere(Place(path: path))] : [])
        }
        let texts = location.allTexts(by: settings).compactMap(FileTree.resolved)
        return TemplateFolder(path: path, root: root, texts: texts).files(in: "", depth: 0)
            .map { Dictionary(uniqueKeysWithValues: $0) }
    }

    /// A file with its path within `Templates/`.
    private typealias Named = (path: String, file: SourceFile)

    /// - Parameter prefix: the folder's path within `Templates/`, with a slash at its end; empty for `Templates/` itself.
    private func files(in prefix: String, depth: Int) -> Diagnosed<[Named]> {
        let folder = prefix.isEmpty ? path : "\(path)/\(prefix.dropLast())"
        do throws(FileError) {
            let found = try FileTree.entries(of: folder)
                .filter { !CollectionFolder.isForTheSystem($0.name) }
                .map { files(at: prefix + $0.name, isLink: $0.kind == .link, depth: depth) }
            return Diagnosed(found.flatMap(\.value), found.flatMap(\.findings))
        } catch {
            return Diagnosed([], [.unreadableFolder(error, at: Place(path: folder))])
        }
    }

    /// The file that stands at a path within `Templates/`, or those of the folder there.
    private func files(at name: String, isLink: Bool, depth: Int) -> Diagnosed<[Named]> {
        let place = Place(path: "\(path)/\(name)")
        guard let target = FileTree.resolved(place.path) else {
            return Diagnosed([], isLink ? [.linkNowhere(place)] : [])
        }
        guard FileTree.lies(target, in: root) else {
            return Diagnosed([], [.linkOutside(place.path, of: "the folder of templates")])
        }
        if name == "theme" || name.hasPrefix("theme/"),
            texts.contains(where: { target == $0 || FileTree.lies(target, in: $0) })
        {
            return Diagnosed([], [.publishedTexts(place)])
        }
        switch FileTree.kind(of: place.path) {
        case .folder where depth == Self.depth: return Diagnosed([], [.tooDeep(place)])
        case .folder: return files(in: name + "/", depth: depth + 1)
        case .file:
            let file = ProjectLoader.file(place.path, limit: Self.limit)
            // The words are read as data, which tells it.
            let conflict = name == "words.yml" ? nil : file.value.flatMap(MergeConflict.finding)
            return Diagnosed(
                file.value.map { [(name, $0)] } ?? [],
                file.findings + [conflict].compactMap { $0 }
            )
        default: return Diagnosed([])
        }
    }
}

extension Finding {
    fileprivate static func publishedTexts(_ place: Place) -> Finding {
        Finding(
            LoadingFindings.publishedTexts,
            "full texts lie here, and all that's in Templates/theme would be published",
            at: place,
            help: "keep the texts in a folder of their own, and name that one as 'texts' in Content/site.yml"
        )
    }

    fileprivate static func tooDeep(_ place: Place) -> Finding {
        Finding(
            LoadingFindings.strayFile,
            "this folder lies in \(TemplateFolder.depth) others, and is left out",
            at: place,
            help: "put its files into a folder further up"
        )
    }
}
