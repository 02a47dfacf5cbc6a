import FrontMatter

extension RecordReader where Value == Topic {
    static let topic = RecordReader { fields, common in
        let title = fields.required("title", .text, "The name of the topic.", example: "The Alder Bridge")
        let summary = fields.optional(
            "summary",
            .text,
            "What the topic is about, in a sentence.",
            example: "Why the bridge was closed, and until when."
        )
        let order = fields.optional(
            "order",
            .integer,
            "Its place among the topics; the lowest comes first.",
            example: "1"
        )
        return title.map { Topic(common: common, title: $0, summary: summary, order: order) }
    }
}
