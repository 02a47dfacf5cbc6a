import FrontMatter

extension RecordReader where Value == Statement {
    static let statement = RecordReader { fields, common in
        let speaker = fields.required(
            "speaker",
            .located(.mention(of: .actor)),
            "Who said it: an actor, or a name in plain words.",
            example: "actor:ada-lindqvist"
        )
        let said = fields.optional(
            "said",
            .moment("an utterance"),
            "When it was said.",
            example: "2025-03-10"
        )
        let zone = fields.optional(
            "zone",
            .offset,
            "The offset from UTC of the place, where the day depends on it.",
            example: "+01:00"
        )
        let setting = fields.optional(
            "setting",
            .text,
            "On what occasion: a briefing, a release, a report, an interview, a post.",
            example: "briefing"
        )
        let title = fields.optional(
            "title",
            .text,
            "What pages call it.",
            example: "The council's briefing on the bridge"
        )
        let url = fields.optional(
            "url",
            .webAddress,
            "Where it stands on the web.",
            example: "https://example.org/briefing"
        )
        let relays = fields.optional(
            "relays",
            .located(.identifier(of: .statement)),
            "The statement that this one only repeats."
        )
        let primary = fields.optional(
            "primary",
            .located(.identifier(of: .article)),
            "The article record that is the statement itself, such as its transcript."
        )
        let basis = fields.basis(example: "{said: the source says on Monday}")
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
            basis: basis
        )
    }
}
