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
        /// The points on which the two give different values.
        let points: [PointDifference]

        var differs: Bool { !points.isEmpty || one.map(\.kind) != other.map(\.kind) }
    }

    struct SoleClaim: Sendable {
        let claim: Index<Claim>
        let marks: [StanceMark]
    }

    /// Goes through the claims of both at once: the work doesn't depend on how many other articles there are.
    init(_ pair: ArticlePair, _ site: SiteModel) {
        let corpus = site.corpus
        let one = site.backlinks.citationsByClaim(in: pair.one)
        let other = site.backlinks.citationsByClaim(in: pair.other)
        func marks(_ citations: ArraySlice<Citation>) -> [StanceMark] {
            StanceMark.all(of: citations, corpus)
        }
        func sole(_ citations: ArraySlice<Citation>) -> SoleClaim {
            SoleClaim(claim: citations[citations.startIndex].claim, marks: marks(citations))
        }
        var shared: [SharedClaim] = []
        var ofOne: [SoleClaim] = []
        var ofOther: [SoleClaim] = []
        var next = 0
        for citations in one {
            let claim = citations[citations.startIndex].claim
            while next < other.count, other[next][other[next].startIndex].claim < claim {
                ofOther.append(sole(other[next]))
                next += 1
            }
            if next < other.count, other[next][other[next].startIndex].claim == claim {
                shared.append(
                    SharedClaim(
                        claim: claim,
                        one: marks(citations),
                        other: marks(other[next]),
                        points: differingPoints(
                            of: corpus[claim],
                            between: citations,
                            and: other[next],
                            corpus
                        )
                    )
                )
                next += 1
            } else {
                ofOne.append(sole(citations))
            }
        }
        ofOther += other[next...].map(sole)
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
