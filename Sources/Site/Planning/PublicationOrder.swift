import Content
import EDTF

/// The articles in the order in which they were published, as far as it's known.
///
/// By the earliest possible day, then the latest, then the identifier; those without a date come last.
struct PublicationOrder: Sendable {
    let articles: [Index<Article>]
    private let ranks: [Int]
    private let dates: [EDTFDate?]

    init(_ articles: [Article]) {
        dates = articles.map(\.published)
        let dates = dates
        self.articles = articles.indices.sorted { one, other in
            (DateOrder(dates[one]), one) < (DateOrder(dates[other]), other)
        }.map { Index($0) }
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
        guard let first = dates[one.position], let second = dates[other.position] else { return false }
        return first.isWrittenBefore(second)
    }

    /// Those of some dated articles, which stand in this order, that may have been published before all others.
    func possiblyFirst(among articles: [Index<Article>]) -> [Index<Article>] {
        articles.enumerated().filter { position, article in
            articles[..<position].allSatisfy { !isWrittenBefore($0, article) }
        }.map(\.element)
    }

    /// Whether the possible days of two articles overlap, so that either may be the earlier.
    func isUncertain(_ one: Index<Article>, _ other: Index<Article>) -> Bool {
        guard let first = dates[one.position], let second = dates[other.position] else { return true }
        return first.overlapsAsWritten(second)
    }
}

/// Puts dates in order: by the earliest possible day, then the latest; no date comes after all others.
struct DateOrder: Comparable, Sendable {
    private let bounds: TimeBounds?

    init(_ date: EDTFDate?) {
        bounds = date?.bounds()
    }

    static func < (one: DateOrder, other: DateOrder) -> Bool {
        guard let first = one.bounds, let second = other.bounds else {
            return one.bounds != nil && other.bounds == nil
        }
        return first < second
    }
}
