import Content

extension DataTable {
    static let statements = DataTable(
        "statements",
        "Statements: who said something, when and where, each once, however many articles print it.",
        columns: [
            .text("id", "The statement's identifier.") { $1.corpus[$0].identifier.text },
            .text("page", "The address of its page, from the site's start.") { $1.url(of: $1.corpus[$0]) },
            .text("title", "What it's called.") { $1.corpus[$0].title },
            .text("speaker", "Who speaks.") { $1.fullName(of: $1.corpus.utterances[$0.position].speaker) },
            .text("speaker_actor", "The speaker's identifier.") {
                $1.identifier(ofActor: $1.corpus.utterances[$0.position].speaker)
            },
            .date("said", "When it was said (EDTF).") { $1.corpus[$0].said },
            .text("said_basis", "From what that was inferred, where no source shows it.") {
                $1.corpus[$0].basis["said"]
            },
            .text("zone", "The offset from UTC of the clock by which that's told.") { $1.corpus[$0].zone },
            .text("setting", "briefing, release, report, interview, post or the like.") {
                $1.corpus[$0].setting
            },
            .text("url", "Its address.") { $1.corpus[$0].url },
            .text("relays", "The identifier of the statement that it only repeats.") { statement, context in
                context.corpus.relations.relays[statement.position].map { context.corpus[$0].identifier.text }
            },
            .text("transcript", "The identifier of the article that is its transcript.") {
                statement,
                context in
                context.corpus.relations.primary[statement.position].map {
                    context.corpus[$0].identifier.text
                }
            },
            .number("printings", "How many passages print something of it.") {
                $1.site.backlinks.passagesOfUtterance[$0.position].count
            },
        ]
    ) { $0.corpus.statements.indexed.map(\.0) }
}
