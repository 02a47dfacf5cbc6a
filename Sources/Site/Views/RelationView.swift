import Content
import TemplateLanguage

/// Claims that stand in one relation to a claim, seen from either end.
struct RelationView: View {
    let heading: String
    let claims: [ClaimLineView]

    static func all(of claim: Index<Claim>, _ context: PageContext) -> [RelationView] {
        let outgoing = context.corpus.relations.related[claim.position]
        let incoming = context.site.backlinks.relatedFrom[claim.position]
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
                claims: shown.map { ClaimLineView($0, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "Can’t be true together with") { $0.heading },
        .list("claims") { $0.claims },
    ]
}

extension RelatedClaim.Relation {
    fileprivate var isMutual: Bool { self == .contradicts || self == .sameEvent }
}
