import SourceText

/// Where a record is named by others, and by itself.
struct RecordUses {
    /// In front matter, or in keys of JSON.
    let inFields: [Located<Identifier>]
    private let links: [Located<Identifier>]
    /// The records whose bodies link to it.
    let bodies: [RecordCommon]

    init(of name: RecordName, in records: Records) {
        let uses = Linker.uses(of: name, in: records)
        // A citation in a claim's own file bears on that claim without naming it.
        let own = name.kind == .claim ? records.claims.first { $0.identifier == name.identifier } : nil
        let unwritten = Set(own?.citations.flatMap { $0.passage.bearings.map(\.claim.range) } ?? [])
        inFields = uses.inFields.filter { $0.file !== own?.common.file || !unwritten.contains($0.range) }
        links = uses.inBodies
        let linking = Set(links.map { ObjectIdentifier($0.file) })
        bodies = records.all.filter { linking.contains(ObjectIdentifier($0.file)) }
    }

    var count: Int { inFields.count + links.count }
    var first: Place? { (inFields + links).first?.place }
}
