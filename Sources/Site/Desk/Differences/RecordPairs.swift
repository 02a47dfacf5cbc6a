import Content

/// The records of a kind in two states of a briefing: those in both, and those in one of them.
struct RecordPairs<Record: ContentRecord> {
    struct Found {
        let index: Index<Record>
        let record: Record
    }

    private(set) var both: [(old: Found, new: Found)] = []
    private(set) var new: [Found] = []
    private(set) var gone: [Found] = []

    /// - Parameters:
    ///   - damaged: what couldn't be read of the old state: it's neither new nor compared.
    ///   - isSame: whether a record of the new state is one of the old that bore another name.
    ///   - isShown: whether readers see a record at all.
    init(
        _ old: [Record],
        _ new: [Record],
        _ damaged: Set<RecordName>,
        isSame: (Record, Record) -> Bool = { _, _ in false },
        isShown: (Record) -> Bool = { _ in true }
    ) {
        func shown(_ records: [Record]) -> [Found] {
            records.indexed.filter { isShown($0.1) }.map { Found(index: $0.0, record: $0.1) }
        }
        let former = shown(old)
        let byName = Dictionary(uniqueKeysWithValues: former.map { ($0.record.identifier, $0) })
        let present = shown(new)
        let names = Set(new.map(\.identifier))
        var unnamed = former.filter { !names.contains($0.record.identifier) }
        for found in present {
            if let old = byName[found.record.identifier] {
                both.append((old, found))
            } else if let position = unnamed.firstIndex(where: { isSame($0.record, found.record) }) {
                both.append((unnamed.remove(at: position), found))
            } else if !damaged.contains(found.record.name) {
                self.new.append(found)
            }
        }
        let kept = Set(present.map(\.record.identifier))
        let waiting = Set(unnamed.map(\.record.identifier))
        gone = former.filter {
            waiting.contains($0.record.identifier)
                || names.contains($0.record.identifier) && !kept.contains($0.record.identifier)
        }
    }
}
