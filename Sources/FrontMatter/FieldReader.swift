public import SourceText

/// Reads a map's fields by name and type, and says of each what's wrong with it.
///
/// A key counts as known when it's asked for, so that the function which reads a record is also the one list
/// of the keys that the record can have. Each question says what its key is for: asked of an empty map, the
/// questions are the record's schema.
public struct FieldReader: Sendable {
    public let file: SourceFile
    /// Where the map stands: what a missing key is reported at.
    public let range: Range<Int>
    public private(set) var findings: [Finding] = []
    private let fields: [Field]
    private let owner: String
    private var known: [String] = []
    /// Keys that must be there and aren't, each with the position of its finding.
    private var missing: [(key: String, finding: Int)] = []
    /// Whether the questions are only noted down, with nothing to read.
    @usableFromInline let isDescribing: Bool
    /// The questions asked so far, if they're noted down.
    private var asked: [KeySchema] = []

    /// - Parameter owner: what the map is, as findings name it: "a claim", "a passage".
    public init(_ fields: [Field], of owner: String, in file: SourceFile, at range: Range<Int>) {
        self.fields = fields
        self.owner = owner
        self.file = file
        self.range = range
        isDescribing = false
        // Some twenty keys are asked for: grown one by one, the list would be made anew five times.
        known.reserveCapacity(24)
    }

    private init(describing owner: String) {
        fields = []
        self.owner = owner
        file = SourceFile(path: "", bytes: [])
        range = 0..<0
        isDescribing = true
    }

    /// The keys that a map can have: all questions that are asked of one, in their order.
    ///
    /// Nothing stands in the map that's shown to `read`, which must ask all the same.
    public static func keys<Value>(of owner: String, _ read: (inout FieldReader) -> Value) -> [KeySchema] {
        var reader = FieldReader(describing: owner)
        _ = read(&reader)
        return reader.asked
    }

    /// The value behind a key; nil where the key is absent, empty or wrong, the last of which is a finding.
    ///
    /// - Parameters:
    ///   - type: only worked out for a key that's there.
    ///   - meaning: what the key is for, in one sentence, as editors and the records' reference show it.
    ///   - example: what may stand behind the key, where the type's own example doesn't do.
    @inlinable
    public mutating func optional<Value>(
        _ key: String,
        _ type: @autoclosure () -> FieldType<Value>,
        _ meaning: String,
        example: String? = nil
    ) -> Value? {
        guard let value = value(behind: key) else {
            if isDescribing { note(key, .optional, type().schema, meaning, example) }
            return nil
        }
        return read(value, behind: key, as: type())
    }

    /// The value behind a key that must be there; its absence is a finding.
    @inlinable
    public mutating func required<Value>(
        _ key: String,
        _ type: @autoclosure () -> FieldType<Value>,
        _ meaning: String,
        example: String? = nil
    ) -> Value? {
        guard let value = value(behind: key) else {
            if isDescribing {
                note(key, .required, type().schema, meaning, example)
            } else {
                reportMissing(key, type().noun)
            }
            return nil
        }
        return read(value, behind: key, as: type())
    }

    /// The value behind a key that must be there where one of some other keys is, well or badly written.
    @inlinable
    public mutating func required<Value>(
        _ key: String,
        besideAny others: [String],
        _ type: @autoclosure () -> FieldType<Value>,
        _ meaning: String,
        example: String? = nil
    ) -> Value? {
        if isDescribing {
            note(key, .requiredBeside(others), type().schema, meaning, example)
            return nil
        }
        return others.contains(where: has)
            ? required(key, type(), meaning, example: example)
            : optional(key, type(), meaning, example: example)
    }

    /// Whether a key is written, with or without a value.
    public func has(_ key: String) -> Bool {
        position(of: key) != nil
    }

    /// Where a key stands, or the map if it doesn't.
    public func place(of key: String) -> Place {
        file.place(of: position(of: key).map { fields[$0].keyRange } ?? range)
    }

    /// Adds a finding that only the caller could make.
    public mutating func report(_ finding: Finding) {
        findings.append(finding)
    }

    /// Reports keys that are named elsewhere, unless the map may have them: those that have been asked for so far.
    ///
    /// - Parameter key: under which they're named.
    public mutating func reportUnknown(_ names: [Located<String>], namedIn key: String) {
        for name in names where !known.contains(name.value) {
            report(
                Finding(
                    FrontMatterFindings.unknownKey,
                    "'\(key)' names '\(name.value)', but \(owner) has no such key",
                    at: name.place,
                    help: helpWithUnknown(nearestName(to: name.value, among: known))
                )
            )
        }
    }

