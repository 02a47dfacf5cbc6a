/// What a source prints of a quotation, folded once, in which any number of words can be looked for.
public struct PrintedQuotation: Sendable {
    private let parts: [QuotableText]

    /// - Parameter isLiteral: whether the source prints all of the words. Otherwise it's the parts between an editor's
    ///   marks, because what an editor put in is nobody's quotation.
    public init(_ words: String, isLiteral: Bool) {
        parts = Self.texts(of: words, isLiteral: isLiteral).map { QuotableText(blocks: [$0]) }
    }

    /// Whether words stand in one of its parts: folded, and from word boundary to word boundary.
    public func contains(words: String) -> Bool {
        let words = FoldedWords(words)
        return !words.isEmpty && parts.contains { !$0.occurrences(of: words).isEmpty }
    }

    /// The runs of letters and digits that a source prints of some words: whatever stands in these has no other.
    public static func runs(of words: String, isLiteral: Bool) -> Set<String> {
        texts(of: words, isLiteral: isLiteral).reduce(into: []) { $0.formUnion(wordRuns(of: $1)) }
    }

    private static func texts(of words: String, isLiteral: Bool) -> [String] {
        (isLiteral ? nil : CutQuotation(words)?.parts.map(\.text)) ?? [words]
    }
}
