import SourceText

/// Files of a site, sorted by path, which can stand beside each other on any file system.
public struct FileSet: Sendable {
    /// Those that are made together at the place of the first of them.
    public let files: [OutputFile]

    /// Checks all paths; the error names everything that's wrong with them.
    public init(_ files: [OutputFile]) throws(PublishingError) {
        self.files = files.sorted { $0.paths[0].precedes(inBytes: $1.paths[0]) }
        let problems = Self.problems(of: paths)
        guard problems.isEmpty else { throw .paths(problems) }
    }

    var paths: [String] { files.flatMap(\.paths) }

    /// What's wrong with paths that are to stand beside each other.
    public static func problems(of paths: [String]) -> [PathProblem] {
        let unsuitable = paths.compactMap { path in
            fault(of: path).map { PathProblem.unsuitable(path: path, reason: $0) }
        }
        return unsuitable.isEmpty ? collisions(paths) : unsuitable
    }

    /// Checks paths of several sets, each of which is suitable by itself, that are to stand beside each other.
    static func checkTogether(_ paths: [String]) throws(PublishingError) {
        let problems = collisions(paths)
        guard problems.isEmpty else { throw .paths(problems) }
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
        if folded(String(decoding: parts[0], as: UTF8.self)) == Manifest.name {
            return "the manifest has that name"
        }
        return nil
    }

    private static func collisions(_ paths: [String]) -> [PathProblem] {
        var problems: [PathProblem] = []
        var taken = [String: String](minimumCapacity: paths.count)
        // Each folder, with the first file in it.
        var folders: [String: String] = [:]
        for path in paths {
            let key = folded(path)
            if let other = taken.updateValue(path, forKey: key) {
                problems.append(.collision(path: path, other: other))
            }
            let bytes = key.utf8.span
            for slash in bytes.indices.reversed() where bytes[slash] == UInt8(ascii: "/") {
                let folder = String(key[..<key.utf8.index(key.startIndex, offsetBy: slash)])
                // If a folder is known, so are those around it.
                guard folders[folder] == nil else { break }
                folders[folder] = path
            }
        }
        // They are few; only where one of them is a file too are all files looked at again.
        guard folders.keys.contains(where: { taken[$0] != nil }) else { return problems }
        for path in paths {
            if let other = folders[folded(path)] {
                problems.append(.collision(path: path, other: other))
            }
        }
        return problems
    }

    /// One form for all paths that some file system takes for the same.
    ///
    /// Strings that differ only in how their letters are composed are equal in Swift already.
    private static func folded(_ path: String) -> String {
        path.utf8.allSatisfy(isFolded) ? path : path.uppercased().lowercased()
    }

    /// Whether a byte is a character that's its own folded form, as all are in nearly every path.
    private static func isFolded(_ byte: UInt8) -> Bool {
        byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
    }
}
