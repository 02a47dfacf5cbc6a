import FrontMatter
import SourceText

/// Gives a record another name, in every file that names it.
public enum Renamer {
    /// Works out what has to change; nothing is written.
    ///
    /// 1. The new name must be free: no record's, and no other claim's old one.
    /// 2. Every reference that the linker follows is altered where it's written, and not a byte beside it.
    /// 3. The record gets its new name, and a claim keeps the old one in `formerly`.
    /// 4. What came out is read again: each reference must lead to the new name, as do those that did already, and none
    ///    to the old one.
    /// 5. The lock, which names articles, gets the new name too.
    /// 6. Where the old name still stands, in what no reference is followed in, is told.
    ///
    /// - Parameter project: one in whose records nothing is wrong, so that no reference is overlooked.
    public static func rename(
        _ name: RecordName,
        to identifier: Identifier,
        in project: Project,
        _ location: ProjectLocation
    ) throws(RenamingRefusal) -> Renaming {
        let records = project.records
        guard let record = records.holder(of: name) else { throw .unknown(name, records) }
        let newName = RecordName(name.kind, identifier)
        try requireFree(newName, for: record, records)
        guard FileTree.kind(of: record.file.path) == .file, !FileTree.isLink(record.file.path) else {
            throw .content(
                "\(name) is a symbolic link: put the file itself in its place first",
                at: record.place
            )
        }

        let uses = RecordUses(of: name, in: records)
        // Written by hand, or by a run that was killed.
        let alreadyNew = RecordUses(of: newName, in: records)
        var edits = TextEdits()
        edits.touch(record.file)
        for use in uses.inFields { try edits.replaceName(use, name, by: identifier) }
        for body in uses.bodies { edits.replaceLinks(in: body, to: name, by: identifier) }
        if let written = record.writtenName { try edits.replaceName(written, name, by: identifier) }
        if name.kind == .claim { try edits.keep(name.identifier, of: record) }

        let reread = records.rereading(edits.sources, of: name, as: identifier)
        guard reread.findings.isEmpty, RecordUses(of: name, in: reread.value).count == 0,
            RecordUses(of: newName, in: reread.value).count == uses.count + alreadyNew.count
        else {
            throw .content(
                "a place that names \(name) can't be altered, as it's written in an unusual way",
                at: reread.findings.first?.place ?? uses.first
            )
        }
        let newPath = record.isLine ? nil : location.path("Content/\(name.kind.folder)/\(identifier).md")
        var files = try edits.files(moving: record.file, to: newPath)
        if name.kind == .article, let lock = project.lock {
            files += try lockFile(lock, name.identifier, identifier)
        }
        return Renaming(
            files: files.sorted { isAhead($0.path, $1.path, record.file.path) },
            references: uses.count,
            leftover: OldName(name).places(in: reread.value, project.templates)
        )
    }
}

extension Renamer {
    /// The record's own file comes last: as long as it has its old name, the same command can be run again.
    private static func isAhead(_ one: String, _ other: String, _ last: String) -> Bool {
        one != last && (other == last || one < other)
    }

    private static func requireFree(
        _ name: RecordName,
        for record: RecordCommon,
        _ records: Records
    ) throws(RenamingRefusal) {
        if let other = records.holder(of: name) {
            if other === record { throw .usage("\(name) has that name already") }
            throw .content("\(name) exists already: choose another name", at: other.place)
        }
        if let (claim, written) = records.formerHolder(of: name, besides: record) {
            throw .content("\(name) is an old name of \(claim.name): choose another name", at: written.place)
        }
    }

    /// The lock with the article's new name, if it says anything of it.
    private static func lockFile(
        _ file: SourceFile,
        _ old: Identifier,
        _ new: Identifier
    ) throws(RenamingRefusal) -> [Renaming.File] {
        let lock = Lock.read(file)
        guard lock.findings.isEmpty else {
            throw .content(
                "the lock names the article, and some of it can't be read: run 'verbatim prove' first",
                at: lock.findings.first?.place
            )
        }
        let bytes = lock.value.renaming(old, to: new).bytes
        if bytes == file.bytes { return [] }
        return [Renaming.File(path: file.path, old: file.bytes, new: bytes, newPath: file.path)]
    }
}

extension RenamingRefusal {
    fileprivate static func unknown(_ name: RecordName, _ records: Records) -> RenamingRefusal {
        let known = records.all(of: name.kind).map(\.identifier.text)
        let nearest = nearestName(to: name.identifier.text, among: known)
        return .usage(
            "no \(name.kind.rawValue) is named '\(name.identifier)'"
                + (nearest.map { "; the nearest name is '\($0)'" } ?? "")
        )
    }
}
