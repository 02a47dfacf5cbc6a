import Digests

/// Numbers words, each once, so that what's worked out for a word is worked out once.
///
/// Capitals of ASCII count as small letters, and are kept as such.
///
/// A hash table with linear probing over one buffer: texts have a thousand times as many words as there are
/// different ones, and a string for each would take longer than all else. Most words are short, and their own keys:
/// that takes two fifths fewer instructions than to compare all of them byte by byte.
struct WordTable {
    private(set) var words = WordList()
    /// By the word's number.
    private var keys: [WordKey] = []
    /// Numbers of words; -1 for none.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// The word's number: the next one, if it's new.
    mutating func number(_ range: Range<Int>, of text: Span<UInt8>) -> Int {
        if keys.count * 2 > slots.count { grow() }
        let word = text.extracting(range)
        let key = WordKey(word)
        var slot = key.slot(of: slots.count)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if keys[number] == key, key.isWhole || words.holds(word, at: number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        words.append(word)
        return keys.count - 1
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 2)
        for (number, key) in keys.enumerated() {
            var slot = key.slot(of: larger.count)
            while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = Int32(number)
        }
        slots = larger
    }
}

/// A word of up to seven bytes as it is; of a longer one a hash with a bit that no short one has.
private struct WordKey: Equatable {
    private let bits: UInt64

    init(_ word: Span<UInt8>) {
        if word.count < 8 {
            var bytes: UInt64 = 0
            for position in word.indices { bytes = bytes << 8 | UInt64(word[position].inLowerCase) }
            bits = bytes
        } else {
            var hash = FNV1a()
            for position in word.indices { hash.add(word[position].inLowerCase) }
            bits = hash.value | 1 << 63
        }
    }

    /// Whether no other word has the same key.
    var isWhole: Bool { bits >> 63 == 0 }

    /// The highest bits of a product, which rest on all of the key's (Knuth, "The Art of Computer Programming" 3,
    /// section 6.4).
    ///
    /// - Parameter count: of slots, a power of two.
    func slot(of count: Int) -> Int {
        Int(truncatingIfNeeded: (bits &* 0x9e37_79b9_7f4a_7c15) &>> UInt64(count.leadingZeroBitCount + 1))
    }
}

/// Words by their numbers, in small letters as far as they're of ASCII.
struct WordList: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in the buffer.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    fileprivate func holds(_ word: Span<UInt8>, at number: Int) -> Bool {
        let own = bytes.span.extracting(range(number))
        guard own.count == word.count else { return false }
        var difference: UInt8 = 0
        for position in word.indices { difference |= own[position] ^ word[position].inLowerCase }
        return difference == 0
    }

    fileprivate mutating func append(_ word: Span<UInt8>) {
        for position in word.indices { bytes.append(word[position].inLowerCase) }
        ends.append(UInt32(bytes.count))
    }
}

extension UInt8 {
    fileprivate var inLowerCase: UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
    }
}
