import Glibc

/// Bytes of files: read, compared, written.
extension OpenFolder {
    /// The whole of a file.
    func bytes(of path: DiskPath) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path) { chunk in
            bytes += chunk
            return true
        }
        return bytes
    }

    /// Whether a file holds these bytes from an offset on.
    ///
    /// - Parameter isEnd: whether it mustn't hold others after them.
    func holds(
        _ expected: [UInt8],
        at path: DiskPath,
        from offset: Int = 0,
        isEnd: Bool = true
    ) throws(FileError) -> Bool {
        var compared = 0
        try read(path, from: offset, upTo: expected.count + 1) { chunk in
            let end = min(compared + chunk.count, expected.count)
            let isLonger = compared + chunk.count > end
            guard !(isEnd && isLonger), Self.equal(chunk.prefix(end - compared), expected[compared..<end])
            else {
                compared = -1
                return false
            }
            compared = end
            return !isLonger
        }
        return compared == expected.count
    }

    /// Makes a file where nothing stands.
    func create(_ path: DiskPath, _ bytes: [UInt8]) throws(FileError) {
        try create(path) { file throws(FileError) in try write(bytes[...], to: file, path) }
    }

    /// Writes on at a file's end.
    func append(_ bytes: [UInt8], to path: DiskPath) throws(FileError) {
        let file = try open(path, .write, O_WRONLY | O_APPEND)
        try finish(file, path) { file throws(FileError) in try write(bytes[...], to: file, path) }
    }

    /// Makes a file of the bytes with which another begins.
    func create(_ path: DiskPath, beginningOf other: DiskPath, _ count: Int) throws(FileError) {
        try create(path) { file throws(FileError) in
            var rest = count
            try read(other, upTo: max(1, count)) { chunk throws(FileError) in
                try write(chunk.prefix(rest), to: file, path)
                rest -= min(rest, chunk.count)
                return rest > 0
            }
        }
    }

    /// Makes a copy of a file, with its times.
    func copyFile(_ path: DiskPath, to new: DiskPath) throws(FileError) {
        try create(new) { file throws(FileError) in
            try read(path) { chunk throws(FileError) in
                try write(chunk, to: file, new)
                return true
            }
            var status = stat()
            try call(.read, path) {
                unsafe path.withCString { unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
            }
            let times = [status.st_atim, status.st_mtim]
            try call(.write, new) { unsafe futimens(file, times) }
        }
    }
}

extension OpenFolder {
    /// Compares as many bytes on both sides; `==` was 8% of a profile, this is under 1%.
    private static func equal(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        unsafe one.withUnsafeBytes { one in
            unsafe other.withUnsafeBytes { other in
                guard let first = one.baseAddress, let second = other.baseAddress else { return true }
                return unsafe memcmp(first, second, one.count) == 0
            }
        }
    }

    /// Hands on a file's bytes by chunks, until its end or until `body` has seen enough.
    private func read(
        _ path: DiskPath,
        from offset: Int = 0,
        upTo limit: Int = .max,
        _ body: (ArraySlice<UInt8>) throws(FileError) -> Bool
    ) throws(FileError) {
        // Without blocking, so that a pipe put in a file's place can't hold the program up.
        let file = try open(path, .read, O_RDONLY | O_NONBLOCK)
        defer { close(file) }
        if offset > 0 { try call(.read, path) { lseek(file, off_t(offset), SEEK_SET) } }
        let size = min(limit, 1 << 16)
        var buffer = [UInt8](repeating: 0, count: size)
        while true {
            let count = try call(.read, path) {
                unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, size) }
            }
            // A regular file gives less than was asked for only at its end.
            guard count > 0, try body(buffer[..<count]), count == size else { return }
        }
    }

    /// Makes a file where nothing stands; one that can't be filled is taken away again.
    private func create(
        _ path: DiskPath,
        _ fill: (CInt) throws(FileError) -> Void
    ) throws(FileError) {
        let file = try open(path, .write, O_WRONLY | O_CREAT | O_EXCL)
        do {
            try finish(file, path, fill)
        } catch {
            try? remove(path)
            throw error
        }
    }

    /// Fills a file that's open, and closes it.
    private func finish(
        _ file: CInt,
        _ path: DiskPath,
        _ fill: (CInt) throws(FileError) -> Void
    ) throws(FileError) {
        do {
            try fill(file)
        } catch {
            close(file)
            throw error
        }
        // Network file systems and quotas tell of a full disk only here.
        guard close(file) == 0 || errno == EINTR else { throw failure(.write, path, errno) }
    }

    private func write(_ bytes: ArraySlice<UInt8>, to file: CInt, _ path: DiskPath) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            rest = rest.dropFirst(
                try call(.write, path) {
                    unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
                }
            )
        }
    }
}
