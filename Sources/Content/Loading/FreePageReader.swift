import FrontMatter

extension RecordReader where Value == FreePage {
    static let page = RecordReader { fields, common in
        let title = fields.required("title", .text, "The title of the page.", example: "About this briefing")
        let order = fields.optional(
            "order",
            .integer,
            "Its place in the navigation; the lowest comes first.",
            example: "1"
        )
        return title.map { FreePage(common: common, title: $0, order: order) }
    }
}
