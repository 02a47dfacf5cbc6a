/// The lines of a text without their breaks, told apart as cmark does: by LF, CR or both.
public struct TextLines: Sequence, IteratorProtocol {
    private let text: ArraySlice<UInt8>
    private var start: Int

    public init(_ text: ArraySlice<UInt8>) {
        self.text = text
        start = text.startIndex
    }

    public mutating func next() -> ArraySlice<UInt8>? {
        guard start < text.endIndex else { return nil }
        let end = text[start...].firstIndex { $0 == newline || $0 == carriageReturn } ?? text.endIndex
        defer {
            let isPair = end + 1 < text.endIndex && text[end] == carriageReturn && text[end + 1] == newline
            start = end + (isPair ? 2 : 1)
        }
        return text[start..<end]
    }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
