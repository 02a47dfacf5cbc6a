/// The lines of a text without their breaks, told apart as cmark does: by LF, CR or both.
public struct TextLines: Sequence, IteratorProtocol {
    private let text: ArraySlice<UInt8>
    /// Where the next line begins, counted from the text's own beginning.
    private var start = 0

    public init(_ text: ArraySlice<UInt8>) {
        self.text = text
    }

    public mutating func next() -> ArraySlice<UInt8>? {
        let text = text
        let bytes = text.span
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != newline, bytes[end] != carriageReturn { end += 1 }
        let line = text[text.startIndex + start..<text.startIndex + end]
        let isPair = end + 1 < bytes.count && bytes[end] == carriageReturn && bytes[end + 1] == newline
        start = end + (isPair ? 2 : 1)
        return line
    }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
