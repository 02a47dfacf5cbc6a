/// A text that a person wrote, with the name under which it's shown to them.
///
/// A class, though it's a value by nature: thousands of places share one file, each as a single reference.
public final class SourceFile: Sendable {
    /// The path as findings print it: relative to the project's folder, with `/` between its parts.
    public let path: String
    /// The number of the first line: above 1 where this is one line of a file that holds many records.
    public let firstLine: Int
    private let own: FileBytes?
    private weak let borrowed: FileBytes?

    public convenience init(path: String, bytes: [UInt8], firstLine: Int = 1) {
        self.init(path, firstLine, own: FileBytes(bytes), borrowed: nil)
    }

    private init(_ path: String, _ firstLine: Int, own: FileBytes?, borrowed: FileBytes?) {
        self.path = path
        self.firstLine = firstLine
        self.own = own
        self.borrowed = borrowed
    }

    /// The same file without its bytes, and these: once nobody holds them any more, its places have no lines.
    public func lending() -> (file: SourceFile, bytes: FileBytes) {
        (SourceFile(path, firstLine, own: nil, borrowed: held), held)
    }

    /// The file's bytes, as they stand on disk.
    public var bytes: [UInt8] { held.bytes }

    private var held: FileBytes {
        guard let held = own ?? borrowed else {
            preconditionFailure("nobody holds the bytes of \(path) any more")
        }
        return held
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where a range of byte offsets stands, as a person counts: lines and columns from 1.
    public func place(of range: Range<Int>) -> Place {
        guard let held = own ?? borrowed else { return Place(path: path) }
        let (bytes, lines) = (held.bytes, held.lines)
        let start = min(range.lowerBound, bytes.count)
        let line = lines.range(ofLine: lines.line(of: start))
        var lineEnd = line.upperBound
        if lineEnd > start, bytes[lineEnd - 1] == carriageReturn { lineEnd -= 1 }
        let end = max(start, min(range.upperBound, lineEnd))
        return Place(
            path: path,
            start: position(of: start, among: lines),
            end: position(of: min(max(start, range.upperBound), bytes.count), among: lines),
            excerpt: Excerpt(
                before: text(tail(of: line.lowerBound..<start)),
                marked: text(head(of: start..<end)),
                after: text(head(of: end..<max(lineEnd, end)))
            )
        )
    }

    /// The whole of a line, by its number, without its line break.
    public func place(ofLine number: Int) -> Place {
        place(of: held.lines.range(ofLine: max(0, number - firstLine)))
    }

    /// The bytes of a range as text; what isn't UTF-8 becomes replacement characters.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

extension SourceFile {
    private func position(of offset: Int, among lines: LineTable) -> (line: Int, column: Int) {
        let line = lines.line(of: offset)
        let start = lines.range(ofLine: line).lowerBound
        return (line + firstLine, lines.characters(in: start..<offset) + 1)
    }

    private func head(of range: Range<Int>) -> Range<Int> {
        range.count <= mostShown ? range : range.lowerBound..<scalarStart(range.lowerBound + mostShown)
    }

    private func tail(of range: Range<Int>) -> Range<Int> {
        range.count <= mostShown ? range : scalarStart(range.upperBound - mostShown)..<range.upperBound
    }

    /// Where the character begins whose bytes hold an offset.
    private func scalarStart(_ offset: Int) -> Int {
        var start = offset
        while offset - start < 3, isContinuation(bytes[start]) { start -= 1 }
        return start
    }
}

/// How many bytes of a line are looked at on each side of a mark: a record in JSON is one line of up to a megabyte.
private let mostShown = 4_000

private let carriageReturn = UInt8(ascii: "\r")
