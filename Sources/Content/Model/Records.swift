import SourceText

/// Everything that stands in `Content/`, as it's written: references are still names.
public struct Records: Sendable {
    public var settings: SiteSettings
    /// Each collection in the order of its identifiers.
    public var articles: [Article] = []
    public var claims: [Claim] = []
    public var statements: [Statement] = []
    public var actors: [Actor] = []
    public var topics: [Topic] = []
    public var pages: [FreePage] = []
    /// The bytes of their files, lent to the files that their places are in.
    var files: [FileBytes] = []
    /// Records in which something is wrong: they may be missing here, or some of what's written in them.
    public var damaged: Set<RecordName> = []
    /// Kinds of which some records couldn't be read, nobody knows which: their folder or a file of lines is out of reach.
    public var incomplete: Set<RecordKind> = []
    /// Names that two actors bear, one of whom may not be among these: alone they name neither.
    var sharedNames: Set<String> = []

    public init(settings: SiteSettings) {
        self.settings = settings
    }
}

extension Records {
    /// The record that bears a name.
    func holder(of name: RecordName) -> RecordCommon? {
        all(of: name.kind).first { $0.identifier == name.identifier }
    }

    /// The claim that bore a name before, and where it says so.
    ///
    /// - Parameter record: one whose old names don't count.
    func formerHolder(
        of name: RecordName,
        besides record: RecordCommon? = nil
    ) -> (claim: Claim, written: Located<Identifier>)? {
        guard name.kind == .claim else { return nil }
        for claim in claims where claim.common !== record {
            if let former = claim.formerly.first(where: { $0.value == name.identifier }) {
                return (claim, former)
            }
        }
        return nil
    }

    /// What all records have in common, kind by kind.
    var all: [RecordCommon] { RecordKind.allCases.flatMap(all(of:)) }

    /// What the records of one kind have in common with all others, in the order of their names.
    func all(of kind: RecordKind) -> [RecordCommon] {
        switch kind {
        case .article: articles.map(\.common)
        case .claim: claims.map(\.common)
        case .statement: statements.map(\.common)
        case .actor: actors.map(\.common)
        case .topic: topics.map(\.common)
        case .page: pages.map(\.common)
        }
    }
}
