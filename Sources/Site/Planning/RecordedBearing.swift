import Content

/// How an utterance, or an outlet in its own words, bears on a claim.
///
/// Sources of one utterance may differ on what it says of a claim, and on what a denial answers.
struct RecordedBearing: Sendable {
    /// The first that bears so.
    let citation: Citation
    /// The sources that have it so; none where it's said already that all have it.
    private let sources: [Index<Article>]

    /// As many of the sources as are named, and how many more there are.
    var named: ArraySlice<Index<Article>> { sources.prefix(3) }
    var unnamed: Int { sources.count - named.count }

    /// What's told apart on one claim.
    private struct Key: Hashable {
        let stance: Stance
        let scope: Scope
        let answers: [Reference]

        init(_ citation: Citation) {
            stance = citation.stance
            scope = citation.scope
            answers = citation.answers
        }
    }

    /// An utterance's, each once, in the order in which the sources were published.
    static func all(of utterance: Index<Utterance>, _ site: SiteModel) -> [RecordedBearing] {
        let passages = site.backlinks.passagesOfUtterance[utterance.position]
        let printing = Set(passages.map { site.corpus[site.corpus[$0].quotation].article })
        return all(of: passages.flatMap { site.backlinks.citationsOfPassage[$0.position] }).map { bearing in
            bearing.sources.count == printing.count
                ? RecordedBearing(citation: bearing.citation, sources: []) : bearing
        }
    }

    /// An outlet's in its own words, each once, in the order in which its articles were published.
    static func all(ofOutlet outlet: Index<Actor>, _ site: SiteModel) -> [RecordedBearing] {
        let articles = site.backlinks.articlesOfOutlet[outlet.position]
        let passages = articles.flatMap { site.backlinks.passagesOfArticle[$0.position] }
        return all(
            of: passages.filter { site.corpus[$0].utterance == nil }
                .flatMap { site.backlinks.citationsOfPassage[$0.position] }
        )
    }

    /// Those on one claim stand together, first what counts for or against it.
    private static func all(of citations: [Citation]) -> [RecordedBearing] {
        citations.groups(by: \.claim)
            .flatMap { ($0.filter(\.isCounted) + $0.filter { !$0.isCounted }).groups(by: Key.init) }
            .map { RecordedBearing(citation: $0[0], sources: $0.map(\.article).withoutRepeats()) }
    }
}

extension [Citation] {
    /// Groups in the order of their first members.
    fileprivate func groups<Key: Hashable>(by key: (Citation) -> Key) -> [[Citation]] {
        guard count > 1 else { return map { [$0] } }
        var groups: [[Citation]] = []
        var positions: [Key: Int] = [:]
        for citation in self {
            let key = key(citation)
            if let position = positions[key] {
                groups[position].append(citation)
            } else {
                positions[key] = groups.count
                groups.append([citation])
            }
        }
        return groups
    }
}
