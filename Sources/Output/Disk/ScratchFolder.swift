import Glibc

/// A folder of a run's own, for what's needed only while it runs.
public struct ScratchFolder: Sendable {
    /// Absolute, that it's the same for other programs, in whichever folder they run.
    public let path: String
    private let parent: OpenFolder
    private let name: String

    /// Makes one that nobody else may look into.
    ///
    /// - Parameter parent: where it's to stand, such as `/tmp`.
    public init(in parent: String) throws(FileError) {
        let folder = try OpenFolder(try OpenFolder.realPath(parent) ?? parent)
        let name = try Self.make(in: folder)
        self.parent = folder
        self.name = name
        path = folder.path == "/" ? "/" + name : folder.path + "/" + name
    }

    /// Takes it away with all that's in it.
    public func remove() throws(FileError) {
        try parent.removeTree(DiskPath(name))
    }

    /// One that's there is another program's, or was left behind by a run that was killed.
    private static func make(in folder: OpenFolder) throws(FileError) -> String {
        var attempt = 0
        while true {
            let name = "verbatim-\(OpenFolder.processIdentifier)-\(attempt)"
            do throws(FileError) {
                try folder.makeFolder(DiskPath(name), mode: 0o700)
                return name
            } catch {
                guard error.code == EEXIST, attempt < 1_000 else { throw error }
                attempt += 1
            }
        }
    }
}
