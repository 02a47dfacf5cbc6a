import Content

extension BriefingOverview {
    func list(_ rows: [ListedRow<Actor>]) -> RecordList {
        let statements = Dictionary(
            grouping: corpus.utterances.indexed.compactMap { index, utterance in
                utterance.statement == nil && passagesOfUtterance[index.position].isEmpty
                    ? nil : utterance.speaker.actor
            },
            by: { $0 }
        ).mapValues(\.count)
        return RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("name", "What it's called.") { $0.record.fullName },
                .text("kind", "person, government, organisation, outlet, news agency or unnamed.") {
                    $0.record.form?.rawValue
                },
                .text("member_of", "The actor to which it belongs.") { row in
                    row.corpus.relations.memberOf[row.index.position].map { row.corpus[$0].identifier.text }
                },
                .number("utterances", "How many of its utterances are on record.") {
                    statements[$0.index] ?? 0
                },
                ListedRow.file,
            ],
            shown: ["id", "kind", "utterances", "name"]
        )
    }

    func list(_ rows: [ListedRow<Topic>]) -> RecordList {
        let claims = Dictionary(grouping: corpus.relations.topics.joined(), by: { $0 }).mapValues(\.count)
        return RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("title", "What it's called.") { $0.record.title },
                .number("claims", "How many claims belong to it, drafts included.") {
                    claims[$0.index] ?? 0
                },
                ListedRow.file,
            ],
            shown: ["id", "claims", "title"]
        )
    }

    func list(_ rows: [ListedRow<FreePage>]) -> RecordList {
        RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("title", "What it's called.") { $0.record.title },
                .number("order", "Where it stands among the free pages.") { $0.record.order },
                ListedRow.file,
            ],
            shown: ["id", "order", "title"]
        )
    }
}
