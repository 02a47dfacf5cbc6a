/// A path below an open folder, in the bytes that the file system keeps.
///
/// Strings won't do: names on disk needn't be UTF-8, and Swift takes two spellings of `é` for one where
/// the disk holds two files.
struct DiskPath: Sendable, Hashable {
    /// The path and the NUL at its end that C wants.
    private let terminated: [UInt8]

    init(_ text: String) {
        self.init(bytes: text.utf8)
    }

    /// Takes the bytes of a path, none of which may be NUL.
    init(bytes: some Collection<UInt8>) {
        self.init(terminated: bytes + [0])
    }

    private init(terminated: [UInt8]) {
        self.terminated = terminated
    }

    /// The open folder itself.
    static let here = DiskPath(".")
    /// The folder around it.
    static let above = DiskPath("..")

    var bytes: ArraySlice<UInt8> { terminated.dropLast() }

    /// The path for a person to read.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The folder in which it stands: of `a/b/c` it's `a/b`; nil if that's the open one.
    var folder: DiskPath? {
        terminated.lastIndex(of: slash).map { DiskPath(bytes: terminated[..<$0]) }
    }

    /// All folders on the way, the outermost first: of `a/b/c` it's `a`, `a/b`.
    var ancestors: [DiskPath] {
        terminated.indices.filter { terminated[$0] == slash }.map { DiskPath(bytes: terminated[..<$0]) }
    }

    static func / (folder: DiskPath, path: DiskPath) -> DiskPath {
        if folder == here { return path }
        if path == here { return folder }
        var joined: [UInt8] = []
        joined.reserveCapacity(folder.terminated.count + path.terminated.count)
        joined += folder.bytes
        joined.append(slash)
        joined += path.terminated
        return DiskPath(terminated: joined)
    }

    /// All bytes at once; an array would hash them one by one.
    func hash(into hasher: inout Hasher) {
        unsafe terminated.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe terminated.withUnsafeBytes { buffer in
            // The buffer is never empty: it holds at least the NUL.
            unsafe body(buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
        }
    }
}

extension DiskPath: Comparable {
    /// By bytes, so that a folder comes before what's in it.
    static func < (one: DiskPath, other: DiskPath) -> Bool {
        one.terminated.lexicographicallyPrecedes(other.terminated)
    }
}

private let slash = UInt8(ascii: "/")
