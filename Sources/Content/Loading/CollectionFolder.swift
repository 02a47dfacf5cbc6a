import SourceText

/// The folder of a collection: which of its files are records.
enum CollectionFolder {
    struct RecordFile: Sendable {
        let identifier: Identifier
        let path: String
    }

    /// The record files of one kind in the order of their identifiers; a collection without a folder is empty.
    static func files(of kind: RecordKind, _ location: ProjectLocation) -> Diagnosed<[RecordFile]> {
        let folder = location.path("Content/" + kind.folder)
        guard FileTree.kind(of: folder) != nil else { return Diagnosed([]) }
        guard let root = FileTree.resolved(location.path("Content")) else { return Diagnosed([]) }
        var result = Diagnosed<[RecordFile]>([])
        do throws(FileError) {
            for entry in try FileTree.entries(of: folder) where !isForTheSystem(entry.name) {
                let path = folder + "/" + entry.name
                if let finding = problem(with: entry, path, kind, root) {
                    result.findings.append(finding)
                } else if let identifier = Identifier(String(entry.name.dropLast(3))) {
                    result.value.append(RecordFile(identifier: identifier, path: path))
                }
            }
        } catch {
            result.findings.append(
                Finding(
                    LoadingFindings.unreadableFile,
                    "the folder can't be read: \(error.reason)",
                    at: Place(path: folder)
                )
            )
        }
        result.value.sort { $0.identifier < $1.identifier }
        return result
    }

    /// Hidden files and editors' backup copies.
    private static func isForTheSystem(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
    }

    private static func problem(
        with entry: FileTree.Entry,
        _ path: String,
        _ kind: RecordKind,
        _ root: String
    ) -> Finding? {
        let place = Place(path: path)
        if entry.kind == .link, !(FileTree.resolved(path)?.hasPrefix(root + "/") ?? false) {
            return Finding(
                LoadingFindings.linkOutside,
                "this symbolic link leads out of the content folder and isn't followed",
                at: place,
                help: "copy the file into Content/\(kind.folder)"
            )
        }
        if entry.name.hasSuffix(".jsonl") {
            return Finding(
                LoadingFindings.unsupportedFile,
                "records in JSON lines can't be read yet",
                at: place,
                help: "write a Markdown file for each record"
            )
        }
        guard entry.name.hasSuffix(".md"), entry.kind != .folder else {
            return Finding(
                LoadingFindings.strayFile,
                "this isn't a record and is left out",
                at: place,
                help: "records are files that end in .md, directly in Content/\(kind.folder)"
            )
        }
        guard Identifier(String(entry.name.dropLast(3))) == nil else { return nil }
        return Finding(
            LoadingFindings.unsafeName,
            "'\(entry.name.dropLast(3))' can't be the name of a record",
            at: place,
            help:
                "name the file with lower-case letters and digits, joined by single hyphens, at most 100 of them"
        )
    }
}
