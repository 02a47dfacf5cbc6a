import EDTF
import FrontMatter
import SourceText

extension FieldType where Value == Assessment {
    static var assessment: FieldType {
        .fields("an assessment") { fields in
            let status = fields.required("status", .choice as FieldType<Assessment.Status>)
            return values(&fields, status: status)
        }
    }

    /// The keys of an assessment other than its status.
    fileprivate static func values(
        _ fields: inout FieldReader,
        status: Assessment.Status?,
        on date: EDTFDate? = nil
    ) -> Assessment? {
        let says = fields.optional("says", .text)
        let likelihood = fields.optional("likelihood", .choice as FieldType<Assessment.Likelihood>)
        let confidence = fields.optional("confidence", .choice as FieldType<Assessment.Confidence>)
        let wouldSettle = fields.optional("would-settle", .text)
        let by = fields.optional("by", .text)
        let on = date ?? fields.optional("on", .moment("an assessment"))
        let knowsUntil = fields.optional("knows-until", .moment("the end of what was known"))
        return status.map {
            Assessment(
                status: $0,
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
            let on = fields.required("on", .located(.moment("a change")))
            let form = fields.optional("kind", .choice as FieldType<Change.Form>)
            let note = fields.required("note", .text)
            let status = fields.optional("status", .choice as FieldType<Assessment.Status>)
            let assessment = FieldType<Assessment>.values(&fields, status: status, on: on?.value)
            guard let on, let note else { return nil }
            return Change(
                on: on.value,
                form: form ?? .assessment,
                note: note,
                assessment: assessment,
                place: on.map { $0.text }
            )
        }
    }
}
