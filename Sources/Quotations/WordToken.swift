/// A word or a mark of a folded text.
struct WordToken {
    private let start: UInt32
    private let end: UInt32
    /// Whether it's a word, or a letter of a script without spaces; otherwise it's a single mark.
    let isWord: Bool

    var range: Range<Int> { Int(start)..<Int(end) }

    init(_ range: Range<Int>, isWord: Bool) {
        (start, end, self.isWord) = (UInt32(range.lowerBound), UInt32(range.upperBound), isWord)
    }
}

/// The words and marks in a range of a folded text.
///
/// What stands between two parts of a word belongs to it.
func wordTokens(of bytes: [UInt8], in range: Range<Int>) -> [WordToken] {
    var tokens: [WordToken] = []
    var start: Int?
    var position = range.lowerBound

    func scalar(at offset: Int) -> (WordScalar, end: Int) {
        let decoded = DecodedScalar(in: bytes, at: offset, limit: range.upperBound)
        return (WordScalar(decoded.scalar), offset + decoded.length)
    }

    while position < range.upperBound {
        let (current, end) = scalar(at: position)
        if current.kind == .unspacedLetter {
            if let begun = start { tokens.append(WordToken(begun..<position, isWord: true)) }
            tokens.append(WordToken(position..<end, isWord: true))
            start = nil
        } else if current.isWord {
            start = start ?? position
        } else if start != nil, isJoiner(current.scalar), end < range.upperBound,
            case let next = scalar(at: end).0, next.isWord, next.kind != .unspacedLetter
        {
            position = end
            continue
        } else {
            if let begun = start { tokens.append(WordToken(begun..<position, isWord: true)) }
            if current.kind != .space { tokens.append(WordToken(position..<end, isWord: false)) }
            start = nil
        }
        position = end
    }
    if let begun = start { tokens.append(WordToken(begun..<range.upperBound, isWord: true)) }
    return tokens
}

private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", ".", ",", ":", "/", "&": true
    default: false
    }
}
