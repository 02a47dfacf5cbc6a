import Content

/// The language of each quotation's words: the one that a passage names for them, otherwise their article's.
struct QuotationLanguages: Sendable {
    private let tags: [String?]

    init(_ corpus: Corpus) {
        var tags = corpus.quotations.map { corpus[$0.article].language }
        for passage in corpus.passages {
            if let language = passage.entry.language { tags[passage.quotation.position] = language }
        }
        self.tags = tags
    }

    /// Nil where it isn't recorded.
    subscript(quotation: Index<Quotation>) -> String? { tags[quotation.position] }
}
