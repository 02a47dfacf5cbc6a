import Content

extension DataTable {
    static let articles = DataTable(
        "articles",
        "Sources, in the order of publication as far as it's known. Their texts aren't here.",
        columns: identity + publication + use,
        rows: \.order.articles
    )

    private typealias Columns = DataColumns<Index<Article>>

    private static let identity: [Columns] = [
        .text("id", "The article's identifier.") { $1.corpus[$0].identifier.text },
        .text("page", "The address of its page, from the site's start.") { $1.url(of: $1.corpus[$0]) },
        .text("title", "Its title; in square brackets a description, where it has none.") {
            $1.corpus[$0].title
        },
        .text("short", "What it's called in tables.") { $1.corpus[$0].short },
        .text("kind", "article, release, transcript, report or post.") { $1.corpus[$0].form.rawValue },
        .text("outlet", "Where it was published.") { article, context in
            context.corpus.relations.outlets[article.position].map(context.fullName)
        },
        .text("outlet_actor", "The outlet's identifier.") { article, context in
            context.identifier(ofActor: context.corpus.relations.outlets[article.position])
        },
        .text("author", "Who wrote it.") { $1.corpus[$0].author },
    ]

    private static let publication: [Columns] = [
        .date("published", "When it was published (EDTF).") { $1.corpus[$0].published },
        .text("published_basis", "From what that was inferred, where the source doesn't show it.") {
            $1.corpus[$0].basis["published"]
        },
        .text("known", "On a site as known on a day: whether it was known then.") { article, context in
            context.site.checked.asKnown.map { $0.knowledge(of: article).columnValue }
        },
        .text("url", "Its address.") { $1.corpus[$0].url },
        .text("archive", "The address of an archived copy.") { $1.corpus[$0].archive },
        .date("captured", "When the desk saved it (EDTF).") { $1.corpus[$0].captured },
        .text("language", "Its language.") { $1.corpus[$0].language },
        .text("translated_from", "The language of its original.") { $1.corpus[$0].translatedFrom },
        .text("translated_by", "machine, human or unknown.") { $1.corpus[$0].translation?.rawValue },
        .list("based_on", "The identifiers of articles that it copies.") { article, context in
            context.corpus.relations.basedOn[article.position].map { context.corpus[$0].identifier.text }
        },
        .text("rights", "full: its text is published on this site; excerpts: only the quoted passages are.") {
            $1.corpus[$0].rights.rawValue
        },
        .text("reliability", "A to F, Admiralty scale.") { $1.corpus[$0].reliability?.rawValue },
    ]

    private static let use: [Columns] = [
        .number("passages", "How many passages are quoted from it.") {
            $1.site.backlinks.passagesOfArticle[$0.position].count
        },
        .number("citations", "How many rows of citations it has.") {
            $1.site.backlinks.citationsOfArticle[$0.position].count
        },
        .list("not_mentioned", "Claims for which it was read, and which it doesn't mention.") {
            article,
            context in
            context.corpus.relations.notMentioned[article.position].filter(context.site.shows)
                .map { context.corpus[$0].identifier.text }
        },
        .text("sha256", "The SHA-256 of the text against which its quotations were proven.") {
            $1.site.checked[$0]?.digest
        },
        .text("proven_on", "The day on which they were last proven against it.") {
            $1.site.checked[$0]?.provenOn
        },
    ]
}

extension Knowledge {
    fileprivate var columnValue: String {
        switch self {
        case .known: "known"
        case .possiblyKnown: "possibly-known"
        case .undated: "undated"
        case .unknown: "unknown"
        }
    }
}
