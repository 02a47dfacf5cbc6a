import CLinux
import Glibc

/// A folder that's held open, and everything that is asked of the operating system below it.
///
/// Paths are relative to the folder, and no call follows a symbolic link at a path's end. All calls into C stand here
/// and, where bytes of files are read and written, in `OpenFolder+Bytes.swift`: each checks its result, repeats what a
/// signal interrupted, and passes `faults` first, where tests let any one of them fail.
final class OpenFolder: Sendable {
    /// The error number with which a call is to fail instead of being made.
    typealias Faults = @Sendable (FileOperation, DiskPath) -> CInt?

    let path: String
    let descriptor: CInt
    private let faults: Faults

    init(_ path: String, faults: @escaping Faults = { _, _ in nil }) throws(FileError) {
        descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw FileError(.read, path, code: errno) }
        self.path = path
        self.faults = faults
    }

    deinit {
        close(descriptor)
    }

    /// Keeps other processes that lock the folder out until `unlock`; false if one of them holds it.
    ///
    /// Where folders can't be locked (some network file systems), it counts as locked.
    func lock() throws(FileError) -> Bool {
        do {
            try call(.lock, .here) { flock(descriptor, LOCK_EX | LOCK_NB) }
            return true
        } catch {
            switch error.code {
            case EWOULDBLOCK: return false
            case EBADF, EINVAL, ENOLCK, EOPNOTSUPP: return true
            default: throw error
            }
        }
    }

    func unlock() {
        flock(descriptor, LOCK_UN)
    }
}

// MARK: Looking

extension OpenFolder {
    /// What stands at a path; nil if nothing does.
    func status(of path: DiskPath) throws(FileError) -> FileStatus? {
        guard let status = try systemStatus(of: path) else { return nil }
        let kind: FileKind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .special
            }
        return FileStatus(
            kind: kind,
            mode: status.st_mode & 0o7777,
            owner: status.st_uid,
            group: status.st_gid
        )
    }

    /// What changes with every writing to the file at a path; nil if nothing stands there.
    func stamp(of path: DiskPath) throws(FileError) -> FileStamp? {
        try systemStatus(of: path).map { status in
            FileStamp(
                inode: UInt64(status.st_ino),
                size: status.st_size,
                mode: status.st_mode,
                modified: .init(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec),
                changed: .init(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
            )
        }
    }

    private func systemStatus(of path: DiskPath) throws(FileError) -> stat? {
        var status = stat()
        do {
            try call(.find, path) {
                unsafe path.withCString { unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
            }
            return status
        } catch {
            guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
            return nil
        }
    }

    /// The names in a folder with what they are, in no order.
    func entries(of folder: DiskPath) throws(FileError) -> [(name: DiskPath, kind: FileKind)] {
        let descriptor = try open(folder, .read, O_RDONLY | O_DIRECTORY)
        guard let stream = unsafe fdopendir(descriptor) else {
            defer { close(descriptor) }
            throw failure(.read, folder, errno)
        }
        defer { unsafe closedir(stream) }
        var entries: [(name: DiskPath, kind: FileKind)] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe DiskPath(bytes: Self.name(of: entry))
            guard name != .here, name != .above else { continue }
            switch unsafe CInt(entry.pointee.d_type) {
            case CInt(DT_REG): entries.append((name, .file))
            case CInt(DT_DIR): entries.append((name, .folder))
            case CInt(DT_LNK): entries.append((name, .symbolicLink))
            case CInt(DT_UNKNOWN):
                guard let status = try status(of: folder / name) else { continue }
                entries.append((name, status.kind))
            default: entries.append((name, .special))
            }
        }
        guard errno == 0 else { throw failure(.read, folder, errno) }
        return entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
    }

    /// Whether another file system, or another part of this one, is mounted at a folder.
    func isMountPoint(_ folder: DiskPath) -> Bool {
        unsafe folder.withCString { unsafe is_mount_point(descriptor, $0) }
    }
}

// MARK: Making

extension OpenFolder {
    func makeFolder(_ path: DiskPath, mode: UInt32 = 0o777) throws(FileError) {
        try call(.makeFolder, path) { unsafe path.withCString { unsafe mkdirat(descriptor, $0, mode) } }
    }

    /// Makes a second name for a file, a symbolic link or anything else but a folder.
    func link(_ path: DiskPath, to new: DiskPath) throws(FileError) {
        try call(.carry, path) {
            unsafe path.withCString { path in
                unsafe new.withCString { unsafe linkat(descriptor, path, descriptor, $0, 0) }
            }
        }
    }

