/// Tells which of many texts may hold some words, or come close to them, before they're searched at length.
///
/// Words and texts are taken as runs of four bytes, letter case aside: a text that holds the words holds all their
/// runs, and one that comes close holds most (Ukkonen, Theoretical Computer Science 92, 1992). One pass over a
/// text serves any number of words. Runs are told apart by 16 bits of a hash: a clash may let a text through, and never
/// keeps one out that has the words.
public struct GramFilter: Sendable {
    /// By the hash of a run: its number, from 1; 0 for those that none of the words have.
    private let numbers: [UInt16]
    /// The numbers of the runs of each of the words.
    private let wanted: [[Int]]
    private let count: Int

    public init(_ words: [String]) {
        var numbers = [UInt16](repeating: 0, count: 1 << 16)
        var count = 1
        wanted = words.map { words in
            var own: Set<Int> = []
            forEachGram(of: FoldedWords(words).bytes) { hash in
                if numbers[hash] == 0 {
                    numbers[hash] = UInt16(count)
                    // The last number may stand for two runs.
                    count = min(count + 1, Int(UInt16.max))
                }
                own.insert(Int(numbers[hash]))
            }
            return own.sorted()
        }
        self.numbers = numbers
        self.count = count
    }

    /// Which of the wanted runs a text holds.
    public struct Held: Sendable {
        fileprivate var bits: [UInt64]

        fileprivate func contains(_ number: Int) -> Bool {
            bits[number / 64] & 1 << UInt64(number % 64) != 0
        }
    }

    public func grams(of text: QuotableText) -> Held {
        var bits = [UInt64](repeating: 0, count: count / 64 + 1)
        let numbers = numbers.span
        for bytes in [text.folded.bytes] + text.brokenWords.writings.map({ $0.write(text.folded.bytes) }) {
            forEachGram(of: bytes) { hash in
                let number = Int(numbers[hash])
                if number > 0 { bits[number / 64] |= 1 << UInt64(number % 64) }
            }
        }
        return Held(bits: bits)
    }

    /// Whether the text that has these runs may hold the words at an index.
    public func mayHold(_ words: Int, _ held: Held) -> Bool {
        wanted[words].allSatisfy(held.contains)
    }

    /// The indices of the texts that most likely hold a passage close to the words at an index, likeliest first.
    ///
    /// They have half of the runs, of which rare ones count for more.
    public func likeliest(for words: Int, among texts: [Held], most: Int) -> [Int] {
        let wanted = wanted[words]
        let holders = wanted.map { number in texts.indices.filter { texts[$0].contains(number) } }
        var scores = [Int](repeating: 0, count: texts.count)
        var total = 0
        for holders in holders where !holders.isEmpty {
            let weight = Int.bitWidth - (texts.count / holders.count).leadingZeroBitCount
            total += weight
            for text in holders { scores[text] += weight }
        }
        let likely = texts.indices.filter { scores[$0] > 0 && scores[$0] * 2 >= total }
        return Array(likely.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(most))
    }
}

/// Hashes each run of four bytes to 16 bits, by multiplication (Knuth 6.4).
private func forEachGram(of bytes: [UInt8], _ visit: (Int) -> Void) {
    let bytes = bytes.span
    guard bytes.count >= 4 else { return }
    var gram: UInt32 = 0
    for index in bytes.indices {
        // Small letters and capitals differ in one bit; that other marks lose it too does no harm.
        gram = gram << 8 | UInt32(bytes[index] | 0x20)
        if index >= 3 { visit(Int((gram &* 0x9E37_79B1) >> 16)) }
    }
}
