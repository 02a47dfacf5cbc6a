import Content

extension DataTable {
    static let statements = DataTable(
        "statements",
        "Statements: who said something, when and where, each once, however many articles print it.",
        columns: RecordRow<Statement>.identity + [
            .text("title", "What it’s called.") { $0.record.title },
            .text("speaker", "Who speaks.") { $0.context.fullName(of: $0.speaker) },
            .text("speaker_actor", "The speaker’s identifier.") {
                $0.context.identifier(ofActor: $0.speaker)
            },
            .date("said", "When it was said (EDTF).") { $0.record.said },
            .text("said_basis", "From what that was inferred, where no source shows it.") {
                $0.record.basis["said"]
            },
            .text("zone", "The offset from UTC of the clock by which that’s told.") { $0.record.zone },
            .text("setting", "briefing, release, report, interview, post or the like.") { $0.record.setting },
            .text("url", "Its address.") { $0.record.url },
            .text("relays", "The statement that it only repeats.") { row in
                row.corpus.relations.relays[row.index.position].map { row.corpus[$0].identifier.text }
            },
            .text("transcript", "The article that is the statement itself, such as its transcript.") { row in
                row.corpus.relations.primary[row.index.position].map { row.corpus[$0].identifier.text }
            },
            .number("printings", "How many passages print something of it.") {
                $0.site.backlinks.passagesOfUtterance[$0.index.position].count
            },
        ],
        of: { Array($0.corpus.statements.indexed) },
        rows: { statement, context in [RecordRow(statement.0, statement.1, context)] }
    )
}

extension RecordRow<Statement> {
    fileprivate var speaker: Reference { corpus.utterances[index.position].speaker }
}