    /// The keys that are written, in their order.
    public var keys: [Located<String>] { fields.map { Located($0.key, in: file, at: $0.keyRange) } }

    /// The keys that have been asked for so far.
    public var keysAskedFor: [String] { known }

    /// Everything found, with the keys that nobody asked for.
    ///
    /// A key that's missing because of a slip in it is told once: as the unknown key that stands there.
    ///
    /// - Parameter schema: all keys that the map can have, with those below them; only worked out for an unknown key.
    public func finish(_ schema: () -> [KeySchema]) -> [Finding] {
        let unknown = fields.filter { !known.contains($0.key) }
            .map { (field: $0, nearest: nearestName(to: $0.key, among: known)) }
        guard !unknown.isEmpty else { return findings }
        let mistyped = missing.filter { missing in unknown.contains { $0.nearest == missing.key } }
        let told = findings.indices.filter { position in !mistyped.contains { $0.finding == position } }
        let keys = schema()
        return told.map { findings[$0] }
            + unknown.map { field, nearest in
                let others = keys.filter { $0.value.hasKey(field.key) }.map(\.name)
                return self.unknown(field, nearest: nearest, below: others)
            }
    }
}

extension FieldReader {
    /// What stands behind a key, which is known from now on; nil where that's nothing.
    @usableFromInline
    mutating func value(behind key: String) -> FieldValue? {
        known.append(key)
        guard let position = position(of: key), !fields[position].value.isEmpty else { return nil }
        return fields[position].value
    }

    /// Where a key stands among the fields, of which none is copied to tell: most questions are of keys that aren't there.
    private func position(of key: String) -> Int? {
        for position in fields.indices where fields[position].key == key { return position }
        return nil
    }

    @inlinable
    mutating func read<Value>(_ value: FieldValue, behind key: String, as type: FieldType<Value>) -> Value? {
        let read = type.read(value, in: file, describedAs: .key(key))
        report(read.findings)
        return read.value
    }

    @usableFromInline
    mutating func note(
        _ key: String,
        _ need: KeySchema.Need,
        _ value: FieldSchema,
        _ meaning: String,
        _ example: String?
    ) {
        asked.append(KeySchema(key, need, value, meaning, example: example))
    }

    @usableFromInline
    mutating func report(_ found: [Finding]) {
        if !found.isEmpty { findings += found }
    }

    @usableFromInline
    mutating func reportMissing(_ key: String, _ noun: String) {
        let empty = position(of: key).map { fields[$0] }
        if empty == nil { missing.append((key, findings.count)) }
        let place = file.place(of: empty?.keyRange ?? firstLine)
        findings.append(
            Finding(
                empty == nil ? FrontMatterFindings.missingKey : FrontMatterFindings.emptyValue,
                empty == nil ? "\(owner) must have '\(key)'" : "'\(key)' is empty",
                at: place,
                help: "write \(place.pair(key, "…")), with \(noun) in place of the dots"
            )
        )
    }

    /// The head of a map that spans lines, so that a missing key doesn't mark the whole of it.
    private var firstLine: Range<Int> {
        fields.first.map { $0.keyRange } ?? range.lowerBound..<range.lowerBound
    }

    /// - Parameter others: keys below which it may stand.
    private func unknown(_ field: Field, nearest: String?, below others: [String]) -> Finding {
        let isMistyped = missing.contains { $0.key == nearest }
        let help =
            if field.value.endsAtComma(of: range, in: file) { commaHelp } else if others.isEmpty || isMistyped
            {
                helpWithUnknown(nearest)
            } else {
                "'\(field.key)' stands below \(others.map { "'\($0)'" }.joined(separator: " or "))"
            }
        return Finding(
            FrontMatterFindings.unknownKey,
            "\(owner) has no key '\(field.key)'",
            at: file.place(of: field.keyRange),
            help: help
        )
    }

    private func helpWithUnknown(_ nearest: String?) -> String {
        guard let nearest else { return "\(owner) can have: \(known.joined(separator: ", "))" }
        let isMissing = missing.contains { $0.key == nearest }
        return "the nearest key is '\(nearest)'\(isMissing ? ", which \(owner) must have" : "")"
    }
}
