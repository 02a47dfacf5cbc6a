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
}
