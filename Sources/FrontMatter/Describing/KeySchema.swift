/// A key of a map: what it's for, whether it must be there, and what stands behind it.
public struct KeySchema: Sendable {
    public let name: String
    /// One sentence for people, as editors show it while the key is typed.
    public let meaning: String
    public let need: Need
    public let value: FieldSchema
    /// What may stand behind it, where the value's own example doesn't do.
    private let ownExample: String?

    public enum Need: Sendable, Equatable {
        case optional, required
        /// Required where one of these keys is there.
        case requiredBeside([String])
    }

    init(_ name: String, _ need: Need, _ value: FieldSchema, _ meaning: String, example: String?) {
        self.name = name
        self.need = need
        self.value = value
        self.meaning = meaning
        ownExample = example
    }

    /// What may stand behind the key, written in YAML; nil for what has keys of its own.
    public var example: String? { ownExample ?? value.writtenExample }
}

extension FieldSchema {
    /// An example on one line, made of those of its parts where it has none of its own.
    var writtenExample: String? {
        if let example { return example }
        return switch form {
        case .list(let item): item.writtenExample.map { "[\($0)]" }
        case .map(let value): value.writtenExample.map { "{name: \($0)}" }
        case .text, .choice, .written, .keys, .keysOrWritten, .anything: nil
        }
    }
}
