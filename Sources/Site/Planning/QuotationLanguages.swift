import Content

/// The language of each quotation's words: the one that a passage names for them, otherwise their article's.
struct QuotationLanguages: Sendable {
    private var tags: [String?] = []

    init(_ corpus: Corpus, _ backlinks: Backlinks) {
        update(corpus.quotations.positions, of: corpus, backlinks)
    }

    /// Finds the languages of some quotations anew, those that are new among them.
    mutating func update(
        _ quotations: some Sequence<Index<Quotation>>,
        of corpus: Corpus,
        _ backlinks: Backlinks
    ) {
        tags += [String?](repeating: nil, count: corpus.quotations.count - tags.count)
        for quotation in quotations {
            let named = backlinks.passagesOfQuotation[quotation.position].last {
                corpus[$0].entry.language != nil
            }
            tags[quotation.position] =
                named.flatMap { corpus[$0].entry.language } ?? corpus[corpus[quotation].article].language
        }
    }

    /// Nil where it isn't recorded.
    subscript(quotation: Index<Quotation>) -> String? { tags[quotation.position] }
}
