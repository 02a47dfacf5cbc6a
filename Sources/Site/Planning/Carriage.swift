import Content
import EDTF

/// Which sources carry a claim: who may have been first, how long after it the others followed, who is silent.
///
/// A source carries a claim if somebody in it says, in the claim's terms, that it's so; one that prints a denial or a
/// doubt instead is told apart.
struct Carriage: Sendable {
    /// All that carry it, in the order of publication.
    let carriers: [Index<Article>]
    /// Those that may have been published first; several where their possible days overlap.
    let first: [Index<Article>]
    /// The others with a date, in the order of publication.
    let followers: [Follower]
    /// Carriers without a date.
    let undated: [Index<Article>]
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
        let carriers = citations.filter(\.isCarried).map(\.article).withoutRepeats()
        let isCarrier = Set(carriers)
        let dated = carriers.filter { corpus[$0].published != nil }
        let first = order.possiblyFirst(among: dated, corpus)
        let isFirst = Set(first)
        self.carriers = carriers
        self.first = first
        let start = FirstPublication(first.compactMap { corpus[$0].published })
        followers = dated.filter { !isFirst.contains($0) }.compactMap { article in
            guard let start, let published = corpus[article].published else { return nil }
            return Follower(article: article, lag: start.lag(of: published))
        }
        undated = carriers.filter { corpus[$0].published == nil }
        others = citations.filter { $0.isCounted && !isCarrier.contains($0.article) }
            .map(\.article).withoutRepeats()
        let isTold = isCarrier.union(others)
        inOtherTerms = citations.map(\.article).withoutRepeats().filter { !isTold.contains($0) }
        self.silent = silent
    }
}

extension Citation {
    /// Whether it says that the claim is so, on whosever word.
    fileprivate var isCarried: Bool { isCounted && [.asserts, .accepts, .concedes].contains(stance) }
}

/// A first publication, which may be any of several.
///
/// Which of them it is needn't be known to tell how long ago it was: at least as long as since the one which is over
/// first, and at most as long as since the one which may begin first.
private struct FirstPublication {
    private let overFirst: EDTFDate
    private let begunFirst: EDTFDate

    init?(_ dates: [EDTFDate]) {
        guard let overFirst = dates.min(by: { $0.latestDay.isBefore($1.latestDay, orOpen: false) }),
            let begunFirst = dates.min(by: { $0.earliestDay.isBefore($1.earliestDay, orOpen: true) })
        else { return nil }
        self.overFirst = overFirst
        self.begunFirst = begunFirst
    }

    /// How many days after it the date of a follower is, which isn't before it even where the dates allow that.
    func lag(of date: EDTFDate) -> DayCount {
        DayCount(
            least: date.lag(after: overFirst).least.map { max(0, $0) },
            most: date.lag(after: begunFirst).most
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
