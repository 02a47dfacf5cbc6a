import Glibc

/// Several files that are changed together: all of them, or none.
public enum FilesTogether {
    /// A file as it was read, and as it's to be.
    public struct Change: Sendable {
        let path: String
        let old: [UInt8]
        let new: [UInt8]
        /// Where it's to stand; its own path, unless it's moved.
        let newPath: String

        public init(path: String, old: [UInt8], new: [UInt8], newPath: String) {
            (self.path, self.old, self.new, self.newPath) = (path, old, new, newPath)
        }
    }

    /// Makes changes to files.
    ///
    /// 1. Each file must still be as it was read, and nothing may stand where one is moved to.
    /// 2. What they're to be is written beside them.
    /// 3. It takes their places, one after the other; where that fails, those that were changed get their old bytes
    ///    back.
    public static func make(_ changes: [Change]) throws(FileError) {
        try make(changes, faults: { _, _ in nil })
    }

    static func make(
        _ changes: [Change],
        faults: @escaping OpenFolder.Faults
    ) throws(FileError) {
        var staged: [StagedChange] = []
        do throws(FileError) {
            for change in changes { staged.append(try StagedChange(change, faults)) }
        } catch {
            for change in staged { change.discard() }
            throw error
        }
        var done = 0
        do throws(FileError) {
            for change in staged {
                try change.take()
                done += 1
            }
        } catch {
            // Where one can't be taken back, the others still can.
            for change in staged[..<done].reversed() { try? change.takeBack() }
            for change in staged[done...] { change.discard() }
            throw error
        }
    }
}

/// A change whose new bytes stand beside the file.
private struct StagedChange {
    private let change: FilesTogether.Change
    private let folder: OpenFolder
    private let name: DiskPath
    private let newFolder: OpenFolder
    private let newName: DiskPath
    private let staged: DiskPath
    private let standing: FileStatus

    private var isMoved: Bool { change.path != change.newPath }

    init(_ change: FilesTogether.Change, _ faults: @escaping OpenFolder.Faults) throws(FileError) {
        let (parent, name) = try ResolvedPath(change.path).split()
        let (newParent, newName) = try ResolvedPath(change.newPath).split()
        self.change = change
        folder = try OpenFolder(parent, faults: faults)
        newFolder = try OpenFolder(newParent, faults: faults)
        (self.name, self.newName) = (DiskPath(name), DiskPath(newName))
        staged = DiskPath(".\(newName).\(OpenFolder.processIdentifier).verbatim-new")
        guard let standing = try folder.status(of: self.name), try folder.holds(change.old, at: self.name)
        else {
            throw FileError(.write, change.path, code: ESTALE)
        }
        self.standing = standing
        if isMoved, try newFolder.status(of: self.newName) != nil {
            throw FileError(.write, change.newPath, code: EEXIST)
        }
        if try newFolder.status(of: staged) != nil { try newFolder.remove(staged) }
        do throws(FileError) {
            try newFolder.create(staged, change.new)
            try newFolder.setAttributes(of: staged, to: standing)
        } catch {
            try? newFolder.remove(staged)
            throw error
        }
    }

    func take() throws(FileError) {
        guard isMoved else { return try newFolder.move(staged, to: newName) }
        // Unlike a move, a link never takes the place of what came there meanwhile.
        try newFolder.link(staged, to: newName)
        do throws(FileError) {
            try folder.remove(name)
        } catch {
            try? newFolder.remove(newName)
            throw error
        }
        discard()
    }

    func takeBack() throws(FileError) {
        if isMoved {
            try folder.create(name, change.old)
            try folder.setAttributes(of: name, to: standing)
            try newFolder.remove(newName)
        } else {
            try AtomicFile.write(change.old, to: change.path)
        }
    }

    /// Takes away what's beside the file: nobody is told of it where it can't be, since it does no harm.
    func discard() { try? newFolder.remove(staged) }
}
