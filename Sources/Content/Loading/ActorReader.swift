import FrontMatter

extension RecordReader where Value == Actor {
    static let actor = RecordReader { fields, common in
        let name = fields.required(
            "name",
            .text,
            "The name under which pages show it.",
            example: "Ada Lindqvist"
        )
        let form = fields.optional("kind", .choice as FieldType<Actor.Form>, "What sort of actor it is.")
        let role = fields.optional(
            "role",
            .text,
            "The office or function, for persons.",
            example: "spokeswoman of the town council"
        )
        let memberOf = fields.optional(
            "member-of",
            .located(.identifier(of: .actor)),
            "The body to which it belongs, and for which it speaks.",
            example: "town-council"
        )
        let aliases = fields.optional(
            "aliases",
            .list(of: .located(.text)),
            "Other names; wherever a record writes one of them, it counts as this actor.",
            example: "[A. Lindqvist, Ms Lindqvist]"
        )
        let describedAs = fields.optional(
            "described-as",
            .text,
            "How sources describe somebody whom they don't name, or the actor in a few words.",
            example: "an official who asked not to be named"
        )
        guard let name else { return nil }
        return Actor(
            common: common,
            fullName: name,
            form: form,
            role: role,
            memberOf: memberOf,
            aliases: aliases ?? [],
            describedAs: describedAs
        )
    }
}
