import Content
import SourceText

extension DataTable {
    static let changes = DataTable(
        "changes",
        "The history of claims: assessments, corrections, updates and withdrawals, the oldest first.",
        columns: [
            .text("claim", "The claim’s identifier.") { $0.identifier },
            .date("on", "When (EDTF).") { $0.change.on },
            .text("kind", "assessment, correction, update or withdrawal.") { $0.change.form.rawValue },
            .text("note", "What was changed, and why.") { $0.change.note },
            .text("status", "The assessment from then on, where one was made; so too the columns after it.") {
                $0.change.assessment?.status.rawValue
            },
            .text("assessment", "In words.") { $0.change.assessment?.says?.value },
            .text("likelihood", "In a term of ICD 203.") {
                $0.change.assessment?.likelihood?.value.rawValue
            },
            .text("confidence", "low, moderate or high.") {
                $0.change.assessment?.confidence?.value.rawValue
            },
            .text("would_settle", "What would settle the claim.") { $0.change.assessment?.wouldSettle },
            .text("assessed_by", "Who assessed it.") { $0.change.assessment?.by },
            .date("knows_until", "The day up to which the desk’s knowledge reached (EDTF).") {
                $0.change.assessment?.knowsUntil
            },
        ] as [DataColumns<ChangeRow>],
        of: { $0.site.changes },
        rows: { entry, context in
            [ChangeRow(identifier: context.corpus[entry.claim].identifier.text, change: entry.change)]
        }
    )
}

private struct ChangeRow: Sendable {
    /// The claim's.
    let identifier: String
    let change: Change
}