    /// Makes a symbolic link that leads where another one does.
    func copySymbolicLink(_ path: DiskPath, to new: DiskPath) throws(FileError) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let size = target.count
        let count = try call(.read, path) {
            unsafe path.withCString { unsafe readlinkat(descriptor, $0, &target, size) }
        }
        let goal = DiskPath(bytes: target[..<count].map(UInt8.init(bitPattern:)))
        try call(.carry, path) {
            unsafe goal.withCString { target in
                unsafe new.withCString { unsafe symlinkat(target, descriptor, $0) }
            }
        }
    }

    /// Gives a file or folder the owner, the group and the mode of another, as far as the system lets us.
    func setAttributes(of path: DiskPath, to wanted: FileStatus) throws(FileError) {
        guard let present = try status(of: path) else { return }
        let givesAway = (present.owner, present.group) != (wanted.owner, wanted.group)
        if givesAway {
            // Only root may give files away; for others they're simply theirs.
            _ = unsafe path.withCString {
                unsafe fchownat(descriptor, $0, wanted.owner, wanted.group, AT_SYMLINK_NOFOLLOW)
            }
        }
        // A change of owner clears bits of the mode.
        if givesAway || present.mode != wanted.mode {
            try call(.setMode, path) {
                unsafe path.withCString { unsafe fchmodat(descriptor, $0, wanted.mode, 0) }
            }
        }
    }

}

// MARK: Moving and removing

extension OpenFolder {
    /// Renames at one instant; a file at the new path is replaced, a folder only if it's empty.
    func move(_ path: DiskPath, to new: DiskPath) throws(FileError) {
        try call(.move, path) {
            unsafe path.withCString { path in
                unsafe new.withCString { unsafe renameat(descriptor, path, descriptor, $0) }
            }
        }
    }

    /// Lets two paths change places at one instant.
    func exchange(_ one: DiskPath, _ other: DiskPath) throws(FileError) {
        try call(.exchange, other) {
            unsafe one.withCString { one in
                unsafe other.withCString {
                    unsafe renameat2(descriptor, one, descriptor, $0, exchange_names)
                }
            }
        }
    }

    /// Removes anything but a folder.
    func remove(_ path: DiskPath) throws(FileError) {
        try call(.remove, path) { unsafe path.withCString { unsafe unlinkat(descriptor, $0, 0) } }
    }

    func removeEmptyFolder(_ path: DiskPath) throws(FileError) {
        try call(.remove, path) { unsafe path.withCString { unsafe unlinkat(descriptor, $0, AT_REMOVEDIR) } }
    }
}

// MARK: What isn't below an open folder

extension OpenFolder {
    /// The folder's or file's one absolute path without symbolic links; nil if it doesn't exist.
    static func realPath(_ path: String) throws(FileError) -> String? {
        guard let real = unsafe realpath(path, nil) else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR else { throw FileError(.find, path, code: code) }
            return nil
        }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    /// The home folder of whoever runs the program, if there's one that they can reach.
    static var home: String? {
        let home = unsafe getenv("HOME").map { unsafe String(cString: $0) }
        return home.flatMap { try? realPath($0) }
    }

    static var processIdentifier: CInt { getpid() }
}

// MARK: What every call goes through

extension OpenFolder {
    /// Opens what stands at a path, or makes it; whoever asks closes it.
    func open(
        _ path: DiskPath,
        _ operation: FileOperation,
        _ flags: CInt
    ) throws(FileError) -> CInt {
        try call(operation, path) {
            unsafe path.withCString {
                unsafe openat(descriptor, $0, flags | O_NOFOLLOW | O_CLOEXEC, 0o666)
            }
        }
    }

    /// Makes a call as often as a signal interrupts it.
    @discardableResult
    func call<Result: SignedInteger>(
        _ operation: FileOperation,
        _ path: DiskPath,
        _ body: () -> Result
    ) throws(FileError) -> Result {
        if let code = faults(operation, path) { throw failure(operation, path, code) }
        while true {
            let result = body()
            if result >= 0 { return result }
            let code = errno
            guard code == EINTR else { throw failure(operation, path, code) }
        }
    }

    func failure(_ operation: FileOperation, _ path: DiskPath, _ code: CInt) -> FileError {
        let whole =
            path == .here ? self.path : self.path == "/" ? "/" + path.text : self.path + "/" + path.text
        return FileError(operation, whole, code: code)
    }
}
