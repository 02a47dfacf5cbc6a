import SourceText

/// The fields of a map while it's read: each has a name, and no two the same.
struct FieldCollector {
    private(set) var fields: [Field] = []
    private let isItem: Bool
    private var lacksDash = false
    /// Where each key stands, once there are many: a map of thousands is no reason to compare each with all.
    private var positions: [String: Int] = [:]

    /// - Parameter isItem: whether the map is an item of a list in YAML, whose first key may stand there twice for want
    ///   of a dash.
    init(isItem: Bool = false) {
        self.isItem = isItem
        // Most maps have a handful of keys: grown one by one, the list would be made anew three times.
        fields.reserveCapacity(6)
    }

    /// Adds a field, or says why it can't be one.
    mutating func add(_ key: String, at keyRange: Range<Int>, _ value: FieldValue, in file: SourceFile)
        -> Finding?
    {
        guard !key.isEmpty else { return .nameless(at: keyRange, in: file) }
        if let first = position(of: key) {
            // What follows belongs to another item then, and stands twice for the same reason.
            guard !lacksDash else { return nil }
            lacksDash = isItem && first == 0
            return .duplicate(
                key,
                at: keyRange,
                first: fields[first].keyRange,
                lacksDash: lacksDash,
                in: file
            )
        }
        if !positions.isEmpty { positions[key] = fields.count }
        fields.append(Field(key: key, keyRange: keyRange, value: value))
        return nil
    }

    private mutating func position(of key: String) -> Int? {
        guard fields.count >= 32 else { return fields.firstIndex { $0.key == key } }
        if positions.isEmpty {
            for (index, field) in fields.enumerated() { positions[field.key] = index }
        }
        return positions[key]
    }
}

extension Finding {
    /// A key that's no word.
    static func nameless(at range: Range<Int>, in file: SourceFile) -> Finding {
        Finding(
            FrontMatterFindings.wrongType,
            "a key must be a word",
            at: file.place(of: range),
            help: "put a text that holds ': ' or begins with '[', '{' or '?' in quotation marks"
        )
    }

    fileprivate static func duplicate(
        _ key: String,
        at range: Range<Int>,
        first: Range<Int>,
        lacksDash: Bool,
        in file: SourceFile
    ) -> Finding {
        Finding(
            FrontMatterFindings.duplicateKey,
            "'\(key)' stands twice here",
            at: file.place(of: range),
            help: lacksDash
                ? "begin this line with '- ' if it's the next item of the list, or keep one of the two"
                : "keep one of the two",
            notes: [.init("the first one", at: file.place(of: first))]
        )
    }

    static func tooDeep(at offset: Int, in file: SourceFile) -> Finding {
        Finding(
            FrontMatterFindings.tooDeep,
            "lists and maps are nested more than \(FieldValue.deepest) deep here",
            at: file.place(of: offset..<offset + 1),
            help: "put a text that begins with '[' or '{' in quotation marks"
        )
    }
}
