public import SourceText

/// How the value behind a key is read, and what a person calls such a value.
public struct FieldType<Value: Sendable>: Sendable {
    private let takesEmpty: Bool
    private let wording: @Sendable () -> String
    private let reading: @Sendable (FieldValue, SourceFile, FieldName) -> Diagnosed<Value?>

    /// What's expected, with its article: "a date", "a list of texts".
    public var noun: String { wording() }

    /// - Parameters:
    ///   - noun: only worked out for a finding.
    ///   - takesEmpty: whether a key or item with nothing behind it is read like any other.
    public init(
        _ noun: @escaping @autoclosure @Sendable () -> String,
        takesEmpty: Bool = false,
        _ reading: @escaping @Sendable (FieldValue, SourceFile, FieldName) -> Diagnosed<Value?>
    ) {
        wording = noun
        self.takesEmpty = takesEmpty
        self.reading = reading
    }

    /// Reads a value; an empty one is a finding, since it could only be left out.
    ///
    /// - Parameter name: what the value is, as findings name it.
    public func read(
        _ value: FieldValue,
        in file: SourceFile,
        describedAs name: FieldName
    ) -> Diagnosed<Value?> {
        guard takesEmpty || !value.isEmpty else {
            let place = file.place(of: value.range)
            let help = "write \(noun), or leave it out"
            return Diagnosed(
                nil,
                [Finding(FrontMatterFindings.emptyValue, "\(name) is empty", at: place, help: help)]
            )
        }
        return reading(value, file, name)
    }
}

extension FieldType {
    /// A value with the place where it's written.
    public static func located<Item>(_ type: FieldType<Item>) -> FieldType where Value == Located<Item> {
        FieldType(type.noun, takesEmpty: type.takesEmpty) { value, file, name in
            type.read(value, in: file, describedAs: name).map {
                $0.map { Located($0, in: file, at: value.range) }
            }
        }
    }

    /// A list; a single value counts as a list of one.
    public static func list<Item>(of type: FieldType<Item>) -> FieldType where Value == [Item] {
        FieldType("a list, each item \(type.noun)") { value, file, name in
            guard case .list(let items) = value.content else {
                return type.read(value, in: file, describedAs: name).map { $0.map { [$0] } }
            }
            var result = Diagnosed<[Item]?>([])
            for (index, item) in items.enumerated() {
                let read = type.read(item, in: file, describedAs: .item(index + 1, of: name))
                result.findings += read.findings
                if let value = read.value { result.value?.append(value) }
            }
            return result
        }
    }

    /// A map from words to values, in the order in which they're written.
    public static func map<Item>(of type: FieldType<Item>) -> FieldType where Value == [MapEntry<Item>] {
        FieldType("a map, each value \(type.noun)") { value, file, name in
            guard case .map(let fields) = value.content else {
                return Diagnosed(
                    nil,
                    [wrong(value, file, "\(name) is \(value.content.noun), not a map", mapHelp)]
                )
            }
            var result = Diagnosed<[MapEntry<Item>]?>([])
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
    public static func scalar(
        _ noun: @escaping @autoclosure @Sendable () -> String,
        _ parse: @escaping @Sendable (String) -> Result<Value, Refusal>
    ) -> FieldType {
        FieldType(noun()) { value, file, name in
            guard case .scalar(let text, _) = value.content else {
                return Diagnosed(
                    nil,
                    [
                        wrong(
                            value,
                            file,
                            "\(name) is \(value.content.noun), not \(noun())",
                            bracketHelp(value)
                        )
                    ]
                )
            }
            switch parse(text) {
            case .success(let parsed): return Diagnosed(parsed)
            case .failure(let refusal):
                return Diagnosed(nil, [wrong(value, file, "\(name): \(refusal.reason)", refusal.help)])
            }
        }
    }

    /// A map with keys of its own.
    ///
    /// - Parameter owner: what the map is: "a passage".
    public static func fields(
        _ owner: String,
        _ read: @escaping @Sendable (inout FieldReader) -> Value?
    ) -> FieldType {
        FieldType(owner) { value, file, name in
            guard case .map(let fields) = value.content else {
                return Diagnosed(
                    nil,
                    [
                        wrong(
                            value,
                            file,
                            "\(name) is \(value.content.noun), not \(owner) with its keys",
                            mapHelp
                        )
                    ]
                )
            }
            var reader = FieldReader(fields, of: owner, in: file, at: value.range)
            let result = read(&reader)
            return Diagnosed(result, reader.finish())
        }
    }

    /// One of a closed list of words.
    ///
    /// - Parameters:
    ///   - names: the words; only worked out for a finding.
    ///   - value: what a word stands for; nil for one that isn't of the list.
    public static func oneOf(
        _ names: @escaping @autoclosure @Sendable () -> [String],
        _ value: @escaping @Sendable (String) -> Value?
    ) -> FieldType {
        .scalar("one of \(names().joined(separator: ", "))") { text in
            if let value = value(text) { return .success(value) }
            let names = names()
            let nearest = nearestName(to: text, among: names).map { "; the nearest is '\($0)'" } ?? ""
            return .failure(
                Refusal(
                    "'\(text)' isn't known here",
                    help: "write one of: \(names.joined(separator: ", "))\(nearest)"
                )
            )
        }
    }
}

/// A key of a map whose keys are the user's own, with its value.
public struct MapEntry<Value: Sendable>: Sendable {
    public let key: Located<String>
    public let value: Value
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

extension Finding {
    /// A key without a value in a map whose keys are the user's own.
    fileprivate static func emptyEntry(
        _ field: Field,
        of map: FieldName,
        _ noun: String,
        in file: SourceFile,
        _ range: Range<Int>
    ) -> Finding {
        Finding(
            FrontMatterFindings.emptyValue,
            "'\(field.key)' in \(map) is empty",
            at: file.place(of: field.keyRange),
            help: mapInBraces(at: range, in: file) ? commaHelp : "write \(noun), or leave it out"
        )
    }
}

/// Whether a map is written in braces, where a comma ends a value.
func mapInBraces(at range: Range<Int>, in file: SourceFile) -> Bool {
    range.lowerBound < file.bytes.count && file.bytes[range.lowerBound] == UInt8(ascii: "{")
}

let commaHelp = "inside { } a comma ends a value: put a text that holds one in quotation marks"

private let mapHelp = "write each key with its value on a line of its own, or both as {key: value}"

private func bracketHelp(_ value: FieldValue) -> String? {
    switch value.content {
    case .list: "a text that begins with '[' or '- ' stands in quotation marks"
    case .map: "a text that begins with '{' or holds ': ' stands in quotation marks"
    case .scalar: nil
    }
}

private func wrong(_ value: FieldValue, _ file: SourceFile, _ message: String, _ help: String?) -> Finding {
    Finding(FrontMatterFindings.wrongType, message, at: file.place(of: value.range), help: help)
}

extension FieldValue.Content {
    var noun: String {
        switch self {
        case .scalar: "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
