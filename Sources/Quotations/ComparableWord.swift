/// A word or a mark with what it takes to tell how like another it is.
struct ComparableWord {
    /// In the folded text.
    let range: Range<Int>
    let isWord: Bool
    /// Whether a block ends before it.
    let beginsBlock: Bool
    let bytes: [UInt8]
    /// In lower case, with letters that look like Latin ones as those.
    let key: [UInt8]

    init(_ bytes: [UInt8], at range: Range<Int>, isWord: Bool, beginsBlock: Bool) {
        self.range = range
        self.isWord = isWord
        self.beginsBlock = beginsBlock
        self.bytes = bytes
        key = Self.key(of: bytes)
    }

    enum Likeness {
        case same
        /// Alike but for letter case or letters of another script.
        case alike
        /// At most a third of the letters differ.
        case near
        case other
    }

    func likeness(to other: ComparableWord) -> Likeness {
        if bytes == other.bytes { return .same }
        guard isWord, other.isWord else { return .other }
        if key == other.key { return .alike }
        return Self.areNear(key, other.key) ? .near : .other
    }

    /// In lower case, with letters that look like Latin ones as those.
    static func key(of bytes: [UInt8]) -> [UInt8] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return lowercased(bytes) }
        var letters = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            letters.append(latinLookAlike(of: scalar))
        }
        return Array(String(letters).lowercased().utf8)
    }

    /// In lower case: letters that only look alike stay two.
    static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }
        return Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }

    /// Whether Levenshtein's distance is at most a third of the longer one.
    ///
    /// Those that neither begin nor end alike aren't looked at, which spares most of the work and few typing errors.
    static func areNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let longer = max(one.count, other.count)
        guard abs(one.count - other.count) * 3 <= longer, longer <= 64 else { return false }
        guard one.first == other.first || one.last == other.last else { return false }
        let (one, other) = (one.span, other.span)
        var above = InlineArray<65, Int> { $0 }
        for i in one.indices {
            var diagonal = above[0]
            above[0] = i + 1
            for j in other.indices {
                let cost = min(diagonal + (one[i] == other[j] ? 0 : 1), above[j] + 1, above[j + 1] + 1)
                diagonal = above[j + 1]
                above[j + 1] = cost
            }
        }
        return above[other.count] * 3 <= longer
    }
}
