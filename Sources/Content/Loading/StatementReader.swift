import FrontMatter

extension RecordReader where Value == Statement {
    static let statement = RecordReader { fields, common in
        let speaker = fields.required("speaker", .located(.mention))
        let said = fields.optional("said", .moment("an utterance"))
        let zone = fields.optional("zone", .offset)
        let setting = fields.optional("setting", .text)
        let title = fields.optional("title", .text)
        let url = fields.optional("url", .webAddress)
        let relays = fields.optional("relays", .located(.identifier(of: .statement)))
        let primary = fields.optional("primary", .located(.identifier(of: .article)))
        let basis = fields.optional("basis", .basis)
        guard let speaker else { return nil }
        return Statement(
            common: common,
            speaker: speaker,
            said: said,
            zone: zone,
            setting: setting,
            title: title,
            url: url,
            relays: relays,
            primary: primary,
            basis: basis ?? [:]
        )
    }
}
