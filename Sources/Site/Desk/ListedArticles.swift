import Content

extension BriefingOverview {
    func list(_ rows: [ListedRow<Article>]) -> RecordList {
        RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("title", "Its title.") { $0.record.title },
                .text("outlet", "Where it was published.") { row in
                    row.corpus.relations.outlets[row.index.position].map {
                        row.overview.corpus.notation(of: $0)
                    }
                },
                .date("published", "When it was published (EDTF).") { $0.record.published },
                .text("rights", "full or excerpts.") { $0.record.rights.rawValue },
                .number("passages", "How many passages are quoted from it.") {
                    $0.overview.passagesOfArticle[$0.index.position].count
                },
                .number("unproven", "How many of its quotations aren't proven.") {
                    $0.overview.unprovenOfArticle[$0.index.position].count
                },
                .text("proven_on", "When they were last proven.") {
                    $0.overview.lock.texts[$0.record.identifier]?.source.provenOn
                },
                ListedRow.file,
            ],
            shown: ["id", "published", "passages", "unproven", "proven_on", "title"]
        )
    }

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
