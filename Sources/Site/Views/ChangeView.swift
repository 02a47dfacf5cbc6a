import Content
import EDTF
import TemplateLanguage

/// A dated entry in the history of a claim.
struct ChangeView: View {
    let date: String
    let kind: String
    let note: String
    let status: String?
    let knowsUntil: String?
    /// Nil on the claim's own page.
    let claim: LinkView?

    init(_ change: Change, of claim: Index<Claim>?, _ context: PageContext) {
        date = context.phrase(change.on) ?? change.on.text
        kind = context.words[.init(change.form)]
        note = change.note
        status = change.assessment.map { context.words[.init($0.status)] }
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
        .text("knows-until", example: "based on what we knew up to 31 December 2022") { $0.knowsUntil },
        .record("claim") { $0.claim },
    ]
}
