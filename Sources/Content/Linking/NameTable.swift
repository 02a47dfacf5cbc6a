import SourceText

/// Finds records by their names.
public struct NameTable: Sendable {
    private let positions: [RecordName: Int]
    /// Nil behind a text that two actors bear.
    private let actorsByText: [String: Int?]

    init(_ records: Records) {
        var positions: [RecordName: Int] = [:]
        func add(_ collection: [some ContentRecord]) {
            for (position, record) in collection.enumerated() { positions[record.name] = position }
        }
        add(records.articles)
        add(records.claims)
        add(records.statements)
        add(records.actors)
        add(records.topics)
        add(records.pages)
        self.positions = positions

        var actorsByText: [String: Int?] = [:]
        for (position, actor) in records.actors.enumerated() {
            for name in [actor.fullName] + actor.aliases.map(\.value) {
                if let other = actorsByText[name], other != position {
                    actorsByText[name] = .some(nil)
                } else {
                    actorsByText[name] = position
                }
            }
        }
        for name in records.sharedNames { actorsByText[name] = .some(nil) }
        self.actorsByText = actorsByText
    }

    public func find<Value: ContentRecord>(_ identifier: Identifier, _ type: Value.Type = Value.self)
        -> Index<Value>?
    {
        position(of: RecordName(Value.kind, identifier)).map(Index.init)
    }

    public func contains(_ name: RecordName) -> Bool { position(of: name) != nil }

    /// Where the record stands among those of its kind.
    func position(of name: RecordName) -> Int? { positions[name] }

    /// The actor whose name or alias a text is; nil if two have it, since words mustn't go to the wrong one.
    public func actor(named text: String) -> Index<Actor>? { (actorsByText[text] ?? nil).map(Index.init) }

    /// The names and aliases that two actors bear.
    var sharedNames: Set<String> { Set(actorsByText.filter { $0.value == nil }.keys) }

    /// The identifiers of one kind, for proposing the nearest.
    public func identifiers(of kind: RecordKind) -> [String] {
        positions.keys.filter { $0.kind == kind }.map(\.identifier.text).sorted()
    }
}
