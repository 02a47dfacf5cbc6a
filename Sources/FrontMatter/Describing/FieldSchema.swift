/// What a value is: how it's written, what a person calls it, and an example.
public struct FieldSchema: Sendable {
    /// With its article: "a date", "a list, each item a text".
    public let noun: String
    public let form: Form
    /// A value as it may stand behind a key; nil where the form's own parts make one.
    public let example: String?

    @usableFromInline
    init(_ noun: String, _ form: Form, example: String?) {
        self.noun = noun
        self.form = form
        self.example = example
    }

    public indirect enum Form: Sendable {
        /// One text; what YAML takes for a number or for true and false is text too.
        case text(pattern: String?)
        /// One of a closed list of words.
        case choice([String])
        /// As it's written, even where YAML sees a list or a map.
        case written(pattern: String?)
        /// One item may stand for a list of one.
        case list(FieldSchema)
        /// Words of the user's own, each with a value.
        case map(FieldSchema)
        case keys([KeySchema])
        /// Keys, or a value as it's written.
        case keysOrWritten([KeySchema])
        case anything
    }
}

extension FieldSchema {
    /// - Parameter pattern: a regular expression (ECMA 262) that holds for each text that is taken.
    public static func text(_ noun: String, pattern: String? = nil, example: String) -> FieldSchema {
        FieldSchema(noun, .text(pattern: pattern), example: example)
    }

    public static func written(_ noun: String, pattern: String? = nil, example: String) -> FieldSchema {
        FieldSchema(noun, .written(pattern: pattern), example: example)
    }

    public static func choice(_ names: [String]) -> FieldSchema {
        FieldSchema("one of \(names.joined(separator: ", "))", .choice(names), example: names.first)
    }

    public static func list(of item: FieldSchema) -> FieldSchema {
        FieldSchema("a list, each item \(item.noun)", .list(item), example: nil)
    }

    /// - Parameter noun: nil for "a map, each value …".
    public static func map(_ noun: String? = nil, of value: FieldSchema, example: String? = nil)
        -> FieldSchema
    {
        FieldSchema(noun ?? "a map, each value \(value.noun)", .map(value), example: example)
    }

    public static func keys(_ owner: String, _ keys: [KeySchema]) -> FieldSchema {
        FieldSchema(owner, .keys(keys), example: nil)
    }

    public static func keysOrWritten(_ noun: String, _ keys: [KeySchema], example: String) -> FieldSchema {
        FieldSchema(noun, .keysOrWritten(keys), example: example)
    }

    public static func anything(_ noun: String, example: String) -> FieldSchema {
        FieldSchema(noun, .anything, example: example)
    }
}

extension FieldSchema {
    /// Whether it's a map, or a list of maps, that can have a key.
    func hasKey(_ name: String) -> Bool {
        switch form {
        case .keys(let keys), .keysOrWritten(let keys): keys.contains { $0.name == name }
        case .list(let item): item.hasKey(name)
        case .text, .choice, .written, .map, .anything: false
        }
    }
}
