public import JSON

extension FieldSchema {
    /// The value as JSON Schema has it (draft 2020-12), for editors that complete and check while one types.
    ///
    /// It forbids nothing that a build would take, but two things that only a typist needs to hear of: a key with
    /// nothing behind it, and a number or truth value in quotation marks where one of a list of words belongs.
    /// What it can't say (that a name has a record, that a day exists) the build says.
    ///
    /// - Parameter title: what the whole is, as in "the front matter of a claim".
    public func jsonSchema(_ title: String) -> JSON {
        .object(
            [
                .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
                .init("title", .string(title)),
            ] + keywords
        )
    }

    private var json: JSON { .object(keywords) }

    fileprivate var keywords: [JSON.Member] {
        switch form {
        case .text(let pattern):
            [.init("type", .texts(JSONType.scalars))] + patternKeyword(pattern)
        case .written(let pattern):
            [.init("type", .texts(JSONType.scalars + ["array", "object"]))] + patternKeyword(pattern)
        case .choice(let names):
            [.init("enum", .array(names.map(JSON.init(asYAMLReads:))))]
        case .list(let item): item.keywordsOfList
        case .map(let value):
            [.init("type", "object"), .init("additionalProperties", value.json)]
        case .keys(let keys):
            [.init("type", "object")] + keywords(of: keys)
        case .keysOrWritten(let keys):
            [.init("type", .texts(["object"] + JSONType.scalars + ["array"]))] + keywords(of: keys)
        case .anything: []
        }
    }

    /// A list of such values, or one of them alone.
    private var keywordsOfList: [JSON.Member] {
        switch form {
        case .choice:
            [.init("anyOf", [.object([.init("type", "array"), .init("items", json)]), json])]
        case .text(let pattern):
            // A pattern holds for texts only, and so for a text that stands alone.
            [.init("type", .texts(["array"] + JSONType.scalars)), .init("items", json)]
                + patternKeyword(pattern)
        case .keys(let keys):
            [.init("type", .texts(["array", "object"])), .init("items", json)] + keywords(of: keys)
        case .written, .list, .map, .keysOrWritten, .anything: [.init("items", json)]
        }
    }

    private func keywords(of keys: [KeySchema]) -> [JSON.Member] {
        let required = keys.filter { $0.need == .required }.map(\.name)
        return [
            .init("properties", .object(keys.map { .init($0.name, $0.json) })),
            .init("required", .texts(required)),
            .init("dependentRequired", .object(dependent(in: keys))),
            .init("additionalProperties", .bool(false)),
        ].filter { $0.value != [] && $0.value != .object([]) }
    }

    /// For each key, what must stand beside it.
    private func dependent(in keys: [KeySchema]) -> [JSON.Member] {
        keys.compactMap { key in
            let needed = keys.filter { other in
                if case .requiredBeside(let names) = other.need { names.contains(key.name) } else { false }
            }
            return needed.isEmpty ? nil : .init(key.name, .texts(needed.map(\.name)))
        }
    }

    private func patternKeyword(_ pattern: String?) -> [JSON.Member] {
        pattern.map { [.init("pattern", .string($0))] } ?? []
    }
}

extension KeySchema {
    fileprivate var json: JSON {
        .object([.init("description", .string(meaning))] + value.keywords + exampleKeyword)
    }

    /// Of texts alone: words of a list are all shown, and what has keys explains itself.
    private var exampleKeyword: [JSON.Member] {
        switch value.form {
        case .text, .written: example.map { [.init("examples", [JSON(asYAMLReads: $0)])] } ?? []
        case .choice, .list, .map, .keys, .keysOrWritten, .anything: []
        }
    }
}

/// What YAML makes of a text without quotation marks.
private enum JSONType {
    static let scalars = ["string", "number", "boolean"]
}

extension JSON {
    fileprivate static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    /// A word as editors' YAML reads it without quotation marks: `true` as a truth value, `2` as a number.
    fileprivate init(asYAMLReads word: String) {
        self =
            switch word {
            case "true": .bool(true)
            case "false": .bool(false)
            default: Int(word).map { .number($0) } ?? .string(word)
            }
    }
}
