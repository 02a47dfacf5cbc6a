import Content
import EDTF

/// Who is heard on a claim, in the order in which a reader asks: who says so, who denies it, who is in between; and
/// last whoever speaks in other terms than the claim's, and so isn't counted.
enum ClaimVoices {
    /// Citations that stand under one heading.
    struct Group: Hashable, Comparable {
        let stance: Stance
        let isCounted: Bool

        init(_ citation: Citation) {
            stance = citation.stance
            isCounted = citation.isCounted
        }

        static func < (one: Group, other: Group) -> Bool { one.rank < other.rank }

        private var rank: (Int, Int) {
            (isCounted ? 0 : 1, stance.readingRank)
        }
    }

    /// One utterance, or an outlet in its own words.
    enum Source: Hashable {
        case utterance(Index<Utterance>)
        case outlet(Voice)

        init(_ citation: Citation, _ corpus: Corpus) {
            self = corpus[citation.passage].utterance.map(Self.utterance) ?? .outlet(Voice(citation, corpus))
        }

        fileprivate func time(_ corpus: Corpus) -> EDTFDate? {
            if case .utterance(let index) = self { corpus[index].said } else { nil }
        }
    }

    /// A claim's citations by group; in a group utterances by their dates, then outlets, by first publication; each
    /// with all its printings.
    ///
    /// - Parameter citations: in the order of publication.
    static func inReadingOrder(_ citations: [Citation], _ corpus: Corpus) -> [Citation] {
        citations.sorted { Group($0) < Group($1) }.chunked(by: Group.init).flatMap { _, members in
            guard members.count > 1 else { return members }
            let sources = members.map { Source($0, corpus) }
            let order = sources.withoutRepeats().sortedByDate { $0.time(corpus) }
            let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
            return zip(members, sources).map { (citation: $0, place: places[$1] ?? 0) }
                .sorted { $0.place < $1.place }
                .map(\.citation)
        }
    }
}

extension SiteModel {
    /// All citations of a claim as its pages show them.
    func voices(on claim: Index<Claim>) -> Pagination<Citation> {
        Pagination(standings[claim.position].voices, at: Route(corpus[claim]))
    }
}
