public import SourceText

/// Looks names up and remembers those that no record has.
struct Resolver {
    let names: NameTable
    private let damaged: Set<RecordName>
    private let incomplete: Set<RecordKind>
    /// Of the settings, for where a record would stand.
    private let content: String
    private let watched: RecordName?
    private(set) var uses = Uses()
    private var missing: [RecordName: [Located<Identifier>]] = [:]

    /// Where the name is written that's watched.
    struct Uses {
        var inFields: [Located<Identifier>] = []
        var inBodies: [Located<Identifier>] = []
    }

    /// - Parameter watched: a name of which every use is remembered.
    init(_ records: Records, watching watched: RecordName? = nil) {
        self.init(records, among: NameTable(records), watching: watched)
    }

    /// - Parameter names: those of the records, and maybe of others.
    init(_ records: Records, among names: NameTable, watching watched: RecordName? = nil) {
        self.names = names
        damaged = records.damaged
        incomplete = records.incomplete
        content = records.settings.contentFolder
        self.watched = watched
    }

    mutating func find<Value: ContentRecord>(_ name: Located<Identifier>) -> Index<Value>? {
        if let watched, watched.kind == Value.kind, watched.identifier == name.value {
            uses.inFields.append(name)
        }
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
        if let watched, watched == name.value { uses.inBodies.append(name.map(\.identifier)) }
        guard !names.contains(name.value) else { return }
        missing[name.value, default: []].append(name.map(\.identifier))
    }

    /// One finding for each name that no record has, at its first use, with the number of the others.
    ///
    /// A record whose own file can't be read is a finding already, and so is a collection out of reach.
    var findings: [Finding] {
        var known: [RecordKind: [String]] = [:]
        let unknown = missing.filter { !damaged.contains($0.key) && !incomplete.contains($0.key.kind) }
            .sorted { $0.key.description < $1.key.description }
        return unknown.enumerated().map { position, entry in
            let (name, uses) = entry
            var nearest: String?
            if position < Self.mostProposals {
                let all = known[name.kind] ?? names.identifiers(of: name.kind)
                known[name.kind] = all
                nearest = nearestName(to: name.identifier.text, among: all)
            }
            return .unknownReference(name, uses, nearest: nearest, content)
        }
    }

    /// A collection that's missing as a whole is told by its first names; each proposal costs a look at all.
    private static let mostProposals = 100
}

extension Finding {
    fileprivate static func unknownReference(
        _ name: RecordName,
        _ uses: [Located<Identifier>],
        nearest: String?,
        _ content: String
    ) -> Finding {
        let uses = uses.sorted { $0.precedes($1) }
        let others = uses.count - 1
        let count = others == 1 ? "one more place" : "\(others) more places"
        var help = [
            nearest.map { "the nearest name is '\($0)'" }
                ?? "add the file \(content)\(name.kind.folder)/\(name.identifier).md"
        ]
        if others > 0 { help.append("it's named in \(count)") }
        // A single name that's near another is a slip of the pen.
        if nearest == nil || others > 0 { help.append(removal(of: name.kind)) }
        return Finding(
            LinkingFindings.unknownReference,
            "no \(name.kind.rawValue) is named '\(name.identifier)'",
            at: uses[0].place,
            help: help,
            notes: uses.dropFirst().prefix(3).map { Note("also here", at: $0.place) }
        )
    }

    /// What else to do where a record was there once.
    private static func removal(of kind: RecordKind) -> String {
        let removal = "or, if its record was removed, take out what names it"
        return kind == .claim
            ? "\(removal); one that was published is better brought back and withdrawn, with 'assessment: {status: withdrawn}' and a change of kind: withdrawal"
            : removal
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
