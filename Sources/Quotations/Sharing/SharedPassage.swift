/// Words that two texts have in common, in the same order: runs of at least twelve equal words, those that only a
/// few other words part taken together.
///
/// Equal are words by their letters and digits, folded and without regard to case; punctuation doesn't count.
public struct SharedPassage: Sendable, Hashable {
    /// The number of the text that it's shared with, which comes before the one that was asked about.
    public let earlierText: Int
    public let placeInEarlier: Place
    public let place: Place
    public let words: Count

    /// Where it stands in one of the texts.
    public struct Place: Sendable, Hashable {
        /// Its range in the bytes of the text.
        public let range: Range<Int>
        /// The block of the text proper that it begins in, counted from 1.
        public let block: Int
        public let blockCount: Int

        public init(range: Range<Int>, block: Int, blockCount: Int) {
            (self.range, self.block, self.blockCount) = (range, block, blockCount)
        }
    }

    /// How many words are common, by where they stand.
    ///
    /// Words that both texts print inside quotation marks are shared quotation: a common speaker. Words that both
    /// print outside are shared narration: a common text. Words that one of them prints as its own and the other
    /// as somebody's say neither, and are counted apart.
    public struct Count: Sendable, Hashable {
        public var quoted: Int
        public var narrated: Int
        public var mixed: Int

        public init(quoted: Int, narrated: Int, mixed: Int) {
            (self.quoted, self.narrated, self.mixed) = (quoted, narrated, mixed)
        }

        public var all: Int { quoted + narrated + mixed }
    }
}
