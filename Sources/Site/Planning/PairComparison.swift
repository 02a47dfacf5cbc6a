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
    }

    struct SoleClaim: Sendable {
        let claim: Index<Claim>
        let citations: ArraySlice<Citation>
        /// Whether the other article was read for it, and doesn't mention it.
        let isNotMentionedByOther: Bool

        fileprivate init(_ citations: ArraySlice<Citation>, notMentionedByOther: Set<Index<Claim>>) {
            claim = citations[citations.startIndex].claim
            self.citations = citations
            isNotMentionedByOther = notMentionedByOther.contains(claim)
        }
    }

    /// Goes through the claims of both at once: the work doesn't depend on how many other articles there are.
    init(_ pair: ArticlePair, _ site: SiteModel) {
        let one = site.backlinks.citationsByClaim(in: pair.one)
        let other = site.backlinks.citationsByClaim(in: pair.other)
        let notMentionedByOne = Set(site.corpus.relations.notMentioned[pair.one.position])
        let notMentionedByOther = Set(site.corpus.relations.notMentioned[pair.other.position])
        var shared: [SharedClaim] = []
        shared.reserveCapacity(min(one.count, other.count, pair.claims))
        var ofOne: [SoleClaim] = []
        ofOne.reserveCapacity(one.count)
        var ofOther: [SoleClaim] = []
        ofOther.reserveCapacity(other.count)
        var next = 0
        for citations in one {
            let claim = citations[citations.startIndex].claim
            while next < other.count, other[next][other[next].startIndex].claim < claim {
                ofOther.append(SoleClaim(other[next], notMentionedByOther: notMentionedByOne))
                next += 1
            }
            if next < other.count, other[next][other[next].startIndex].claim == claim {
                shared.append(
                    SharedClaim(
                        claim: claim,
                        one: citations,
                        other: other[next],
                        points: site.differingPoints(of: claim, pair)
                    )
                )
                next += 1
            } else {
                ofOne.append(SoleClaim(citations, notMentionedByOther: notMentionedByOther))
            }
        }
        ofOther += other[next...].map { SoleClaim($0, notMentionedByOther: notMentionedByOne) }
        func ordered<Entry>(_ entries: [Entry], _ claim: (Entry) -> Index<Claim>) -> [Entry] {
            entries.sorted { site.readingRanks[claim($0).position] < site.readingRanks[claim($1).position] }
        }
        shared = ordered(shared) { $0.claim }
        differing = shared.filter(\.differs)
        alike = shared.filter { !$0.differs }
        inOneOnly = ordered(ofOne) { $0.claim }
        inOtherOnly = ordered(ofOther) { $0.claim }
    }
}

extension PairComparison.SharedClaim {
    /// The points for which the two articles give different values, in the claim's order: rows of two columns.
    ///
    /// The two are compared with one another alone, so that nothing is marked as different, later or less precise
    /// that is so beside a third one only.
    func rows(_ site: SiteModel) -> [Comparison.Row] {
        let rows = site.comparison(of: claim).rows
        return points.map { rows[$0].between(one[one.startIndex].article, other[other.startIndex].article) }
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
    /// Whether two columns both give a value, and more than one between them.
    fileprivate func differs(_ one: Int, _ other: Int) -> Bool {
        let (entries, others) = (cells[one].entries, cells[other].entries)
        guard let value = entries.first?.value, !others.isEmpty else { return false }
        return !entries.allSatisfy { $0.value == value } || !others.allSatisfy { $0.value == value }
    }
}
