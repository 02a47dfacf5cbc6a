import Glibc

/// A single file that's there with its old bytes or its new ones, never with a part of them.
public enum AtomicFile {
    /// Puts bytes into a file, by way of a second file beside it that then takes its place.
    ///
    /// A file that holds the bytes already isn't touched; one that's replaced keeps its mode; a symbolic link
    /// stays, and the file that it leads to is written.
    ///
    /// - Parameter makesFolders: whether the folder is made if there's none.
    /// - Returns: whether anything was written.
    @discardableResult
    public static func write(
        _ bytes: [UInt8],
        to path: String,
        makesFolders: Bool = false
    ) throws(FileError) -> Bool {
        try write(bytes, to: path, makesFolders: makesFolders, faults: { _, _ in nil })
    }

    static func write(
        _ bytes: [UInt8],
        to path: String,
        makesFolders: Bool = false,
        faults: @escaping OpenFolder.Faults
    ) throws(FileError) -> Bool {
        let (parent, name) = try ResolvedPath(path).split()
        let folder =
            try makesFolders ? .made(at: parent, faults: faults) : OpenFolder(parent, faults: faults)
        let target = DiskPath(name)
        let standing = try folder.status(of: target)
        guard standing?.kind != .folder else { throw FileError(.write, "\(parent)/\(name)", code: EISDIR) }
        if standing?.kind == .file, try folder.holds(bytes, at: target) { return false }

        try folder.removeAbandoned()
        let new = StagedName.of(name)
        if try folder.status(of: new) != nil { try folder.remove(new) }
        do {
            try folder.create(new, bytes)
            if let standing { try folder.setAttributes(of: new, to: standing) }
            try folder.move(new, to: target)
        } catch {
            try? folder.remove(new)
            throw error
        }
        return true
    }
}
