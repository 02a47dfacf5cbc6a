import Content

/// A stance that an article carries on a claim, in short: once, however many of its passages take it.
struct StanceMark: Sendable {
    let kind: Kind
    /// How many citations there are of it.
    private(set) var count = 1
    /// Where the words of the first of them stand.
    let quotation: Index<Content.Quotation>

    init(_ citation: Citation, _ corpus: Corpus) {
        kind = Kind(citation)
        quotation = corpus[citation.passage].quotation
    }

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
            self.init(stance, nil)
        }

        private init(_ stance: Stance, _ scope: Scope?) {
            self.stance = stance
            self.scope = scope
        }

        /// In the order of their numbers.
        static let all: [Kind] = Stance.inReadingOrder
            .flatMap { stance in ([nil] + Scope.allCases.map(\.self)).map { Kind(stance, $0) } }
            .sorted { $0.number < $1.number }

        /// Its place among all kinds, below 64: stances in the order of reading, what's counted before what isn't.
        var number: Int {
            stance.readingRank * Self.ranksOfScopes + (scope?.readingRank ?? 0)
        }

        /// Those of the scopes, and 0 for none.
        private static let ranksOfScopes = Scope.allCases.count + 1
    }

    /// The stances of an article's citations of one claim, in the order of reading.
    static func all(of citations: some Sequence<Citation>, _ corpus: Corpus) -> [StanceMark] {
        var marks: [StanceMark] = []
        for citation in citations {
            let kind = Kind(citation)
            if let position = marks.firstIndex(where: { $0.kind == kind }) {
                marks[position].count += 1
            } else {
                marks.append(StanceMark(citation, corpus))
            }
        }
        return marks.count == 1 ? marks : marks.sorted { $0.kind.number < $1.kind.number }
    }
}

extension Stance {
    /// As a reader asks: who says so, who denies it, who is in between.
    static let inReadingOrder = allCases.sorted { $0.readingRank < $1.readingRank }

    var readingRank: Int {
        switch self {
        case .asserts: 0
        case .denies: 1
        case .doubts: 2
        case .concedes: 3
        case .accepts: 4
        case .declines: 5
        case .doesNotKnow: 6
        }
    }
}

extension Scope {
    /// Its place among the scopes, from 1.
    fileprivate var readingRank: Int {
        switch self {
        case .same: 1
        case .broader: 2
        case .narrower: 3
        case .other: 4
        }
    }
}
