import FrontMatter

extension RecordReader where Value == FreePage {
    static let page = RecordReader { fields, common in
        let title = fields.required("title", .text)
        let order = fields.optional("order", .integer)
        return title.map { FreePage(common: common, title: $0, order: order) }
    }
}
