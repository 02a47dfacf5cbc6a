/// The words of a text proper, in order: all that's needed of a text to find what it shares with others.
public struct WordSequence: Sendable {
    /// A word where it stands.
    struct Word: Sendable {
        /// The word's number: among the text's own, and in an index among those of all texts.
        ///
        /// The highest bit says that it stands inside quotation marks.
        private let marked: UInt32
        private let start: UInt32
        private let end: UInt32

        init(number: UInt32, isQuoted: Bool, _ range: Range<Int>) {
            marked = isQuoted ? number | quotedBit : number
            (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
        }

        var number: Int { Int(marked & ~quotedBit) }
        var isQuoted: Bool { marked & quotedBit != 0 }
        /// Its range in the bytes of the text.
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    private(set) var words: [Word]
    /// The distinct words, in the order of first appearance: a word's number is its place here.
    ///
    /// None in an index, where words are known by numbers alone.
    private var keys: [WordKey]
    let fingerprints: [Fingerprint]
    /// Where the blocks of the text proper begin, in bytes.
    private let blockStarts: [UInt32]

    /// Takes from a text what comparing it with others needs.
    public init(of text: QuotableText) {
        var words: [Word] = []
        var keys: [WordKey] = []
        var hashes: [UInt64] = []
        var numbers: [WordKey: UInt32] = [:]
        words.reserveCapacity(text.extent.count / 5)
        numbers.reserveCapacity(min(4_096, text.extent.count / 10))
        var spans = text.quotedSpans[...]
        var anchor = 0
        forEachComparedWord(in: text.extent, of: text.folded.bytes) { key, range in
            let number = numbers.number(of: key)
            if number == keys.count {
                keys.append(key)
                hashes.append(key.hash)
            }
            let place = text.folded.map.original(of: range, from: &anchor)
            while let span = spans.first, span.content.upperBound <= place.lowerBound { spans.removeFirst() }
            let isQuoted = spans.first.map { $0.content.lowerBound < place.upperBound } ?? false
            words.append(Word(number: number, isQuoted: isQuoted, place))
        }
        self.words = words.withoutSlack
        self.keys = keys.withoutSlack
        fingerprints = winnowed(shingles(of: words.map { hashes[$0.number] })).withoutSlack
        blockStarts = text.blocks[text.properBlocks].map { UInt32($0.lowerBound) }
    }

    /// The same with words that are numbered as those of other texts are, and known by their numbers alone.
    func numbered(among known: inout [WordKey: UInt32]) -> WordSequence {
        let numbers = keys.map { known.number(of: $0) }
        var text = self
        text.keys = []
        text.words = words.map { Word(number: numbers[$0.number], isQuoted: $0.isQuoted, $0.range) }
        return text
    }

    /// Where words that follow one another stand.
    func place(of words: Range<Int>) -> SharedPassage.Place {
        let start = self.words[words.lowerBound].range.lowerBound
        let end = self.words[words.upperBound - 1].range.upperBound
        let block = blockStarts.indices.partitionPoint { Int(blockStarts[$0]) <= start }
        return SharedPassage.Place(range: start..<end, block: max(1, block), blockCount: blockStarts.count)
    }
}

extension [WordKey: UInt32] {
    /// A word's number: the one that it has, or the next one, which it has from now on.
    fileprivate mutating func number(of key: WordKey) -> UInt32 {
        let next = UInt32(count)
        // One look-up, be it known or not.
        return { (number: inout UInt32) in number }(&self[key, default: next])
    }
}

extension Array {
    /// In no more room than it needs: the words of all texts are at hand at once.
    fileprivate var withoutSlack: [Element] {
        var exact: [Element] = []
        exact.reserveCapacity(count)
        exact += self
        return exact
    }
}

private let quotedBit: UInt32 = 1 << 31
