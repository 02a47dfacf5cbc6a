/// Words that an editor says a text holds.
public struct Quotation: Sendable, Hashable {
    public let words: String
    /// What stands directly before the words, to tell one place of several; as in W3C's TextQuoteSelector.
    public let prefix: String?
    /// What stands directly after them.
    public let suffix: String?

    public init(_ words: String, prefix: String? = nil, suffix: String? = nil) {
        self.words = words
        self.prefix = prefix
        self.suffix = suffix
    }

    /// How many words it holds, the letters of scripts without spaces counted one by one.
    public var wordCount: Int {
        let bytes = Array(words.utf8)
        return countWords(in: bytes.indices, of: bytes)
    }

    /// Whether its quotation marks stand in pairs, as in `which he called “absurd”`: not if there are none, nor if it
    /// begins or ends between marks.
    public var holdsPairsOfMarks: Bool { pairsAllMarks(in: Array(words.utf8)) }

    /// Whether more of its words stand between quotation marks than don't.
    public var isMostlyBetweenMarks: Bool {
        let text = QuotableText(blocks: [words])
        return text.quotedSpans.reduce(0) { $0 + text.wordCount(of: $1) } * 2 > wordCount
    }

    /// What its source has to print of it, in order: the parts between an editor's marks; nil if there are none.
    public var editedParts: [String]? {
        CutQuotation(words)?.parts.map(\.text)
    }
}
