/// A text that a person wrote, with the name under which it's shown to them.
///
/// A class, though it's a value by nature: thousands of places share one file, each as a single reference.
public final class SourceFile: Sendable {
    /// The path as findings print it: relative to the project's folder, with `/` between its parts.
    public let path: String
    /// The file's bytes, as they stand on disk.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where a range of byte offsets stands, as a person counts: lines and columns from 1.
    public func place(of range: Range<Int>) -> Place {
        let start = min(range.lowerBound, bytes.count)
        let line = bytes[..<start].count(where: { $0 == newline }) + 1
        let lineStart = bytes[..<start].lastIndex(of: newline).map { $0 + 1 } ?? 0
        var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
        if lineEnd > start, bytes[lineEnd - 1] == carriageReturn { lineEnd -= 1 }

        let before = text(lineStart..<start)
        let marked = text(start..<max(start, min(range.upperBound, lineEnd)))
        let after = text(start + marked.utf8.count..<max(lineEnd, start + marked.utf8.count))
        return Place(
            path: path,
            line: line,
            column: before.unicodeScalars.count + 1,
            excerpt: Excerpt(before: before, marked: marked, after: after)
        )
    }

    /// The whole of a line, counted from 1, without its line break.
    public func place(ofLine number: Int) -> Place {
        var start = 0
        for _ in 1..<max(1, number) {
            guard let end = bytes[start...].firstIndex(of: newline) else { break }
            start = end + 1
        }
        let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
        return place(of: start..<end)
    }

    /// The bytes of a range as text; what isn't UTF-8 becomes replacement characters.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
