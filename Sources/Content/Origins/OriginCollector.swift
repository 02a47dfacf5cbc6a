/// What an origin counts as.
struct OriginBody {
    let source: OriginSource
    /// For somebody named in plain words, where.
    var place: PlainNames.Place?
}

extension OriginBody: Hashable {
    static func == (one: OriginBody, other: OriginBody) -> Bool {
        one.counted == other.counted && one.place == other.place
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(counted)
        hasher.combine(place)
    }

    /// Whom nobody but plain words names is the same in all letters' cases.
    private var counted: OriginSource { source.plainName.map { .named(.words($0)) } ?? source }
}

/// Puts ways together that lead to one body.
struct OriginCollector {
    private struct Draft {
        let source: OriginSource
        var members: [OriginSource] = []
        var ways: [OriginWay] = []
    }

    private var drafts: [Draft] = []
    private var positions: [OriginBody: Int] = [:]
    private var knownWays: Set<OriginWay> = []
    private var knownMembers: Set<OriginSource> = []
    private var knownReports: Set<Index<Article>> = []
    private var unattributed: [Index<Article>] = []

    /// - Parameters:
    ///   - end: who spoke, at the end of the way.
    ///   - body: what that counts as.
    mutating func add(_ end: OriginSource, _ way: OriginWay, of body: OriginBody) {
        guard knownWays.insert(way).inserted else { return }
        let position = positions[body] ?? drafts.count
        if position == drafts.count {
            positions[body] = position
            drafts.append(Draft(source: body.source))
        }
        drafts[position].ways.append(way)
        if end != body.source, knownMembers.insert(end).inserted { drafts[position].members.append(end) }
    }

    mutating func addUnattributed(_ article: Index<Article>) {
        if knownReports.insert(article).inserted { unattributed.append(article) }
    }

    /// Everything that was added; the reports of a body that's the origin of others' stand with them.
    ///
    /// - Parameter body: what an article's own word counts as.
    func origins(suggested: [SharedNarration], body: (Index<Article>) -> OriginBody) -> Origins {
        var drafts = drafts
        var apart: [Index<Article>] = []
        for article in unattributed {
            if let position = positions[body(article)] {
                drafts[position].ways.append(OriginWay(article, []))
            } else {
                apart.append(article)
            }
        }
        let names = Dictionary(grouping: drafts.compactMap(\.source.plainName)) { $0 }
        return Origins(
            roots: drafts.map { draft in
                Origin(
                    source: draft.source,
                    hasNamesake: draft.source.plainName.map { names[$0] ?? [] }?.count ?? 0 > 1,
                    members: draft.members,
                    ways: draft.ways
                )
            },
            unattributed: apart,
            suggested: suggested
        )
    }
}
