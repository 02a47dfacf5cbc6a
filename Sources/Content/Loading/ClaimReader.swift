import EDTF
import FrontMatter
import SourceText

extension RecordReader where Value == Claim {
    static let claim = RecordReader { fields, common in
        let claim = fields.required(
            "claim",
            .text,
            "The claim: one sentence that can be true or false.",
            example: "The Alder Bridge was closed on 10 March 2025."
        )
        let form =
            fields.optional(
                "kind",
                .choice as FieldType<Claim.Form>,
                "What sort of claim it is; an event if nothing is said."
            ) ?? .event
        let topics = fields.optional(
            "topics",
            .list(of: .located(.identifier(of: .topic))),
            "The topics under which it stands."
        )
        let happened = fields.optional(
            "happened",
            .date,
            "When what's claimed took place, or from when to when.",
            example: "2025-03-10"
        )
        let place = fields.optional("where", .text, "Where it took place.", example: "Harrow Ford")
        let due = fields.optional(
            "due",
            .date,
            "For predictions: the day by which it will have come true or not.",
            example: "2025-05-31"
        )
        let outcome = fields.optional("outcome", .outcome, "For predictions: how it turned out.")
        let points = fields.optional(
            "points",
            .map(of: .choice as FieldType<PointType>),
            "The rows of its comparison table, and how their values are compared: text, date, number or amount.",
            example: "{cracks: number, reopening: date}"
        )
        let related = fields.optional("related", .related, "How it stands to other claims.")
        let assessment = fields.optional("assessment", .assessment, "What your desk makes of it now.")
        let changes = fields.optional(
            "changes",
            .list(of: .change),
            "The dated history of your assessment and of corrections, the oldest first."
        )
        let formerly = fields.optional(
            "formerly",
            .list(of: .located(.identifier(of: .claim))),
            "Older names of this record, the oldest first; links to them lead here. Feeds know its entries by the first: where this takes the place of another claim, its own name stands before that one's.",
            example: "[bridge-shut]"
        )
        let isDraft = fields.optional(
            "draft",
            .flag,
            "Write true to keep it out of the site until it's ready.",
            example: "true"
        )
        let citations = fields.optional(
            "citations",
            .list(of: .citation(of: common.identifier)),
            "Quotations that bear on it, where they don't stand with their articles."
        )
        let basis = fields.basis(example: "{happened: both sources name the Monday}")
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
            basis: basis
        )
    }
}

extension FieldType where Value == Claim.Outcome {
    static var outcome: FieldType {
        .fields("an outcome") { fields in
            let says = fields.required(
                "says",
                .text,
                "What came of it, in a sentence.",
                example: "The bridge opened on 28 May."
            )
            let on = fields.required(
                "on",
                .moment("an outcome"),
                "When that was clear.",
                example: "2025-05-28"
            )
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
                    .list(of: .located(.identifier(of: .claim))),
                    relation.meaning
                )
                return (claims ?? []).map { RelatedClaim(relation: relation, claim: $0) }
            }
        }
    }
}

extension RelatedClaim.Relation {
    fileprivate var meaning: String {
        switch self {
        case .contradicts: "Claims that can't be true if this one is."
        case .refines: "Claims that are true if this one is."
        case .follows: "Claims of what happened before this."
        case .sameEvent: "Claims about the same event."
        }
    }
}
