import Parallel
import SourceText

/// Reads the full texts that articles name from the texts folder, which is never published.
enum TextsLoader {
    /// 1. The folder may be absent.
    /// 2. Each article's text is read; a text that's missing in a folder that is there is a finding. Where all of them are,
    ///    it's the folder that's wrong, and that's said once.
    static func load(
        for records: Records,
        _ location: ProjectLocation,
        jobs: Int
    ) async -> Diagnosed<Texts> {
        guard let folder = location.texts(by: records.settings) else { return Diagnosed(.absent(nil)) }
        guard FileTree.kind(of: folder) == .folder, let root = FileTree.resolved(folder) else {
            return Diagnosed(.absent(AbsentFolder(path: folder, nearest: nearestFolder(to: folder))))
        }
        let names = records.articles.compactMap(\.text)
        let files = Set(names.map(\.value))
        if files.count > 1, files.allSatisfy({ FileTree.resolved(FileTree.path($0, in: folder)) == nil }) {
            return Diagnosed(.present([:]), [.noneOf(files.count, in: folder, location, records.settings)])
        }
        let texts = await concurrentMap(names, jobs: jobs) { text($0, in: folder, root: root) }
        var read: [String: SourceFile] = [:]
        for (name, text) in zip(names, texts) where read[name.value] == nil {
            read[name.value] = text.value
        }
        return Diagnosed(.present(read), texts.flatMap(\.findings))
    }

    /// The name of the folder beside a path that's most like the path's last part.
    private static func nearestFolder(to path: String) -> String? {
        guard let name = path.split(separator: "/").last else { return nil }
        let parent = path.prefix(upTo: name.startIndex)
        guard let entries = try? FileTree.entries(of: parent.isEmpty ? "." : String(parent)) else {
            return nil
        }
        return nearestName(to: String(name), among: entries.filter { $0.kind == .folder }.map(\.name))
    }

    private static func text(
        _ name: Located<String>,
        in folder: String,
        root: String
    ) -> Diagnosed<SourceFile?> {
        let path = FileTree.path(name.value, in: folder)
        guard let resolved = FileTree.resolved(path) else {
            return Diagnosed(
                nil,
                [
                    Finding(
                        LoadingFindings.missingText,
                        "'\(name.value)' isn't in the folder of texts",
                        at: name.place,
                        help: "texts are looked for in '\(folder)'"
                    )
                ]
            )
        }
        guard FileTree.lies(resolved, in: root), !name.value.hasPrefix("/") else {
            return Diagnosed(
                nil,
                [
                    Finding(
                        LoadingFindings.linkOutside,
                        "'\(name.value)' leads out of the folder of texts and isn't read",
                        at: name.place,
                        help: "name a file in '\(folder)'"
                    )
                ]
            )
        }
        return ProjectLoader.file(path, limit: ProjectLoader.textLimit, namedAt: name.place)
    }
}

extension Finding {
    fileprivate static func noneOf(
        _ count: Int,
        in folder: String,
        _ location: ProjectLocation,
        _ settings: SiteSettings
    ) -> Finding {
        let named = location.texts == nil ? settings.texts : nil
        let without =
            named == nil
            ? "or leave --texts and VERBATIM_TEXTS out to rely on those that site.yml names, or the lock"
            : "or take the folder away to rely on the lock"
        return Finding(
            LoadingFindings.missingText,
            "none of the \(count) texts that articles name is in the folder of texts",
            at: named?.place ?? Place(path: folder),
            help: ["put them into '\(folder)', or name the folder that has them", without]
        )
    }
}
