/// How far a date has been read.
struct Cursor {
    /// The range of the whole date.
    let whole: Range<Int>
    private(set) var index: Int

    init(_ range: Range<Int>) {
        whole = range
        index = range.lowerBound
    }

    var isAtEnd: Bool { index == whole.upperBound }

    /// Steps over a byte, if it's the next.
    mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard !isAtEnd, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Steps over a qualifier, if there's one.
    mutating func qualifier(_ bytes: Span<UInt8>) -> Qualifier? {
        guard !isAtEnd, let qualifier = Qualifier(notation: bytes[index]) else { return nil }
        index += 1
        return qualifier
    }

    /// Steps over so many bytes; nil if there are less.
    mutating func next(_ count: Int) -> Range<Int>? {
        guard index + count <= whole.upperBound else { return nil }
        index += count
        return index - count..<index
    }

    /// Steps over as many digits as there are.
    mutating func digits(_ bytes: Span<UInt8>) -> Range<Int> {
        let start = index
        while !isAtEnd, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] { index += 1 }
        return start..<index
    }
}
