import SourceText

/// Files of a site, sorted by path, each of which may stand where it's to.
public struct FileSet: Sendable {
    /// Those that are made together at the place of the first of them.
    public let files: [OutputFile]

    /// Checks all paths; the error names everything that's wrong with one of them.
    public init(_ files: [OutputFile]) throws(PublishingError) {
        self.files = files.sorted { $0.paths[0].precedes(inBytes: $1.paths[0]) }
        let problems = Self.unsuitable(paths)
        guard problems.isEmpty else { throw .paths(problems) }
    }

    var paths: [String] { files.flatMap(\.paths) }

    /// What's wrong with paths that are to stand beside each other.
    public static func problems(of paths: [String]) -> [PathProblem] {
        let unsuitable = unsuitable(paths)
        guard unsuitable.isEmpty else { return unsuitable }
        var taken = TakenPaths()
        return taken.take(paths)
    }
}

/// Something wrong with the path of a file that the site is to have.
public enum PathProblem: Sendable, Hashable {
    case unsuitable(path: String, reason: String)
    /// Two files that have one path, or of which one would have to be the other's folder; also where
    /// a file system takes capital and small letters for the same.
    case collision(path: String, other: String)
}

extension FileSet {
    private static func unsuitable(_ paths: [String]) -> [PathProblem] {
        paths.compactMap { path in
            isPlain(path) ? nil : fault(of: path).map { .unsuitable(path: path, reason: $0) }
        }
    }

    /// Whether a path is short, of small letters, digits, `-` and `.` alone, and no part of it begins with one of the
    /// last two: nothing can be wrong with it, as with nearly all.
    private static func isPlain(_ path: String) -> Bool {
        let bytes = path.utf8.span
        var beginsPart = true
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                beginsPart = false
            case UInt8(ascii: "-") where !beginsPart, UInt8(ascii: ".") where !beginsPart: break
            case UInt8(ascii: "/") where !beginsPart: beginsPart = true
            default: return false
            }
        }
        return !beginsPart && bytes.count <= 255
    }

    private static func fault(of path: String) -> String? {
        let bytes = Array(path.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if bytes.isEmpty { return "it's empty" }
        if parts[0].isEmpty { return "it isn't relative to the output folder" }
        if parts.contains(where: { $0.isEmpty }) { return "a part of it is empty" }
        if parts.contains(where: { $0.count <= 2 && $0.allSatisfy { $0 == UInt8(ascii: ".") } }) {
            return "a part of it is '.' or '..'"
        }
        if bytes.contains(UInt8(ascii: "\\")) { return "it has a backslash" }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it has a control character" }
        if parts.contains(where: { $0.count > 255 }) || bytes.count > 2048 { return "it's too long" }
        if TakenPaths.folded(String(decoding: parts[0], as: UTF8.self)) == Manifest.name {
            return "the manifest has that name"
        }
        return nil
    }
}
