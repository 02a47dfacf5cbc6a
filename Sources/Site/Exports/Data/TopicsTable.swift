import Content

extension DataTable {
    static let topics = DataTable(
        "topics",
        "Groups of claims, in the editors' order.",
        columns: [
            .text("id", "The topic's identifier.") { $1.corpus[$0].identifier.text },
            .text("page", "The address of its page, from the site's start.") { $1.url(of: $1.corpus[$0]) },
            .text("title", "Its title.") { $1.corpus[$0].title },
            .text("summary", "What it's about.") { $1.corpus[$0].summary },
            .number("claims", "How many claims belong to it.") {
                $1.site.backlinks.claimsOfTopic[$0.position].count
            },
        ],
        rows: \.topics
    )
}
