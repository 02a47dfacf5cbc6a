/// What a source prints of a quotation, folded once, in which any number of words can be looked for.
public struct PrintedQuotation: Sendable {
    private let parts: [QuotableText]

    /// - Parameter isLiteral: whether the source prints all of the words. Otherwise it's the parts between an editor's
    ///   marks, because what an editor put in is nobody's quotation.
    public init(_ words: String, isLiteral: Bool) {
        let parts = isLiteral ? nil : CutQuotation(words)?.parts.map(\.text)
        self.parts = (parts ?? [words]).map { QuotableText(blocks: [$0]) }
    }

    /// Whether words stand in one of its parts: folded, and from word boundary to word boundary.
    public func contains(words: String) -> Bool {
        let words = FoldedWords(words)
        return !words.isEmpty && parts.contains { !$0.occurrences(of: words).isEmpty }
    }
}
