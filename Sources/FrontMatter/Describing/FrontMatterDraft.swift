import JSON

/// The front matter of a new record: what's given filled in, and every other key as a comment that explains it.
///
/// A key that's commented out begins with `#` alone, so that an editor's "toggle comment" brings it to life.
public struct FrontMatterDraft: Sendable {
    private let keys: [KeySchema]
    private let values: [String: String]

    /// - Parameters:
    ///   - keys: all keys of the record; those that must be there and aren't given get words to replace.
    ///   - values: texts by key.
    public init(_ keys: [KeySchema], filledWith values: [String: String]) {
        self.keys = keys
        self.values = values
    }

    /// Stands where an editor has to write something.
    public static let placeholder = "Replace this"

    /// Between its two lines of `---`.
    public var text: String { "---\n\(data)---\n" }

    /// The keys alone, as in a file that is data as a whole.
    public var data: String { keys.flatMap(lines).map { $0 + "\n" }.joined() }

    private func lines(of key: KeySchema) -> [String] {
        if let value = values[key.name] { return [Self.line("\(key.name): \(yaml(value))", key)] }
        if key.need == .required { return [Self.line("\(key.name): \(Self.placeholder)", key)] }
        return Self.sample(of: key).map { "# " + $0 }
    }

    /// A key as it may stand in a record, with the keys within it; of these, too, only what must be there isn't
    /// commented out.
    private static func sample(of key: KeySchema) -> [String] {
        switch key.value.form {
        case .keys(let keys): [line("\(key.name):", key)] + indented(samples(of: keys))
        case .list(let item):
            if case .keys(let keys) = item.form {
                [line("\(key.name):", key)] + indented(asItem(samples(of: keys)))
            } else {
                [line("\(key.name): \(key.example ?? placeholder)", key)]
            }
        case .text, .choice, .written, .map, .keysOrWritten, .anything:
            [line("\(key.name): \(key.example ?? placeholder)", key)]
        }
    }

    private static func samples(of keys: [KeySchema]) -> [String] {
        let (required, others) = (keys.filter { $0.need == .required }, keys.filter { $0.need != .required })
        return required.flatMap(sample) + others.flatMap { sample(of: $0).map { "# " + $0 } }
    }

    private static func asItem(_ lines: [String]) -> [String] {
        lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }

    private static func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

    /// With the key's meaning behind it, far enough apart for YAML to take it for a comment.
    private static func line(_ written: String, _ key: KeySchema) -> String {
        let gap = max(2, 40 - written.count)
        return written + String(repeating: " ", count: gap) + "# " + key.meaning
    }
}

/// A text as a scalar of YAML: in quotation marks unless it reads the same without.
private func yaml(_ text: String) -> String { text.isPlainInYAML ? text : JSON.string(text).text }
