import Content

extension DataTable {
    static let topics = DataTable(
        "topics",
        "Groups of claims, in the editors’ order.",
        columns: RecordRow<Topic>.identity + [
            .text("title", "What it’s called.") { $0.record.title },
            .text("summary", "What it’s about.") { $0.record.summary },
            .number("claims", "How many claims belong to it.") {
                $0.site.backlinks.claimsOfTopic[$0.index.position].count
            },
        ]
    ) { context in
        context.site.topics.map { RecordRow($0, context.corpus[$0], context) }
    }
}
