import Glibc

extension OpenFolder {
    /// Opens a folder, which is made if there's none, with those around it.
    ///
    /// - Parameter path: absolute, without symbolic links.
    static func made(at path: String, faults: @escaping Faults) throws(FileError) -> OpenFolder {
        let root = try OpenFolder("/", faults: faults)
        let below = DiskPath(String(path.dropFirst()))
        if path != "/", try root.status(of: below) == nil { try root.makeFolders(below) }
        return try OpenFolder(path, faults: faults)
    }

    /// Makes a folder and whatever is missing on the way to it, also while others do the same.
    func makeFolders(_ path: DiskPath) throws(FileError) {
        for folder in path.ancestors + [path] { try makeFolderIfMissing(folder) }
    }

    func makeFolderIfMissing(_ path: DiskPath, mode: UInt32 = 0o777) throws(FileError) {
        do {
            try makeFolder(path, mode: mode)
        } catch {
            guard error.code == EEXIST else { throw error }
        }
    }

    /// Lets a file, symbolic link or special file stand at a second path too: the same one if possible, else
    /// a copy.
    func carry(_ path: DiskPath, to new: DiskPath) throws(FileError) {
        do {
            return try link(path, to: new)
        } catch {
            guard [EPERM, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS].contains(error.code),
                let status = try status(of: path)
            else { throw error }
            switch status.kind {
            case .file:
                try copyFile(path, to: new)
                try setAttributes(of: new, to: status)
            case .symbolicLink: try copySymbolicLink(path, to: new)
            case .folder, .special: throw error
            }
        }
    }

    /// Removes a folder with everything in it, also folders that their owner may not write to.
    func removeTree(_ folder: DiskPath) throws(FileError) {
        guard let status = try status(of: folder) else { return }
        if status.mode & 0o700 != 0o700 {
            let opened = FileStatus(
                kind: .folder,
                mode: status.mode | 0o700,
                owner: status.owner,
                group: status.group
            )
            try setAttributes(of: folder, to: opened)
        }
        for (name, kind) in try entries(of: folder) {
            if kind == .folder { try removeTree(folder / name) } else { try remove(folder / name) }
        }
        try removeEmptyFolder(folder)
    }
}
