import FrontMatter

extension FieldReader {
    /// A question of a test's own, which nobody is told the meaning of.
    mutating func optional<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
        optional(key, type, "")
    }

    mutating func required<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
        required(key, type, "")
    }
}
