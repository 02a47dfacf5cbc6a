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

    /// Why the files weren't changed.
    public struct Failure: Error, Hashable {
        public let cause: FileError
        /// Why some of them couldn't get their old bytes back, each with its path; nearly always none.
        public let leftChanged: [FileError]
    }

    /// Makes changes to files, in their order.
    ///
    /// 1. Each file must still be as it was read, and nothing may stand where one is moved to.
    /// 2. What they're to be is written beside them.
    /// 3. It takes their places, one after the other; where that fails, those that were changed get their old bytes
    ///    back. Whoever saves one of these files meanwhile loses nothing: it's looked at again just before.
    ///
    /// Nothing but a crash or the end of power interrupts it.
    public static func make(_ changes: [Change]) throws(Failure) {
        try make(changes, faults: { _, _ in nil })
    }

    static func make(_ changes: [Change], faults: @escaping OpenFolder.Faults) throws(Failure) {
        try uninterrupted { () throws(Failure) in
            let staged: [StagedChange]
            do throws(FileError) {
                staged = try stage(changes, faults)
            } catch {
                throw Failure(cause: error, leftChanged: [])
            }
            for (index, change) in staged.enumerated() {
                do throws(FileError) {
                    try change.take()
                } catch {
                    for change in staged[index...] { change.discard() }
                    throw Failure(cause: error, leftChanged: takeBack(staged[..<index]))
                }
            }
        }
    }

    private static func stage(
        _ changes: [Change],
        _ faults: @escaping OpenFolder.Faults
    ) throws(FileError) -> [StagedChange] {
        // Few folders hold many files, and a process may hold few folders open.
        var folders: [String: OpenFolder] = [:]
        func place(_ path: String) throws(FileError) -> StagedChange.Place {
            let (parent, name) = try ResolvedPath(path).split()
            let folder: OpenFolder
            if let known = folders[parent] {
                folder = known
            } else {
                folder = try OpenFolder(parent, faults: faults)
                try folder.removeAbandoned()
                folders[parent] = folder
            }
            return (folder, name)
        }
        var staged: [StagedChange] = []
        do throws(FileError) {
            for change in changes {
                staged.append(try StagedChange(change, at: place(change.path), to: place(change.newPath)))
            }
        } catch {
            for change in staged { change.discard() }
            throw error
        }
        return staged
    }

    /// Where one can't be taken back, the others still can.
    private static func takeBack(_ changes: ArraySlice<StagedChange>) -> [FileError] {
        changes.reversed().compactMap { change in
            do throws(FileError) {
                try change.takeBack()
                return nil
            } catch {
                return error
            }
        }
    }
}

/// A change whose new bytes stand beside the file.
private struct StagedChange {
    typealias Place = (folder: OpenFolder, name: String)

    private let change: FilesTogether.Change
    private let folder: OpenFolder
    private let name: DiskPath
    private let newFolder: OpenFolder
    private let newName: DiskPath
    private let staged: DiskPath
    private let standing: FileStatus

    private var isMoved: Bool { change.path != change.newPath }

    init(_ change: FilesTogether.Change, at place: Place, to newPlace: Place) throws(FileError) {
        self.change = change
        (folder, name) = (place.folder, DiskPath(place.name))
        (newFolder, newName) = (newPlace.folder, DiskPath(newPlace.name))
        staged = StagedName.of(newPlace.name)
        guard let standing = try folder.status(of: name) else {
            throw FileError(.write, change.path, code: ESTALE)
        }
        self.standing = standing
        try requireBytes(change.old, of: name, in: folder, change.path)
        if isMoved, try newFolder.status(of: newName) != nil {
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
        try requireBytes(change.old, of: name, in: folder, change.path)
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
        try requireBytes(change.new, of: newName, in: newFolder, change.newPath)
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

    /// What somebody saved meanwhile isn't to be lost.
    private func requireBytes(
        _ bytes: [UInt8],
        of name: DiskPath,
        in folder: OpenFolder,
        _ path: String
    ) throws(FileError) {
        guard try folder.holds(bytes, at: name) else { throw FileError(.write, path, code: ESTALE) }
    }
}
