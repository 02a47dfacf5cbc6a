import Content

extension DataTable {
    static let articles = DataTable(
        "articles",
        "Sources, in the order of publication as far as it’s known. Their texts aren’t here.",
        columns: RecordRow<Article>.identity + origin + publication + use,
        of: { $0.site.order.articles },
        rows: { article, context in [RecordRow(article, context.corpus[article], context)] }
    )

    private typealias Columns = DataColumns<RecordRow<Article>>

    private static let origin: [Columns] = [
        .text("title", "Its title; in square brackets a description, where it has none.") { $0.record.title },
        .text("short", "What it’s called in tables.") { $0.record.short },
        .text("kind", "article, release, transcript, report or post.") { $0.record.form.rawValue },
        .text("outlet", "Where it was published.") { row in
            row.outlet.map { row.context.fullName(of: $0) }
        },
        .text("outlet_actor", "The outlet’s identifier.") { $0.context.identifier(ofActor: $0.outlet) },
        .text("author", "Who wrote it.") { $0.record.author },
        .list("based_on", "The articles that it copies.") { row in
            row.corpus.relations.basedOn[row.index.position].map { row.corpus[$0].identifier.text }
        },
        .text("reliability", "A to F, Admiralty scale.") { $0.record.reliability?.rawValue },
    ]

    private static let publication: [Columns] = [
        .date("published", "When it was published (EDTF).") { $0.record.published },
        .text("published_basis", "From what that was inferred, where the source doesn’t show it.") {
            $0.record.basis["published"]
        },
        .text("known", "Of a site as known on a day: known, possibly-known or undated.") {
            $0.site.checked.asKnown?.knowledge(of: $0.index).cell
        },
        .text("url", "Its address.") { $0.record.url },
        .text("archive", "The address of an archived copy.") { $0.record.archive },
        .date("captured", "When the desk saved it (EDTF).") { $0.record.captured },
        .text("language", "Its language.") { $0.record.language },
        .text("translated_from", "The language of its original.") { $0.record.translatedFrom },
        .text("translated_by", "machine, human or unknown.") { $0.record.translation?.rawValue },
        .text("rights", "full: its text is published on this site; excerpts: only quoted passages are.") {
            $0.record.rights.rawValue
        },
    ]

    private static let use: [Columns] = [
        .number("passages", "How many passages are quoted from it.") {
            $0.site.backlinks.passagesOfArticle[$0.index.position].count
        },
        .number("citations", "How many rows it has in the table of citations.") {
            $0.site.backlinks.citationsOfArticle[$0.index.position].count
        },
        .list("not_mentioned", "Claims for which it was read, and which it doesn’t mention.") { row in
            row.corpus.relations.notMentioned[row.index.position].filter(row.site.shows)
                .map { row.corpus[$0].identifier.text }
        },
        .text("sha256", "The SHA-256 of the text against which its quotations were proven.") {
            $0.site.checked[$0.index]?.digest
        },
        .text("proven_on", "The day on which they were last proven against it.") {
            $0.site.checked[$0.index]?.provenOn
        },
    ]
}

extension RecordRow<Article> {
    fileprivate var outlet: Reference? { corpus.relations.outlets[index.position] }
}

extension Knowledge {
    fileprivate var cell: String {
        switch self {
        case .known: "known"
        case .possiblyKnown: "possibly-known"
        case .undated: "undated"
        case .unknown: "unknown"
        }
    }
}
