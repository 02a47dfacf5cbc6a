import EDTF
import FrontMatter
import SourceText

extension RecordReader where Value == Claim {
    static let claim = RecordReader { fields, common in
        let claim = fields.required("claim", .text)
        let form = fields.optional("kind", .choice as FieldType<Claim.Form>) ?? .event
        let topics = fields.optional("topics", .list(of: .located(.identifier(of: .topic))))
        let happened = fields.optional("happened", .date)
        let place = fields.optional("where", .text)
        let due = fields.optional("due", .date)
        let outcome = fields.optional("outcome", .outcome)
        let points = fields.optional("points", .map(of: .choice as FieldType<PointType>))
        let related = fields.optional("related", .related)
        let assessment = fields.optional("assessment", .assessment)
        let changes = fields.optional("changes", .list(of: .change))
        let formerly = fields.optional("formerly", .list(of: .located(.identifier(of: .claim))))
        let isDraft = fields.optional("draft", .flag)
        let citations = fields.optional("citations", .list(of: .citation(of: common.identifier)))
        let basis = fields.optional("basis", .basis)
        if form != .prediction {
            for key in ["due", "outcome"] where fields.has(key) {
                fields.report(
                    Finding(
                        LoadingFindings.contradictoryKeys,
                        "only a prediction has '\(key)', and this claim is of kind '\(form.rawValue)'",
                        at: fields.place(of: key),
                        help: "add \(fields.place(of: key).pair("kind", "prediction")), or leave '\(key)' out"
                    )
                )
            }
        }
        guard let claim else { return nil }
        return Claim(
            common: common,
            claim: claim,
            form: form,
            topics: topics ?? [],
            happened: happened,
            place: place,
            due: due,
            outcome: outcome,
            points: points ?? [],
            related: related ?? [],
            assessment: assessment ?? .none,
            changes: changes ?? [],
            formerly: formerly ?? [],
            isDraft: isDraft ?? false,
            citations: citations ?? [],
            basis: basis ?? [:]
        )
    }
}

extension FieldType where Value == Claim.Outcome {
    static var outcome: FieldType {
        .fields("an outcome") { fields in
            let says = fields.required("says", .text)
            let on = fields.required("on", .moment("an outcome"))
            guard let says, let on else { return nil }
            return Claim.Outcome(says: says, on: on)
        }
    }
}

extension FieldType where Value == [RelatedClaim] {
    /// A map from relations to claims.
    static var related: FieldType {
        .fields("a map of related claims") { fields in
            RelatedClaim.Relation.allCases.flatMap { relation in
                let claims = fields.optional(
                    relation.rawValue,
                    .list(of: .located(.identifier(of: .claim)))
                )
                return (claims ?? []).map { RelatedClaim(relation: relation, claim: $0) }
            }
        }
    }
}
