import Content

/// On which page of its article each quotation stands.
///
/// Where the text is published in full, its quotations stand with it on one page, however large that is; excerpts
/// go on over as many pages as they need.
struct QuotationPages: Sendable {
    /// How many pages each of the corpus's articles needs, in their order.
    private let counts: [Int]
    /// The page of each of the corpus's quotations, in their order.
    private let pages: [Int]

    init(_ corpus: Corpus, _ backlinks: Backlinks) {
        var links = [Int](repeating: 0, count: corpus.quotations.count)
        for passage in corpus.passages.indices {
            let quotation = corpus.passages[passage].quotation
            links[quotation.position] += 1 + backlinks.citationsOfPassage[passage].count
        }
        var pages = [Int](repeating: 0, count: corpus.quotations.count)
        counts = zip(corpus.articles, backlinks.quotationsOfArticle).map { article, quotations in
            guard article.rights != .full else { return 1 }
            let parts = ListParts(quotations) { links[$0.position] }
            for page in 0..<parts.count {
                for quotation in parts[page] { pages[quotation.position] = page }
            }
            return max(1, parts.count)
        }
        self.pages = pages
    }

    func count(of article: Index<Article>) -> Int { counts[article.position] }

    /// From 0.
    func page(of quotation: Index<Quotation>) -> Int { pages[quotation.position] }
}
