/// Where something stands in a file, ready to be printed long after the file's bytes are gone.
public struct Place: Sendable, Hashable {
    public let path: String
    /// The line, from 1; nil where a finding is about the file as a whole.
    public let line: Int?
    /// The column in Unicode scalars, from 1.
    public let column: Int?
    /// The line in which the marked part ends.
    public let endLine: Int?
    /// The column after its last character.
    public let endColumn: Int?
    /// The source line with the marked part, if the file is text.
    public let excerpt: Excerpt?

    /// - Parameters:
    ///   - start: the line and column of the first marked character.
    ///   - end: those after the last one.
    public init(
        path: String,
        start: (line: Int, column: Int),
        end: (line: Int, column: Int),
        excerpt: Excerpt
    ) {
        self.path = path
        (line, column) = start
        (endLine, endColumn) = end
        self.excerpt = excerpt
    }

    /// A file as a whole.
    public init(path: String) {
        self.path = path
        line = nil
        column = nil
        endLine = nil
        endColumn = nil
        excerpt = nil
    }
}

extension Place: Comparable {
    public static func < (one: Place, other: Place) -> Bool {
        if one.path != other.path { return one.path.precedes(inBytes: other.path) }
        return (one.line ?? 0, one.column ?? 0) < (other.line ?? 0, other.column ?? 0)
    }
}

extension Place: CustomStringConvertible {
    /// `path:line:column`, the form that terminals and editors turn into a link.
    public var description: String {
        guard let line, let column else { return path }
        return "\(path):\(line):\(column)"
    }
}

extension Place {
    /// The same for a terminal or a log: what stands in a file's name can't forge the output.
    public var printable: String { printableLine(description) }
}

/// A source line in three parts, of which the middle one is marked.
///
/// Long lines are shortened around the mark, so that a finding never prints more than a few hundred
/// characters of a text that isn't ours to publish.
public struct Excerpt: Sendable, Hashable {
    public let before: String
    public let marked: String
    public let after: String

    public init(before: String, marked: String, after: String) {
        self.before = before.count > 60 ? "…" + before.suffix(59) : before
        self.marked = marked.count > 120 ? marked.prefix(119) + "…" : marked
        self.after = after.count > 60 ? after.prefix(59) + "…" : after
    }
}
