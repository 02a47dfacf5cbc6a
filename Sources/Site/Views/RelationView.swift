import Content
import TemplateLanguage

/// Claims that stand in one relation to a claim, seen from either end.
struct RelationView: View {
    let heading: String
    let claims: [ClaimLineView]
    let leftOut: String?

    /// How many claims are listed under one heading.
    private static let most = 40

    static func all(of claim: Index<Claim>, _ context: PageContext) -> [RelationView] {
        let outgoing = context.corpus.relations.related[claim.position]
        let incoming = context.site.backlinks.relatedFrom[claim.position]
        guard !outgoing.isEmpty || !incoming.isEmpty else { return [] }
        let groups = RelatedClaim.Relation.allCases.flatMap { relation in
            let forward = outgoing.filter { $0.relation == relation }.map(\.claim)
            let backward = incoming.filter { $0.relation == relation }.map(\.claim)
            // Contradiction and being one event hold both ways; the others have a word for each direction.
            return relation.isMutual
                ? [(Phrase(relation), forward + backward)]
                : [(Phrase(relation), forward), (Phrase(inverseOf: relation), backward)]
        }
        return groups.compactMap { phrase, claims in
            let shown = claims.filter { context.site.shows($0) }.withoutRepeats()
            guard !shown.isEmpty else { return nil }
            return RelationView(
                heading: context.words[phrase],
                claims: shown.prefix(most).map { ClaimLineView($0, context) },
                leftOut: context.words.counted(.moreCount, shown.count - most)
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "Can’t be true together with") { $0.heading },
        .list("claims") { $0.claims },
        .text("left-out", example: "3 more") { $0.leftOut },
    ]
}

extension RelatedClaim.Relation {
    fileprivate var isMutual: Bool { self == .contradicts || self == .sameEvent }
}
