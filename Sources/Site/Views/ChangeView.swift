import Content
import EDTF
import SourceText
import TemplateLanguage

/// A dated entry in the history of a claim.
struct ChangeView: View {
    let date: String
    let kind: String
    let note: String
    let status: String?
    let says: String?
    let likelihood: String?
    let confidence: String?
    let knowsUntil: String?
    /// Nil on the claim's own page.
    let claim: LinkView?

    init(_ change: Change, of claim: Index<Claim>?, _ context: PageContext) {
        date = context.phrase(change.on) ?? change.on.text
        kind = context.words[.init(change.form)]
        note = change.note
        status = change.assessment.map { context.words[.init($0.status)] }
        says = change.assessment?.says?.value
        likelihood = context.likelihood(change.assessment)
        confidence = context.confidence(change.assessment)
        knowsUntil = change.assessment?.knowsUntil.flatMap { day in
            day == change.on
                ? nil : context.phrase(day).map { context.words.phrase(.knowsUntil, ["date": $0]) }
        }
        self.claim = claim.map { context.link($0) }
    }

    static let fields: [ViewField<Self>] = [
        .text("date", example: "21 November 2026") { $0.date },
        .text("kind", example: "Update") { $0.kind },
        .text("note", example: "Images were released.") { $0.note },
        .text("status", example: "Unconfirmed") { $0.status },
        .text("says", example: "All five accounts rest on the word of one government.") { $0.says },
        .text("likelihood", example: "Likelihood: likely (55 to 80 %).") { $0.likelihood },
        .text("confidence", example: "Confidence in this assessment: low.") { $0.confidence },
        .text("knows-until", example: "based on what we knew up to 31 December 2022") { $0.knowsUntil },
        .record("claim") { $0.claim },
    ]
}
