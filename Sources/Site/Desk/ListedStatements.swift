import Content

extension BriefingOverview {
    func list(_ rows: [ListedRow<Statement>]) -> RecordList {
        RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("speaker", "Who made it.") {
                    $0.overview.corpus.notation(of: $0.corpus.utterances[$0.index.position].speaker)
                },
                .date("said", "When it was said (EDTF).") { $0.record.said },
                .text("setting", "briefing, release, report, interview, post or the like.") {
                    $0.record.setting
                },
                .text("title", "What it's called.") { $0.record.title },
                .number("printings", "How many passages print something of it.") {
                    $0.overview.passagesOfUtterance[$0.index.position].count
                },
                .number("unproven", "How many of these aren't proven.") {
                    $0.overview.passagesOfUtterance[$0.index.position].count(where: $0.overview.isUnproven)
                },
                ListedRow.file,
            ],
            shown: ["id", "said", "printings", "unproven", "speaker"]
        )
    }
}
