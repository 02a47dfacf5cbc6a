/// A piece of a printing, with what the printing has to do with the one that it's compared with.
public struct VariantSegment: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The same words, or words with which none is compared.
        case same
        /// Words with which others are compared, and in whose place one of them prints other words.
        case variesBelow
        /// Other words; where `words` is empty, none, and where `instead` is, words in no word's place.
        case different
        /// The same words with other marks, or with letters of another case.
        case marksDiffer
        /// The printing's own sign that it leaves words out or puts words in; `instead` is what the other has.
        case cut
        /// So many words that others print before the passage begins or after it ends.
        case notQuoted(Int)
    }

    public let kind: Kind
    /// As they're printed.
    public let words: String
    /// What's printed in their place where they differ.
    public let instead: String
    /// What stands between this piece and the next one.
    public let gap: String

    init(_ kind: Kind, words: String = "", instead: String = "", gap: String = "") {
        self.kind = kind
        self.words = words
        self.instead = instead
        self.gap = gap
    }
}
