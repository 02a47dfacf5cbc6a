public import SourceText

/// How the value behind a key is read, and what a person calls such a value.
///
/// Inlinable, so that a record's types are compiled for its own values, in the module that declares them: half of
/// what reading a field took went into looking up generic types while it ran.
public struct FieldType<Value: Sendable>: Sendable {
    @usableFromInline let takesEmpty: Bool
    @usableFromInline let describing: @Sendable () -> FieldSchema
    @usableFromInline let reading: @Sendable (FieldValue, SourceFile, FieldName) -> Diagnosed<Value?>

    /// What's expected, for findings, editors and the records' reference.
    @inlinable public var schema: FieldSchema { describing() }

    /// What's expected, with its article: "a date", "a list of texts".
    @inlinable public var noun: String { describing().noun }

    /// - Parameters:
    ///   - schema: only worked out for a finding, or to describe the type.
    ///   - takesEmpty: whether a key or item with nothing behind it is read like any other.
    @inlinable
    public init(
        _ schema: @escaping @autoclosure @Sendable () -> FieldSchema,
        takesEmpty: Bool = false,
        _ reading: @escaping @Sendable (FieldValue, SourceFile, FieldName) -> Diagnosed<Value?>
    ) {
        describing = schema
        self.takesEmpty = takesEmpty
        self.reading = reading
    }

    /// Reads a value; an empty one is a finding, since it could only be left out.
    ///
    /// - Parameter name: what the value is, as findings name it.
    @inlinable
    public func read(
        _ value: FieldValue,
        in file: SourceFile,
        describedAs name: FieldName
    ) -> Diagnosed<Value?> {
        guard takesEmpty || !value.isEmpty else {
            return Diagnosed(nil, [.empty(value, name, noun, in: file)])
        }
        return reading(value, file, name)
    }
}

extension FieldType {
    /// A value with the place where it's written.
    @inlinable
    public static func located<Item>(_ type: FieldType<Item>) -> FieldType where Value == Located<Item> {
        FieldType(type.schema, takesEmpty: type.takesEmpty) { value, file, name in
            type.read(value, in: file, describedAs: name).map {
                $0.map { Located($0, in: file, at: value.range) }
            }
        }
    }

    /// A list; a single value counts as a list of one.
    @inlinable
    public static func list<Item>(of type: FieldType<Item>) -> FieldType where Value == [Item] {
        FieldType(.list(of: type.schema)) { value, file, name in
            guard case .list(let items) = value.content else {
                return type.read(value, in: file, describedAs: name).map { $0.map { [$0] } }
            }
            var result = Diagnosed<[Item]?>([])
            result.value?.reserveCapacity(items.count)
            for (index, item) in items.enumerated() {
                let read = type.read(item, in: file, describedAs: .item(index + 1, of: name))
                result.findings += read.findings
                if let value = read.value { result.value?.append(value) }
            }
            return result
        }
    }

    /// A map from words to values, in the order in which they're written.
    @inlinable
    public static func map<Item>(of type: FieldType<Item>) -> FieldType where Value == [MapEntry<Item>] {
        FieldType(.map(of: type.schema)) { value, file, name in
            guard case .map(let fields) = value.content else {
                return Diagnosed(nil, [.notMap(value, name, "a map", in: file)])
            }
            var result = Diagnosed<[MapEntry<Item>]?>([])
            result.value?.reserveCapacity(fields.count)
            for field in fields {
                if !type.takesEmpty, field.value.isEmpty {
                    result.findings.append(.emptyEntry(field, of: name, type.noun, in: file, value.range))
                    continue
                }
                let read = type.read(field.value, in: file, describedAs: .entry(field.key, in: name))
                result.findings += read.findings
                guard let value = read.value else { continue }
                let key = Located(field.key, in: file, at: field.keyRange)
                result.value?.append(MapEntry(key: key, value: value))
            }
            return result
        }
    }

    /// A scalar that `parse` turns into a value or refuses with a reason and a help line.
    @inlinable
    public static func scalar(
        _ schema: @escaping @autoclosure @Sendable () -> FieldSchema,
        _ parse: @escaping @Sendable (String) -> Result<Value, Refusal>
    ) -> FieldType {
        FieldType(schema()) { value, file, name in
            guard case .scalar(let text, _) = value.content else {
                return Diagnosed(nil, [.notScalar(value, name, schema().noun, in: file)])
            }
            switch parse(text) {
            case .success(let parsed): return Diagnosed(parsed)
            case .failure(let refusal):
                return Diagnosed(nil, [.refused(value, name, refusal, in: file)])
            }
        }
    }

    /// A map with keys of its own.
    ///
    /// - Parameter owner: what the map is: "a passage".
    @inlinable
    public static func fields(
        _ owner: String,
        _ read: @escaping @Sendable (inout FieldReader) -> Value?
    ) -> FieldType {
        FieldType(.keys(owner, FieldReader.keys(of: owner, read))) { value, file, name in
            guard case .map(let fields) = value.content else {
                return Diagnosed(nil, [.notMap(value, name, "\(owner) with its keys", in: file)])
            }
            var reader = FieldReader(fields, of: owner, in: file, at: value.range)
            let result = read(&reader)
            return Diagnosed(result, reader.finish { FieldReader.keys(of: owner, read) })
        }
    }

    /// One of a closed list of words.
    ///
    /// - Parameters:
    ///   - names: the words; only worked out for a finding.
    ///   - value: what a word stands for; nil for one that isn't of the list.
    @inlinable
    public static func oneOf(
        _ names: @escaping @autoclosure @Sendable () -> [String],
        _ value: @escaping @Sendable (String) -> Value?
    ) -> FieldType {
        .scalar(.choice(names())) { text in
            if let value = value(text) { return .success(value) }
            return .failure(.notOneOf(names(), text))
        }
    }
}

/// A key of a map whose keys are the user's own, with its value.
public struct MapEntry<Value: Sendable>: Sendable {
    public let key: Located<String>
    public let value: Value

    @inlinable
    init(key: Located<String>, value: Value) {
        self.key = key
        self.value = value
    }
}

/// Why a scalar can't be what its key asks for.
public struct Refusal: Error {
    public let reason: String
    public let help: String?

    public init(_ reason: String, help: String?) {
        self.reason = reason
        self.help = help
    }
}
