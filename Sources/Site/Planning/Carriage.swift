import Content
import EDTF

/// Which sources carry a claim: who may have been first, how long after it the others followed, who is silent.
///
/// A source carries a claim if somebody in it says, in the claim's terms, that it's so; one that prints a denial or a
/// doubt instead is told apart.
struct Carriage: Sendable {
    /// All that carry it, in the order of publication.
    let carriers: [Index<Article>]
    /// Those that may have been published first; several where their possible days overlap or aren't known.
    let first: [Index<Article>]
    /// The others, in the order of publication; without a date are copies of what carries it, too.
    let followers: [Follower]
    /// Sources that print a denial, a doubt or an open answer, and nothing by which they'd carry it.
    let others: [Index<Article>]
    /// Sources in which nothing counts for or against it: they speak in other terms, or of something beside it.
    let inOtherTerms: [Index<Article>]
    /// Sources that were read for it and don't mention it.
    let silent: [Index<Article>]

    struct Follower: Sendable {
        let article: Index<Article>
        /// How many days after the first publication it followed.
        let lag: DayCount
    }

    /// - Parameters:
    ///   - citations: the claim's, in the order of publication.
    ///   - silent: in the same order.
    init(
        _ citations: [Citation],
        silent: [Index<Article>],
        _ corpus: Corpus,
        _ order: PublicationOrder
    ) {
        let carriers = citations.filter(\.saysSo).map(\.article).withoutRepeats()
        let isCarrier = Set(carriers)
        let first = order.possiblyFirst(among: carriers, corpus)
        let isFirst = Set(first)
        self.carriers = carriers
        self.first = first
        let start = FirstPublication(first.map { corpus[$0].published })
        followers = carriers.filter { !isFirst.contains($0) }.map { article in
            Follower(article: article, lag: start.lag(of: corpus[article].published))
        }
        others = citations.filter { $0.isCounted && !isCarrier.contains($0.article) }
            .map(\.article).withoutRepeats()
        let isTold = isCarrier.union(others)
        inOtherTerms = citations.map(\.article).withoutRepeats().filter { !isTold.contains($0) }
        self.silent = silent
    }
}

/// A first publication, which may be any of several.
///
/// Which of them it is needn't be known to tell how long ago it was: at least as long as since the one which is over
/// first, and at most as long as since the one which may begin first.
private struct FirstPublication {
    private let overFirst: EDTFDate?
    /// Nil, too, where the date of one of them isn't known.
    private let begunFirst: EDTFDate?

    init(_ dates: [EDTFDate?]) {
        let known = dates.compactMap(\.self)
        overFirst = known.min { $0.latestDay.isBefore($1.latestDay, orOpen: false) }
        begunFirst =
            known.count < dates.count
            ? nil : known.min { $0.earliestDay.isBefore($1.earliestDay, orOpen: true) }
    }

    /// How many days after it the date of a follower is, which isn't before it even where the dates allow that.
    func lag(of date: EDTFDate?) -> DayCount {
        guard let date else { return DayCount(least: nil, most: nil) }
        return DayCount(
            least: overFirst.flatMap { date.lag(after: $0).least }.map { max(0, $0) },
            most: begunFirst.flatMap { date.lag(after: $0).most }
        )
    }
}

extension Day? {
    /// Whether it comes before another day; one that isn't known does if it's an open beginning.
    fileprivate func isBefore(_ other: Day?, orOpen isOpenFirst: Bool) -> Bool {
        switch (self, other) {
        case (let day?, let other?): day < other
        case (nil, .some): isOpenFirst
        case (.some, nil): !isOpenFirst
        case (nil, nil): false
        }
    }
}
