import FrontMatter

extension RecordReader where Value == Topic {
    static let topic = RecordReader { fields, common in
        let title = fields.required("title", .text)
        let summary = fields.optional("summary", .text)
        let order = fields.optional("order", .integer)
        return title.map { Topic(common: common, title: $0, summary: summary, order: order) }
    }
}
