/// The paths of files that are to stand beside one another, as they come.
struct TakenPaths: Sendable {
    /// What each stands for to a file system that takes several for the same, with the path itself.
    private var files: [String: String] = [:]
    /// Each folder in the same form, with the first file in it.
    private var folders: [String: String] = [:]
    /// The folder that was found to be known last: the next file mostly stands in it too.
    private var lastFolder = ""

    /// - Returns: which of them can't stand beside those that came before them.
    mutating func take(_ paths: [String]) -> [PathProblem] {
        files.reserveCapacity(files.count + paths.count)
        var problems: [PathProblem] = []
        for path in paths {
            let key = Self.folded(path)
            if let other = files.updateValue(path, forKey: key) ?? folders[key] {
                problems.append(.collision(path: path, other: other))
            }
            if let file = takeFolders(around: key, of: path) {
                problems.append(.collision(path: file, other: path))
            }
        }
        return problems
    }

    /// - Returns: a file that stands where one of the folders must.
    private mutating func takeFolders(around key: String, of path: String) -> String? {
        var obstacle: String?
        let bytes = key.utf8
        var end = bytes.endIndex
        while let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) {
            // If a folder is known, so are those around it.
            guard key[..<slash] != lastFolder else { break }
            lastFolder = String(key[..<slash])
            guard folders[lastFolder] == nil else { break }
            folders[lastFolder] = path
            obstacle = files[lastFolder] ?? obstacle
            end = slash
        }
        return obstacle
    }
}

extension TakenPaths {
    /// One form for all paths that some file system takes for the same.
    ///
    /// Strings that differ only in how their letters are composed are equal in Swift already.
    static func folded(_ path: String) -> String {
        path.utf8.allSatisfy(isFolded) ? path : path.uppercased().lowercased()
    }

    /// Whether a byte is a character that's its own folded form, as all are in nearly every path.
    private static func isFolded(_ byte: UInt8) -> Bool {
        byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
    }
}
