import Content

/// A stance that an article carries on a claim, in short: once, however many of its passages take it.
struct StanceMark: Sendable {
    let kind: Kind
    /// How many citations there are of it.
    private(set) var count = 1
    /// Where the words of the first of them stand.
    let quotation: Index<Content.Quotation>

    /// What's told apart in short: the stance, and for what isn't counted how its words fit the claim.
    struct Kind: Sendable, Hashable {
        let stance: Stance
        /// Nil where the citation counts for or against the claim.
        let scope: Scope?

        init(_ citation: Citation) {
            stance = citation.stance
            scope = citation.isCounted ? nil : citation.scope
        }

        init(counted stance: Stance) {
            self.stance = stance
            scope = nil
        }

        /// Its place among all kinds, below 64: stances in the order of reading, what's counted before what isn't.
        var number: Int {
            stance.readingRank * (Scope.allCases.count + 1)
                + (scope.flatMap { Scope.allCases.firstIndex(of: $0) } ?? -1) + 1
        }
    }

    /// The stances of an article's citations of one claim, in the order of reading.
    static func all(of citations: some Sequence<Citation>, _ corpus: Corpus) -> [StanceMark] {
        var marks: [StanceMark] = []
        for citation in citations {
            let kind = Kind(citation)
            if let position = marks.firstIndex(where: { $0.kind == kind }) {
                marks[position].count += 1
            } else {
                marks.append(StanceMark(kind: kind, quotation: corpus[citation.passage].quotation))
            }
        }
        return marks.sorted { $0.kind.number < $1.kind.number }
    }
}

extension Stance {
    /// As a reader asks: who says so, who denies it, who is in between.
    static let inReadingOrder: [Stance] = [
        .asserts, .denies, .doubts, .concedes, .accepts, .declines, .doesNotKnow,
    ]

    var readingRank: Int { Self.inReadingOrder.firstIndex(of: self) ?? Self.inReadingOrder.count }
}
