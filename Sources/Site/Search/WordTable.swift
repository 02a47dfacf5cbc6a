/// Numbers words, each once, so that what's worked out for a word is worked out once.
///
/// Capitals of ASCII count as small letters, and are kept as such.
///
/// A hash table with linear probing over one buffer: texts have a thousand times as many words as there are
/// different ones, and a string for each would take longer than all else.
struct WordTable {
    private(set) var words = WordList()
    /// Numbers of words; -1 for none.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// The word's number: the next one, if it's new.
    mutating func number(_ word: Range<Int>, of text: Span<UInt8>) -> Int {
        if words.count * 2 > slots.count { grow() }
        var slot = Self.hash(word, of: text) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if words.holds(word, of: text, at: number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(words.count)
        words.append(word, of: text)
        return words.count - 1
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 2)
        for number in 0..<words.count {
            var slot = Self.hash(words.range(number), of: words.bytes.span) & (larger.count - 1)
            while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = Int32(number)
        }
        slots = larger
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ word: Range<Int>, of text: Span<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for position in word { hash = (hash ^ UInt64(text[position].inLowerCase)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32) & Int.max
    }
}

/// Words by their numbers, in small letters as far as they're of ASCII.
struct WordList: Sendable {
    fileprivate private(set) var bytes: [UInt8] = []
    /// Where each word ends in the buffer.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    fileprivate func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    fileprivate func holds(_ word: Range<Int>, of text: Span<UInt8>, at number: Int) -> Bool {
        let own = range(number)
        guard own.count == word.count else { return false }
        for offset in 0..<word.count
        where bytes[own.lowerBound + offset] != text[word.lowerBound + offset].inLowerCase {
            return false
        }
        return true
    }

    fileprivate mutating func append(_ word: Range<Int>, of text: Span<UInt8>) {
        for position in word { bytes.append(text[position].inLowerCase) }
        ends.append(UInt32(bytes.count))
    }
}

extension UInt8 {
    fileprivate var inLowerCase: UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
    }
}
