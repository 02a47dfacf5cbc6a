/// Words of their own, not quoted ones, that two articles have in common.
///
/// Quotations in common mean a common speaker, narration in common a common text (CLAIMS.md 4.2, measured): only
/// the latter says that one article may rest on the other, or both on a third.
public struct SharedNarration: Sendable, Hashable {
    public let one: Index<Article>
    public let other: Index<Article>
    public let words: Int

    public init(_ one: Index<Article>, _ other: Index<Article>, words: Int) {
        self.one = one
        self.other = other
        self.words = words
    }

    /// With how many words in common a link between two articles is suggested.
    ///
    /// A sentence of news has about 20 to 25, so that it takes more than one that two desks might have taken from
    /// the same release.
    public static let fewestWords = 30
}
