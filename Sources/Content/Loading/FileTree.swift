import Glibc
import SourceText

/// Reads folders and files: the only file of the program's first half that calls the operating system.
enum FileTree {
    struct Entry: Sendable {
        let name: String
        let kind: Kind
    }

    enum Kind: Sendable {
        case file, folder, link, other
    }

    /// What stands at a path, symbolic links followed; nil if nothing does.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return kind(ofMode: status.st_mode)
    }

    /// Whether a symbolic link stands at a path.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && kind(ofMode: status.st_mode) == .link
    }

    /// The entries of a folder, sorted by the bytes of their names.
    static func entries(of folder: String) throws(FileError) -> [Entry] {
        guard let stream = unsafe opendir(folder) else { throw FileError(path: folder, code: errno) }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            entries.append(
                Entry(name: name, kind: unsafe kind(ofType: entry.pointee.d_type, folder + "/" + name))
            )
        }
        return entries.sorted { $0.name.precedes(inBytes: $1.name) }
    }

    /// The bytes of a file.
    ///
    /// - Parameter limit: how many bytes are taken at the most; a larger file is an error.
    static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        try reading(path) { file, size throws(FileError) in
            guard size <= limit else {
                throw FileError(path: path, problem: .tooLarge(bytes: size, limit: limit))
            }
            return try bytes(of: file, from: 0, atMost: size, path)
        }
    }

    /// The bytes of a file from an offset on; none beyond its end.
    static func read(_ path: String, from offset: Int, atMost count: Int) throws(FileError) -> [UInt8] {
        try reading(path) { file, size throws(FileError) in
            try bytes(of: file, from: offset, atMost: max(0, min(count, size - offset)), path)
        }
    }

    /// - Parameter read: takes the open file's descriptor and its size.
    private static func reading(
        _ path: String,
        _ read: (Int32, Int) throws(FileError) -> [UInt8]
    ) throws(FileError) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw FileError(path: path, code: errno) }
        guard kind(ofMode: status.st_mode) == .file else { throw FileError(path: path, problem: .notAFile) }
        return try read(file, Int(status.st_size))
    }

    private static func bytes(
        of file: Int32,
        from offset: Int,
        atMost most: Int,
        _ path: String
    ) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            while count < most {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count..<most])
                let got = unsafe pread(file, rest.baseAddress, rest.count, off_t(offset + count))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw FileError(path: path, code: failure) }
        return bytes
    }

    /// The path of what a folder holds.
    static func path(_ name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path with every symbolic link resolved; nil where something on the way is missing.
    static func resolved(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether a path lies below a folder, both without symbolic links.
    static func lies(_ path: String, in folder: String) -> Bool {
        folder == "/" || path.utf8.starts(with: (folder + "/").utf8)
    }

    private static func kind(ofType type: UInt8, _ path: @autoclosure () -> String) -> Kind {
        switch Int32(type) {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN):
            // Some file systems don't tell the type along with the name.
            var status = stat()
            guard unsafe lstat(path(), &status) == 0 else { return .other }
            return kind(ofMode: status.st_mode)
        default: return .other
        }
    }

    private static func kind(ofMode mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}

/// Why a file or folder couldn't be read.
struct FileError: Error {
    let path: String
    let problem: Problem

    enum Problem {
        case system(String)
        case notAFile
        case tooLarge(bytes: Int, limit: Int)
    }

    init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    init(path: String, code: Int32) {
        self.init(path: path, problem: .system(unsafe String(cString: strerror(code)).lowercased()))
    }

    /// As in "the file can't be read: permission denied".
    var reason: String {
        switch problem {
        case .system(let text): text
        case .notAFile: "it isn't a file"
        case .tooLarge(let bytes, let limit):
            "it has \(megabytes(bytes)) MB, and \(megabytes(limit)) MB is the most"
        }
    }
}

private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 999_999) / 1_000_000
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
}
