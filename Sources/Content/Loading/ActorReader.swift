import FrontMatter

extension RecordReader where Value == Actor {
    static let actor = RecordReader { fields, common in
        let name = fields.required("name", .text)
        let form = fields.optional("kind", .choice as FieldType<Actor.Form>)
        let role = fields.optional("role", .text)
        let memberOf = fields.optional("member-of", .located(.identifier(of: .actor)))
        let aliases = fields.optional("aliases", .list(of: .located(.text)))
        let describedAs = fields.optional("described-as", .text)
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
