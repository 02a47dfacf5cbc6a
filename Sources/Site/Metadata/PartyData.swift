import Content
import JSON

/// Somebody as schema.org's Person or Organization; untyped where it isn't recorded which of the two they are.
enum PartyData {
    /// Nil where a reference names nobody.
    static func json(_ reference: Reference, _ context: PageContext) -> JSON? {
        switch reference {
        case .actor(let actor): json(context.corpus[actor].fullName, typeName(of: context.corpus[actor].form))
        case .words(let name): json(name, nil)
        case .statement, .claim: nil
        }
    }

    static func json(_ name: String, _ type: String?) -> JSON {
        .object(["@type": type.map(JSON.string), "name": .string(name)])
    }

    private static func typeName(of form: Actor.Form?) -> String? {
        switch form {
        case .person: "Person"
        case .government: "GovernmentOrganization"
        case .organisation, .outlet, .newsAgency: "Organization"
        case .unnamed, nil: nil
        }
    }
}
