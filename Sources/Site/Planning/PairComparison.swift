import Content

/// The claims of two articles, side by side.
///
/// It holds which they are and on what the articles differ; what's shown of them is worked out where it's shown.
struct PairComparison: Sendable {
    /// Claims in both that differ in stance, or in the value of a point.
    let differing: [SharedClaim]
    /// Claims in both that are alike, as far as it's recorded.
    let alike: [SharedClaim]
    let inOneOnly: [SoleClaim]
    let inOtherOnly: [SoleClaim]

    struct SharedClaim: Sendable {
        let claim: Index<Claim>
        let one: ArraySlice<Citation>
        let other: ArraySlice<Citation>
        /// The points for which the two give different values: their rows in the claim's comparison.
        let points: [Int]

        var differs: Bool { !points.isEmpty || StanceKinds(one) != StanceKinds(other) }

        fileprivate init(
            _ one: ArraySlice<Citation>,
            _ other: ArraySlice<Citation>,
            _ pair: ArticlePair,
            _ site: SiteModel
        ) {
            claim = one.claim
            self.one = one
            self.other = other
            points = site.differingPoints(of: claim, pair)
        }
    }

    struct SoleClaim: Sendable {
        let claim: Index<Claim>
        let citations: ArraySlice<Citation>
        /// Whether the other article was read for it, and doesn't mention it.
        let isNotMentionedByOther: Bool

        fileprivate init(_ citations: ArraySlice<Citation>, notMentionedByOther: Set<Index<Claim>>) {
            claim = citations.claim
            self.citations = citations
            isNotMentionedByOther = notMentionedByOther.contains(claim)
        }
    }

    init(_ pair: ArticlePair, _ site: SiteModel) {
        let notMentioned = site.corpus.relations.notMentioned
        let notMentionedByOne = Set(notMentioned[pair.one.position])
        let notMentionedByOther = Set(notMentioned[pair.other.position])
        var shared: [SharedClaim] = []
        var ofOne: [SoleClaim] = []
        var ofOther: [SoleClaim] = []
        site.forEachClaim(of: pair) { one, other in
            switch (one, other) {
            case (let one?, let other?): shared.append(SharedClaim(one, other, pair, site))
            case (let one?, nil): ofOne.append(SoleClaim(one, notMentionedByOther: notMentionedByOther))
            case (nil, let other?):
                ofOther.append(SoleClaim(other, notMentionedByOther: notMentionedByOne))
            case (nil, nil): break
            }
        }
        shared = shared.inReadingOrder(site) { $0.claim }
        differing = shared.filter(\.differs)
        alike = shared.filter { !$0.differs }
        inOneOnly = ofOne.inReadingOrder(site) { $0.claim }
        inOtherOnly = ofOther.inReadingOrder(site) { $0.claim }
    }

    /// How many claims in both articles differ in stance, or in the value of a point.
    static func countOfDiffering(_ pair: ArticlePair, _ site: SiteModel) -> Int {
        var count = 0
        site.forEachClaim(of: pair) { one, other in
            guard let one, let other else { return }
            if SharedClaim(one, other, pair, site).differs { count += 1 }
        }
        return count
    }
}

extension SiteModel {
    /// Goes through the claims of two articles at once, in the order of claims, each with what either cites of it: the
    /// work doesn't depend on how many other articles there are.
    fileprivate func forEachClaim(
        of pair: ArticlePair,
        _ visit: (_ one: ArraySlice<Citation>?, _ other: ArraySlice<Citation>?) -> Void
    ) {
        let one = backlinks.citationsByClaim(in: pair.one)
        let other = backlinks.citationsByClaim(in: pair.other)
        var next = 0
        for citations in one {
            while next < other.count, other[next].claim < citations.claim {
                visit(nil, other[next])
                next += 1
            }
            if next < other.count, other[next].claim == citations.claim {
                visit(citations, other[next])
                next += 1
            } else {
                visit(citations, nil)
            }
        }
        for citations in other[next...] { visit(nil, citations) }
    }
}

extension ArraySlice<Citation> {
    /// The claim that all of them bear on.
    fileprivate var claim: Content.Index<Claim> { self[startIndex].claim }
}

extension Array {
    /// Entries in the reading order of their claims.
    ///
    /// Numbers are sorted in place of the entries, whose references would be counted at every step.
    fileprivate func inReadingOrder(
        _ site: SiteModel,
        _ claim: (Element) -> Content.Index<Claim>
    ) -> [Element] {
        let ranks = map { site.readingRanks[claim($0).position] }
        return indices.sorted { ranks[$0] < ranks[$1] }.map { self[$0] }
    }
}

extension PairComparison.SharedClaim {
    /// The points for which the two articles give different values, in the claim's order: rows of two columns.
    ///
    /// The two are compared with one another alone, so that nothing is marked as different, later or less precise
    /// that is so beside a third one only.
    func rows(_ site: SiteModel) -> [Comparison.Row] {
        let rows = site.comparison(of: claim).rows
        let (one, other) = (one[one.startIndex].article, other[other.startIndex].article)
        return points.map { rows[$0].between(one, other, site.corpus) }
    }
}

extension SiteModel {
    /// The points for which two articles give different values, as the claim's comparison has them.
    ///
    /// Both must give a value: silence is no difference.
    fileprivate func differingPoints(of claim: Index<Claim>, _ pair: ArticlePair) -> [Int] {
        let comparison = comparison(of: claim)
        guard let one = comparison.column(of: pair.one, order),
            let other = comparison.column(of: pair.other, order)
        else { return [] }
        return comparison.rows.indices.filter { comparison.rows[$0].differs(one, other) }
    }
}

extension Comparison.Row {
    /// Whether two columns both give a value, and more than one between them that can be compared.
    fileprivate func differs(_ one: Int, _ other: Int) -> Bool {
        let entries = cells[one].entries.lazy.filter { $0.value != nil }
        let others = cells[other].entries.lazy.filter { $0.value != nil }
        guard let value = entries.first?.value, !others.isEmpty else { return false }
        guard entries.contains(where: { $0.value != value }) || others.contains(where: { $0.value != value })
        else { return false }
        return type != .amount
            || entries.contains { entry in
                others.contains { $0.value != entry.value && $0.given.isComparable(with: entry.given) }
            }
    }
}
