public import SourceText

/// Looks names up and remembers those that no record has.
struct Resolver {
    let names: NameTable
    private let unreadable: Set<RecordName>
    private var missing: [RecordName: [Located<Identifier>]] = [:]

    init(_ records: Records) {
        names = NameTable(records)
        unreadable = records.unreadable
    }

    mutating func find<Value: ContentRecord>(_ name: Located<Identifier>) -> Index<Value>? {
        if let found = names.find(name.value, Value.self) { return found }
        missing[RecordName(Value.kind, name.value), default: []].append(name)
        return nil
    }

    mutating func reference(_ mention: Located<Mention>) -> Reference? {
        switch mention.value {
        case .actor(let identifier): find(mention.map { _ in identifier }).map { .actor($0) }
        case .statement(let identifier): find(mention.map { _ in identifier }).map { .statement($0) }
        case .claim(let identifier): find(mention.map { _ in identifier }).map { .claim($0) }
        case .words(let text): names.actor(named: text).map { .actor($0) } ?? .words(text)
        }
    }

    /// Checks that a record exists, for references that need nothing more.
    mutating func require(_ name: Located<RecordName>) {
        guard !names.contains(name.value) else { return }
        missing[name.value, default: []].append(name.map(\.identifier))
    }

    /// One finding for each name that no record has, at its first use, with the number of the others.
    var findings: [Finding] {
        missing.filter { !unreadable.contains($0.key) }.map { name, uses in
            let places = uses.map(\.place).sorted()
            let nearest = nearestName(to: name.identifier.text, among: names.identifiers(of: name.kind))
            return Finding(
                LinkingFindings.unknownReference,
                "no \(name.kind.rawValue) is named '\(name.identifier)'",
                at: places[0],
                help: [
                    nearest.map { "the nearest name is '\($0)'" }
                        ?? "add the file Content/\(name.kind.folder)/\(name.identifier).md"
                ]
                    + (places.count > 1
                        ? ["it's named in \(places.count - 1) more place\(places.count > 2 ? "s" : "")"]
                        : []),
                notes: places.dropFirst().prefix(3).map { Finding.Note("also here", at: $0) }
            )
        }
    }
}

/// The kinds of finding that resolving references reports.
public enum LinkingFindings {
    public static let all = [unknownReference]

    static let unknownReference = FindingKind(
        "unknown-reference",
        .error,
        "A record is named that doesn't exist."
    )
}
