import Parallel
import SourceText

/// Reads the full texts that articles name from the texts folder, which is never published.
enum TextsLoader {
    /// 1. The folder given for this run must be there; the one in `site.yml` may be absent.
    /// 2. Each article's text is read; a text that's missing in a folder that is there is a finding.
    static func load(
        for records: Records,
        _ location: ProjectLocation,
        jobs: Int
    ) async -> Diagnosed<Texts> {
        guard let folder = location.texts(by: records.settings) else { return Diagnosed(.absent(nil)) }
        guard FileTree.kind(of: folder) == .folder, let root = FileTree.resolved(folder) else {
            let absent = Texts.absent(AbsentFolder(path: folder, nearest: nearestFolder(to: folder)))
            guard location.texts != nil else { return Diagnosed(absent) }
            return Diagnosed(
                absent,
                [
                    Finding(
                        LoadingFindings.missingFolder,
                        "the folder of texts given for this run isn't there",
                        at: Place(path: folder),
                        help:
                            "name a folder with --texts or VERBATIM_TEXTS, or leave it out to rely on the lock"
                    )
                ]
            )
        }
        let names = records.articles.compactMap(\.text)
        let texts = await concurrentMap(names, jobs: jobs) { text($0, in: folder, root: root) }
        var files: [String: SourceFile] = [:]
        for (name, text) in zip(names, texts) where files[name.value] == nil {
            files[name.value] = text.value
        }
        return Diagnosed(.present(files), texts.flatMap(\.findings))
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
