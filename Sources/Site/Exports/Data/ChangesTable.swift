import Content
import SourceText

extension DataTable {
    static let changes = DataTable(
        "changes",
        "The history of claims: assessments, corrections, updates and withdrawals, the oldest first.",
        columns: [
            .text("claim", "The claim's identifier.") { $1.corpus[$0.claim].identifier.text },
            .date("on", "When (EDTF).") { row, _ in row.change.on },
            .text("kind", "assessment, correction, update or withdrawal.") { row, _ in
                row.change.form.rawValue
            },
            .text("note", "What was changed, and why.") { row, _ in row.change.note },
            .text("status", "The assessment from then on, where it changed; so too the columns after it.") {
                row,
                _ in
                row.change.assessment?.status.rawValue
            },
            .text("assessment", "In words.") { row, _ in row.change.assessment?.says?.value },
            .text("likelihood", "In a term of ICD 203.") { row, _ in
                row.change.assessment?.likelihood?.rawValue
            },
            .text("confidence", "low, moderate or high.") { row, _ in
                row.change.assessment?.confidence?.rawValue
            },
            .text("would_settle", "What would settle it.") { row, _ in row.change.assessment?.wouldSettle },
            .text("assessed_by", "Who assessed it.") { row, _ in row.change.assessment?.by },
            .date("knows_until", "The day up to which the desk's knowledge reached (EDTF).") { row, _ in
                row.change.assessment?.knowsUntil
            },
        ],
        rows: \.changes
    )
}
