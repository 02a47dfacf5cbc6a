import EDTF
import FrontMatter
import SourceText

extension FieldType where Value == Assessment {
    static var assessment: FieldType {
        .fields("an assessment") { fields in
            let status = fields.required(
                "status",
                .located(.choice as FieldType<Assessment.Status>),
                "How the claim stands.",
                example: "unconfirmed"
            )
            let on = fields.optional(
                "on",
                .moment("an assessment"),
                "When the assessment was made.",
                example: "2025-03-14"
            )
            return values(&fields, status: status, on: on)
        }
    }

    /// The keys of an assessment other than its status and date.
    fileprivate static func values(
        _ fields: inout FieldReader,
        status: Located<Assessment.Status>?,
        on: EDTFDate?
    ) -> Assessment? {
        let says = fields.optional(
            "says",
            .located(.text),
            "The assessment in words, without likelihood.",
            example: "Two sources agree; the report itself isn't public."
        )
        let likelihood = fields.optional(
            "likelihood",
            .located(.choice as FieldType<Assessment.Likelihood>),
            "How likely the claim is, in the words of ICD 203.",
            example: "likely"
        )
        let confidence = fields.optional(
            "confidence",
            .located(.choice as FieldType<Assessment.Confidence>),
            "How well founded that judgement is.",
            example: "moderate"
        )
        let wouldSettle = fields.optional(
            "would-settle",
            .text,
            "What would settle the question.",
            example: "The inspectors' report."
        )
        let by = fields.optional("by", .text, "Who made the assessment.", example: "the desk")
        let knowsUntil = fields.optional(
            "knows-until",
            .moment("the end of what was known"),
            "The day up to which what you know reaches.",
            example: "2025-03-14"
        )
        return status.map {
            Assessment(
                written: $0,
                says: says,
                likelihood: likelihood,
                confidence: confidence,
                wouldSettle: wouldSettle,
                by: by,
                on: on,
                knowsUntil: knowsUntil
            )
        }
    }
}

extension FieldType where Value == Change {
    static var change: FieldType {
        .fields("a change") { fields in
            let on = fields.required(
                "on",
                .located(.moment("a change")),
                "The day of the change.",
                example: "2025-03-14"
            )
            let form = fields.optional(
                "kind",
                .located(.choice as FieldType<Change.Form>),
                "What sort of change it is; an assessment if nothing is said. A withdrawal makes the status 'withdrawn'.",
                example: "correction"
            )
            let note = fields.required(
                "note",
                .text,
                "What changed and why, in a sentence for readers.",
                example: "The date was given wrongly."
            )
            let status = fields.optional(
                "status",
                .located(.choice as FieldType<Assessment.Status>),
                "How the claim stands from then on.",
                example: "unconfirmed"
            )
            let withdrawn = form.flatMap(withdrawn(by:))
            let assessment = FieldType<Assessment>.values(&fields, status: status ?? withdrawn, on: on?.value)
            if withdrawn == nil { reportLostValues(&fields) } else { reportOtherStatus(status, &fields) }
            guard let on, let note else { return nil }
            return Change(
                on: on.value,
                form: form?.value ?? .assessment,
                note: note,
                assessment: assessment,
                place: on.map { $0.text }
            )
        }
    }
}

/// What a change makes of a claim that it withdraws; nil for one that doesn't.
private func withdrawn(by form: Located<Change.Form>) -> Located<Assessment.Status>? {
    form.value == .withdrawal ? form.map { _ in .withdrawn } : nil
}

/// Who withdraws a claim leaves it withdrawn, whatever came of it before or comes later.
private func reportOtherStatus(_ status: Located<Assessment.Status>?, _ fields: inout FieldReader) {
    guard let status, status.value != .withdrawn else { return }
    fields.report(
        Finding(
            LoadingFindings.contradictoryKeys,
            "this change withdraws the claim, and its 'status' is '\(status.value.rawValue)'",
            at: status.place,
            help:
                "leave 'status' out, or write kind: update; a later change may take the claim up again"
        )
    )
}

/// Values of an assessment are kept only with its status.
private func reportLostValues(_ fields: inout FieldReader) {
    guard !fields.has("status") else { return }
    let values = ["says", "likelihood", "confidence", "would-settle", "by", "knows-until"]
    guard let lost = values.first(where: { fields.has($0) }) else { return }
    fields.report(
        Finding(
            LoadingFindings.contradictoryKeys,
            "'\(lost)' belongs to an assessment, and this change has no 'status'",
            at: fields.place(of: lost),
            help: "add the status of the assessment from then on, or leave '\(lost)' out"
        )
    )
}
