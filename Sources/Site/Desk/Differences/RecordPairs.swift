import Content

/// The records of a kind in two states of a briefing: those in both, and those in one of them.
struct RecordPairs<Record: ContentRecord> {
    struct Found {
        let index: Index<Record>
        let record: Record
    }

    private(set) var both: [(old: Found, new: Found)] = []
    private(set) var new: [Found] = []
    let gone: [Found]

    /// Pairs records by their names, then those that bear another name now by their traits.
    ///
    /// - Parameters:
    ///   - damaged: what couldn't be read of the old state: it's neither new nor compared.
    ///   - traits: by which a record of the old state is known that has none of the new state's names.
    ///   - newTraits: any one of these, in a record of the new state, makes it the same.
    ///   - isShown: whether readers saw a record at all, and whether they do now.
    init<Trait: Hashable>(
        _ old: [Record],
        _ new: [Record],
        _ damaged: Set<RecordName>,
        traits: (Found) -> Trait,
        newTraits: (Found) -> [Trait],
        isShown: (old: (Found) -> Bool, new: (Found) -> Bool) = ({ _ in true }, { _ in true })
    ) {
        func found(_ records: [Record]) -> [Found] {
            records.indexed.map { Found(index: $0.0, record: $0.1) }
        }
        let former = found(old).filter(isShown.old)
        let byName = Dictionary(uniqueKeysWithValues: former.map { ($0.record.identifier, $0) })
        let names = Set(new.map(\.identifier))
        let unnamed = former.filter { !names.contains($0.record.identifier) }
        var byTrait = Dictionary(unnamed.map { (traits($0), $0) }, uniquingKeysWith: { first, _ in first })
        var paired: Set<Identifier> = []
        for found in found(new).filter(isShown.new) {
            if let old = byName[found.record.identifier] {
                both.append((old, found))
                paired.insert(old.record.identifier)
            } else if let trait = newTraits(found).first(where: { byTrait[$0] != nil }),
                let old = byTrait.removeValue(forKey: trait)
            {
                both.append((old, found))
                paired.insert(old.record.identifier)
            } else if !damaged.contains(found.record.name) {
                self.new.append(found)
            }
        }
        gone = former.filter { !paired.contains($0.record.identifier) }
    }
}
