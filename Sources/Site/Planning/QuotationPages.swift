import Content

/// On which page of its article each quotation stands.
///
/// Where the text is published in full, its quotations stand with it on one page, however large that is; excerpts
/// go on over as many pages as they need.
struct QuotationPages: Sendable {
    /// How many pages each of the corpus's articles needs, in their order.
    private var counts: [Int]
    /// The page of each of the corpus's quotations, in their order.
    private var pages: [Int] = []
    /// The same as addresses: put together once, since each is written several times.
    private var routes: [Route] = []

    init(_ corpus: Corpus, _ backlinks: Backlinks) {
        counts = [Int](repeating: 1, count: corpus.articles.count)
        update(corpus.articles.positions, of: corpus, backlinks)
    }

    /// Lays out the quotations of some articles anew.
    mutating func update(
        _ articles: some Sequence<Index<Article>>,
        of corpus: Corpus,
        _ backlinks: Backlinks
    ) {
        let new = corpus.quotations[pages.count...]
        pages += new.map { _ in 0 }
        routes += new.map { Route(corpus[$0.article]) }
        for article in articles where corpus[article].rights != .full {
            let route = Route(corpus[article])
            let parts = ListParts(backlinks.quotationsOfArticle[article.position]) { quotation in
                backlinks.passagesOfQuotation[quotation.position].reduce(0) {
                    $0 + 1 + backlinks.citationsOfPassage[$1.position].count
                }
            }
            for page in 0..<parts.count {
                for quotation in parts[page] {
                    pages[quotation.position] = page
                    routes[quotation.position] = route.part(page + 1)
                }
            }
            counts[article.position] = max(1, parts.count)
        }
    }

    func count(of article: Index<Article>) -> Int { counts[article.position] }

    /// From 0.
    func page(of quotation: Index<Quotation>) -> Int { pages[quotation.position] }

    func route(of quotation: Index<Quotation>) -> Route { routes[quotation.position] }
}
