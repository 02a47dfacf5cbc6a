extension [UInt8] {
    /// Appends a text in which some characters are written as something else; what stands between them is copied in
    /// runs.
    ///
    /// - Parameters:
    ///   - beginnings: of such characters; others may share them.
    ///   - replacement: what's written in a character's place; nil for itself.
    public mutating func append(
        _ text: String,
        lookingAt beginnings: Beginnings,
        replacement: (Unicode.Scalar) -> String?
    ) {
        let content = text.utf8.span
        if content.isPlain { return append(copying: content) }
        var run = 0
        var index = 0
        while let next = content.first(beginnings, from: index) {
            let scalar = content.scalar(at: next)
            index = next + UTF8.width(scalar)
            guard let replacement = replacement(scalar) else { continue }
            append(copying: content.extracting(run..<next))
            append(copying: replacement.utf8.span)
            run = index
        }
        append(copying: content.extracting(run..<content.count))
    }
}

/// The bytes with which some characters begin in UTF-8: told by a look at each byte, where characters would have to be
/// put together first.
///
/// None of them is plain.
public struct Beginnings: Sendable {
    /// A bit for each byte, in four words: a table of bytes would be copied for every text.
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    public init(of characters: ClosedRange<Unicode.Scalar>...) {
        self.init(of: characters)
    }

    public init(of characters: [ClosedRange<Unicode.Scalar>]) {
        for range in characters {
            let ends = [range.lowerBound, range.upperBound].map { UTF8.encode($0)?.first ?? 0 }
            // The bytes from 80 to C1 begin no character.
            for byte in ends[0]...ends[1] where !(0x80..<0xC2 ~= byte) { insert(byte) }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        precondition(byte.isUnplain == 1, "plain texts are copied without a look at what's replaced")
        let bit: UInt64 = 1 << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }

    fileprivate func contains(_ byte: UInt8) -> Bool {
        let word =
            byte < 128 ? (byte < 64 ? bits.0 : bits.1) : (byte < 192 ? bits.2 : bits.3)
        return word &>> UInt64(byte & 63) & 1 != 0
    }
}

extension UInt8 {
    /// 1 for what somebody may want to replace, otherwise 0: controls, all beyond ASCII, and what has a meaning in
    /// JSON, CSV or HTML.
    fileprivate var isUnplain: UInt8 {
        (self &- 0x20 > 0x5E ? 1 : 0) | (self == UInt8(ascii: "\"") ? 1 : 0)
            | (self == UInt8(ascii: "\\") ? 1 : 0) | (self == UInt8(ascii: "&") ? 1 : 0)
            | (self == UInt8(ascii: "<") ? 1 : 0) | (self == UInt8(ascii: ">") ? 1 : 0)
    }
}

extension Span<UInt8> {
    /// Whether nothing in a text is ever replaced: most are.
    ///
    /// Every byte is looked at, whatever was found before: so sixteen are compared at once, and a JSON string of 70
    /// letters takes 29 ns in place of 139.
    fileprivate var isPlain: Bool {
        var isFound: UInt8 = 0
        for index in indices { isFound |= self[index].isUnplain }
        return isFound == 0
    }

    /// Goes by stretches, most of which are plain even in a text that isn't.
    fileprivate func first(_ beginnings: Beginnings, from start: Int) -> Int? {
        var start = start
        while start < count {
            let end = Swift.min(start + 64, count)
            if !extracting(start..<end).isPlain {
                for index in start..<end where beginnings.contains(self[index]) { return index }
            }
            start = end
        }
        return nil
    }

    /// The character that begins at an offset of valid UTF-8.
    fileprivate func scalar(at index: Int) -> Unicode.Scalar {
        let first = self[index]
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = width == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
