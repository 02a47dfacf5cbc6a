import Glibc

/// Where a path really leads: absolute, without symbolic links, `.` and `..`.
public struct ResolvedPath: Sendable, Hashable {
    let text: String

    /// Resolves a path of which the last parts needn't exist yet.
    public init(_ path: String) throws(FileError) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw FileError(.find, path, code: ENOENT) }
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        var existing = path.split(separator: "/")
        var missing: [Substring] = []
        while true {
            let head = (isAbsolute ? "/" : "./") + existing.joined(separator: "/")
            if let real = try OpenFolder.realPath(head) {
                text = Self.join(real, missing.reversed())
                return
            }
            guard let last = existing.popLast() else { throw FileError(.find, path, code: ENOENT) }
            if last != "..", last != ".", try Self.isSymbolicLink(last, in: existing, isAbsolute) {
                throw FileError(.find, path, code: ELOOP)
            }
            missing.append(last)
        }
    }

    /// The folder that holds it, and its name there; `/` has neither.
    func split() throws(FileError) -> (parent: String, name: String) {
        guard let slash = text.lastIndex(of: "/"), text != "/" else {
            throw FileError(.write, text, code: EISDIR)
        }
        let parent = slash == text.startIndex ? "/" : String(text[..<slash])
        return (parent, String(text[text.index(after: slash)...]))
    }

    /// Whether the other path is this one or lies below it.
    public func contains(_ other: ResolvedPath) -> Bool {
        text == "/" || other == self || other.text.utf8.starts(with: (text + "/").utf8)
    }

    /// How one gets here from a folder: `../texts`.
    public func path(from folder: ResolvedPath) -> String {
        let (own, others) = (text.split(separator: "/"), folder.text.split(separator: "/"))
        let common = zip(own, others).prefix { $0 == $1 }.count
        let steps = others.dropFirst(common).map { _ in ".." } + own.dropFirst(common)
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }
}

extension ResolvedPath {
    private static func join(_ real: String, _ rest: some Sequence<Substring>) -> String {
        var parts = real.split(separator: "/")
        for part in rest where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func isSymbolicLink(
        _ name: Substring,
        in parts: [Substring],
        _ isAbsolute: Bool
    ) throws(FileError) -> Bool {
        let parent = (isAbsolute ? "/" : "./") + parts.joined(separator: "/")
        guard try OpenFolder.realPath(parent) != nil else { return false }
        return try OpenFolder(parent).status(of: DiskPath(String(name)))?.kind == .symbolicLink
    }
}
