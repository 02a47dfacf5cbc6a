import Content

/// The claims of two articles, side by side.
struct PairComparison: Sendable {
    /// Claims in both that differ in stance, or in the value of a point.
    let differing: [SharedClaim]
    /// Claims in both that are alike, as far as it's recorded.
    let alike: [SharedClaim]
    let inOneOnly: [SoleClaim]
    let inOtherOnly: [SoleClaim]

    struct SharedClaim: Sendable {
        let claim: Index<Claim>
        let one: [StanceMark]
        let other: [StanceMark]
        /// The points for which the two give different values: the row of a table with a column for each.
        let points: [Comparison.Row]

        var differs: Bool { !points.isEmpty || one.map(\.kind) != other.map(\.kind) }
    }

    struct SoleClaim: Sendable {
        let claim: Index<Claim>
        let marks: [StanceMark]
        /// Whether the other article was read for it, and doesn't mention it.
        let isNotMentionedByOther: Bool
    }

    /// Goes through the claims of both at once: the work doesn't depend on how many other articles there are.
    init(_ pair: ArticlePair, _ site: SiteModel) {
        let corpus = site.corpus
        let one = site.backlinks.citationsByClaim(in: pair.one)
        let other = site.backlinks.citationsByClaim(in: pair.other)
        func marks(_ citations: ArraySlice<Citation>) -> [StanceMark] {
            StanceMark.all(of: citations, corpus)
        }
        func sole(_ citations: ArraySlice<Citation>, without other: Index<Article>) -> SoleClaim {
            let claim = citations[citations.startIndex].claim
            return SoleClaim(
                claim: claim,
                marks: marks(citations),
                isNotMentionedByOther: corpus.relations.notMentioned[other.position].contains(claim)
            )
        }
        var shared: [SharedClaim] = []
        var ofOne: [SoleClaim] = []
        var ofOther: [SoleClaim] = []
        var next = 0
        for citations in one {
            let claim = citations[citations.startIndex].claim
            while next < other.count, other[next][other[next].startIndex].claim < claim {
                ofOther.append(sole(other[next], without: pair.one))
                next += 1
            }
            if next < other.count, other[next][other[next].startIndex].claim == claim {
                shared.append(
                    SharedClaim(
                        claim: claim,
                        one: marks(citations),
                        other: marks(other[next]),
                        points: site.differingPoints(of: claim, citations, other[next])
                    )
                )
                next += 1
            } else {
                ofOne.append(sole(citations, without: pair.other))
            }
        }
        ofOther += other[next...].map { sole($0, without: pair.one) }
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

extension SiteModel {
    /// The points for which two articles give different values, in the claim's order.
    ///
    /// They're compared with one another alone, since a table has room for some of the articles only. Both must give
    /// a value: silence is no difference.
    fileprivate func differingPoints(
        of claim: Index<Claim>,
        _ one: ArraySlice<Citation>,
        _ other: ArraySlice<Citation>
    ) -> [Comparison.Row] {
        guard one.contains(where: { !$0.says.isEmpty }), other.contains(where: { !$0.says.isEmpty }) else {
            return []
        }
        let columns = [one, other].map { $0[$0.startIndex].article }
        return Comparison(corpus[claim], one + other, columns: columns, corpus).rows.filter { row in
            row.cells.allSatisfy { !$0.entries.isEmpty } && row.hasSeveralValues
        }
    }
}
