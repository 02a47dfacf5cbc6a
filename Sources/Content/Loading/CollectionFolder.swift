import FrontMatter
import SourceText

/// The folder of a collection: which of its files are records.
enum CollectionFolder {
    /// A Markdown file, which holds one record.
    struct RecordFile: Sendable {
        let identifier: Identifier
        let path: String
        /// Whether it's a symbolic link: what it leads to may change while it doesn't.
        let isLink: Bool
    }

    struct Files: Sendable {
        /// In the order of their identifiers.
        var records: [RecordFile] = []
        /// The paths of files with a record in JSON on each line, in their order.
        var lines: [String] = []
    }

    /// The files of one kind's records; a collection without a folder is empty.
    static func files(of kind: RecordKind, _ location: ProjectLocation) -> Diagnosed<Files> {
        let folder = location.path("Content/" + kind.folder)
        guard let target = FileTree.resolved(folder) else {
            return Diagnosed(Files(), FileTree.isLink(folder) ? [.linkNowhere(Place(path: folder))] : [])
        }
        guard let root = FileTree.resolved(location.path("Content")) else { return Diagnosed(Files()) }
        guard FileTree.lies(target, in: root) else { return Diagnosed(Files(), [.linkOutside(folder)]) }
        var result = Diagnosed(Files())
        do throws(FileError) {
            for entry in try FileTree.entries(of: folder) where !isForTheSystem(entry.name) {
                let path = folder + "/" + entry.name
                if let finding = problem(with: entry, path, kind, root) {
                    result.findings.append(finding)
                } else if entry.name.hasSuffix(".jsonl") {
                    result.value.lines.append(path)
                } else if let identifier = Identifier(String(entry.name.dropLast(3))) {
                    let isLink = entry.kind == .link
                    result.value.records.append(
                        RecordFile(identifier: identifier, path: path, isLink: isLink)
                    )
                }
            }
        } catch {
            result.findings.append(.unreadableFolder(error, at: Place(path: folder)))
        }
        result.value.records.sort { $0.identifier < $1.identifier }
        return result
    }

    /// What stands in `Content/` beside the collections and isn't known: a misspelled folder, a record.
    static func strays(_ location: ProjectLocation) -> [Finding] {
        let folder = location.path("Content")
        let collections = RecordKind.allCases.map(\.folder)
        let known = collections + ["site.yml", "quotations.lock"]
        guard let entries = try? FileTree.entries(of: folder) else { return [] }
        return entries.filter { !isForTheSystem($0.name) && !known.contains($0.name) }.map { entry in
            Finding(
                LoadingFindings.strayFile,
                "'\(entry.name)' is none of the collections and is left out",
                at: Place(path: folder + "/" + entry.name),
                help: nearestName(to: entry.name, among: known).map { "the nearest name is '\($0)'" }
                    ?? folderMeant(for: entry, in: folder).map { "its keys are those of records in '\($0)'" }
                    ?? "the collections are: \(collections.joined(separator: ", "))"
            )
        }
    }

    /// The folder of the one kind of record that a file beside the collections can be by its keys.
    private static func folderMeant(for entry: FileTree.Entry, in folder: String) -> String? {
        guard entry.kind == .file, entry.name.hasSuffix(".md"),
            let file = ProjectLoader.file(folder + "/" + entry.name, limit: ProjectLoader.recordLimit).value,
            let record = RecordText.read(file).value
        else { return nil }
        return RecordKind.only(with: record.fields.map(\.key)).map { folder + "/" + $0.folder }
    }

    /// Hidden files and editors' backup copies.
    static func isForTheSystem(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
    }

    private static func problem(
        with entry: FileTree.Entry,
        _ path: String,
        _ kind: RecordKind,
        _ root: String
    ) -> Finding? {
        let place = Place(path: path)
        if entry.kind == .link {
            guard let target = FileTree.resolved(path) else { return .linkNowhere(place) }
            guard FileTree.lies(target, in: root) else { return .linkOutside(path) }
        }
        let holdsLines = entry.name.hasSuffix(".jsonl")
        guard holdsLines || entry.name.hasSuffix(".md"), entry.kind != .folder else {
            return Finding(
                LoadingFindings.strayFile,
                "this isn't a record and is left out",
                at: place,
                help:
                    "records are files that end in .md or .jsonl, directly in \(path.dropLast(entry.name.utf8.count + 1))"
            )
        }
        let name = String(entry.name.dropLast(3))
        guard !holdsLines, Identifier(name) == nil else { return nil }
        return Finding(
            LoadingFindings.unsafeName,
            "'\(name)' can't be the name of a record",
            at: place,
            help: Identifier.rule(brokenBy: name)
        )
    }
}

extension Finding {
    /// - Parameter name: what the place doesn't tell of the file.
    static func unreadable(_ error: FileError, _ name: String = "the file", at place: Place) -> Finding {
        let kind =
            if case .tooLarge = error.problem { LoadingFindings.tooLarge } else {
                LoadingFindings.unreadableFile
            }
        let help =
            kind == LoadingFindings.tooLarge
            ? "see whether it's the file that you mean; a longer one is split into several"
            : "see whether it's a file, and whether you may read it"
        return Finding(kind, "\(name) can't be read: \(error.reason)", at: place, help: help)
    }

    static func unreadableFolder(_ error: FileError, at place: Place) -> Finding {
        Finding(
            LoadingFindings.unreadableFile,
            "the folder can't be read: \(error.reason)",
            at: place,
            help: "see whether you may read it"
        )
    }

    static func linkNowhere(_ place: Place) -> Finding {
        Finding(
            LoadingFindings.unreadableFile,
            "this symbolic link leads nowhere",
            at: place,
            help: "remove it, or put what it should lead to in its place"
        )
    }

    /// - Parameter folder: the one that it leads out of.
    static func linkOutside(_ path: String, of folder: String = "the content folder") -> Finding {
        Finding(
            LoadingFindings.linkOutside,
            "this symbolic link leads out of \(folder) and isn't followed",
            at: Place(path: path),
            help: "copy what it leads to into its place"
        )
    }
}
