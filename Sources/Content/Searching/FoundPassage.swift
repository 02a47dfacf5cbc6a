public import Quotations

/// A passage of a text, ready to be pasted into an article's `passages`.
public struct FoundPassage: Sendable {
    /// The text's name in its folder.
    public let text: String
    /// The article that names the text, if a record does.
    public let article: Identifier?
    public let passage: Quotations.Passage
    public let words: String
    /// What stands beside the words, as far as it takes to tell them from others.
    public let prefix: String?
    public let suffix: String?
    /// Whether words beside them suffice for that.
    public let isUnique: Bool
    /// Direct where the words stand inside the text's own quotation marks.
    public let speech: Speech
    public let match: Match

    /// How the words stand to those that were looked for.
    public enum Match: Sendable, Hashable {
        case exact
        /// With what was left out, put in or changed where an editor's marks in the words say so.
        case cut
        /// The same, but for capital and small letters.
        case otherCase
        case near(ClosestPassage)
    }

    init(
        _ text: String,
        _ article: Identifier?,
        _ passage: Quotations.Passage,
        of words: String,
        in content: QuotableText,
        _ match: Match
    ) {
        let quotation = content.quotation(of: passage, words)
        self.text = text
        self.article = article
        self.passage = passage
        self.words = words
        prefix = quotation?.prefix
        suffix = quotation?.suffix
        isUnique = quotation != nil
        speech = passage.standing == .inside ? .direct : .indirect
        self.match = match
    }
}
