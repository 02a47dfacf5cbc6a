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
        ],
        of: { $0.site.topics },
        rows: { topic, context in [RecordRow(topic, context.corpus[topic], context)] }
    )
}
