import Content
import EDTF

/// The articles in the order in which they were published, as far as it's known.
///
/// By the earliest possible day, then the latest, then the identifier; those without a date come last.
struct PublicationOrder: Sendable {
    let articles: [Index<Article>]
    private let ranks: [Int]
    private let times: [WrittenTime?]

    init(_ articles: [Article]) {
        self.articles = articles.indices.sortedByDate { articles[$0].published }.map { Index($0) }
        times = articles.map { $0.published.map(WrittenTime.init) }
        var ranks = [Int](repeating: 0, count: articles.count)
        for (rank, article) in self.articles.enumerated() { ranks[article.position] = rank }
        self.ranks = ranks
    }

    func precedes(_ one: Index<Article>, _ other: Index<Article>) -> Bool {
        ranks[one.position] < ranks[other.position]
    }

    /// Whether an article's possible days of publication are all before another's.
    ///
    /// Days are those that the articles bear, wherever they appeared: readers go by the date line.
    func isWrittenBefore(_ one: Index<Article>, _ other: Index<Article>) -> Bool {
        guard let first = times[one.position], let second = times[other.position] else { return false }
        return first.isBefore(second)
    }

    /// Of some articles in this order, those that may have been published before all others.
    ///
    /// What's based on another of them wasn't, whatever the dates say; what has no date may have been.
    func possiblyFirst(among articles: [Index<Article>], _ corpus: Corpus) -> [Index<Article>] {
        let originals = corpus.withoutCopies(articles)
        let dated = originals.filter { times[$0.position] != nil }
        let first = dated.compactMap { times[$0.position] }.possiblyFirst().map { dated[$0] }
        return first + originals.filter { times[$0.position] == nil }
    }

    /// Whether the possible days of two articles overlap, so that either may be the earlier.
    func isUncertain(_ one: Index<Article>, _ other: Index<Article>) -> Bool {
        guard let first = times[one.position], let second = times[other.position] else { return true }
        return first.overlaps(second)
    }
}
