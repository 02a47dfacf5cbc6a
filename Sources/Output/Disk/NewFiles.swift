/// Files that are written where nothing stands yet, all of them or none.
public struct NewFiles: Sendable {
    private let folder: String
    private let files: [(path: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - folder: the folder that they go to; it needn't be there.
    ///   - files: by their paths within it.
    public init(_ files: [(path: String, bytes: [UInt8])], in folder: String) {
        self.folder = folder
        self.files = files
    }

    /// Those of the paths at which something stands already.
    public func taken() throws(FileError) -> [String] {
        let root = try OpenFolder("/")
        var taken: [String] = []
        for file in files where try root.status(of: place(of: file.path)) != nil {
            taken.append(file.path)
        }
        return taken
    }

    /// Writes them, with the folders around them; a file that stands in the way is an error, and stays.
    ///
    /// What was made before an error is removed again, folders too.
    public func write() throws(FileError) {
        try write(faults: { _, _ in nil })
    }

    func write(faults: @escaping OpenFolder.Faults) throws(FileError) {
        let root = try OpenFolder("/", faults: faults)
        var (written, folders): ([DiskPath], [DiskPath]) = ([], [])
        do throws(FileError) {
            for file in files {
                let path = try place(of: file.path)
                for ancestor in path.ancestors where try root.status(of: ancestor) == nil {
                    try root.makeFolder(ancestor)
                    folders.append(ancestor)
                }
                try root.create(path, file.bytes)
                written.append(path)
            }
        } catch {
            for path in written { try? root.remove(path) }
            for folder in folders.reversed() { try? root.removeEmptyFolder(folder) }
            throw error
        }
    }

    /// Below the root folder.
    private func place(of path: String) throws(FileError) -> DiskPath {
        DiskPath(bytes: try ResolvedPath(folder + "/" + path).text.utf8.dropFirst())
    }
}
