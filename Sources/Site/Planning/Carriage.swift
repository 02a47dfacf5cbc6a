import Content
import EDTF

/// Which sources carry a claim: who may have been first, how long after it the others followed, who is silent.
///
/// A source carries a claim if somebody in it says, in the claim's terms, that it's so; who only prints a denial or
/// a doubt is told apart.
struct Carriage: Sendable {
    /// All that carry it, in the order of publication.
    let carriers: [Index<Article>]
    /// Those that may have been published first; several where their possible days overlap.
    let first: [Index<Article>]
    /// The others with a date, in the order of publication.
    let followers: [Follower]
    /// Carriers without a date.
    let undated: [Index<Article>]
    /// Sources in which it's said in other terms only: more broadly, or of something beside it.
    let inOtherTerms: [Index<Article>]
    /// Sources that print of it only that it's denied, doubted or left open.
    let others: [Index<Article>]
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
        let first = order.possiblyFirst(among: dated)
        let isFirst = Set(first)
        self.carriers = carriers
        self.first = first
        followers = dated.filter { !isFirst.contains($0) }
            .map {
                Follower(
                    article: $0,
                    lag: corpus[$0].published.lag(after: first.map { corpus[$0].published })
                )
            }
        undated = carriers.filter { corpus[$0].published == nil }
        inOtherTerms = citations.filter { $0.isAffirmed && !isCarrier.contains($0.article) }
            .map(\.article).withoutRepeats()
        let told = isCarrier.union(inOtherTerms)
        others = citations.map(\.article).withoutRepeats().filter { !told.contains($0) }
        self.silent = silent
    }
}

extension Citation {
    /// Whether it says that the claim is so, on whosever word.
    fileprivate var isCarried: Bool { isCounted && isAffirmed }

    fileprivate var isAffirmed: Bool { [.asserts, .accepts, .concedes].contains(stance) }
}

extension EDTFDate? {
    /// How many days after the earliest of some dates it is.
    fileprivate func lag(after others: [EDTFDate?]) -> DayCount {
        let lags = others.map { other in
            if let self, let other { self.lag(after: other) } else { DayCount(least: nil, most: nil) }
        }
        // The earliest of all is the one farthest away, whichever it is.
        let most = lags.map(\.most)
        return DayCount(
            least: lags.compactMap(\.least).max(),
            most: most.contains(nil) ? nil : most.compactMap(\.self).max()
        )
    }
}
