import Content

/// What an actor's pages list: what they said, also in their own words as an outlet, who belongs to them, what they
/// published, who relies on them.
struct ActorRecord: Sendable {
    /// One a page; at least one.
    let parts: [Part]

    struct Part: Sendable {
        let utterances: [RecordedUtterance]
        let ownWords: [RecordedBearing]
        let members: [Index<Actor>]
        let articles: [Index<Article>]
        let reliedOn: [Index<Article>]
    }

    init(_ actor: Index<Actor>, _ site: SiteModel) {
        let corpus = site.corpus
        let backlinks = site.backlinks
        let spoken = backlinks.utterancesOfActor[actor.position].sortedByDate { corpus[$0].said }
        let utterances = ListParts(spoken.flatMap { RecordedUtterance.parts(of: $0, site) }, links: \.links)
        let ownWords = ListParts(RecordedBearing.all(ofOutlet: actor, site)) { $0.named.count }
        let members = ListParts(backlinks.members[actor.position])
        let articles = ListParts(backlinks.articlesOfOutlet[actor.position])
        let reliedOn = ListParts(
            backlinks.passagesViaActor[actor.position]
                .map { corpus[corpus[$0].quotation].article }.withoutRepeats()
        )
        let count = max(
            1,
            utterances.count,
            ownWords.count,
            members.count,
            articles.count,
            reliedOn.count
        )
        parts = (0..<count).map { page in
            Part(
                utterances: utterances[page],
                ownWords: ownWords[page],
                members: members[page],
                articles: articles[page],
                reliedOn: reliedOn[page]
            )
        }
    }
}

/// An utterance in its speaker's record, or a part of one that has too many links for a page.
struct RecordedUtterance: Sendable {
    let utterance: Index<Utterance>
    /// From 0.
    private let part: Int
    /// How many claims and sources are named.
    let links: Int

    static func parts(of utterance: Index<Utterance>, _ site: SiteModel) -> [RecordedUtterance] {
        let (bearings, sources) = (site.bearings(of: utterance), site.sources(of: utterance))
        return (0..<max(1, bearings.count, sources.count)).map { part in
            RecordedUtterance(
                utterance: utterance,
                part: part,
                links: bearings[part].reduce(sources[part].count) { $0 + 1 + $1.named.count }
            )
        }
    }

    /// What it says of claims, as its sources have it.
    func bearings(_ site: SiteModel) -> [RecordedBearing] { site.bearings(of: utterance)[part] }

    /// The articles that print it.
    func sources(_ site: SiteModel) -> [Index<Article>] { site.sources(of: utterance)[part] }
}

extension SiteModel {
    fileprivate func bearings(of utterance: Index<Utterance>) -> ListParts<RecordedBearing> {
        ListParts(RecordedBearing.all(of: utterance, self)) { $0.named.count }
    }

    fileprivate func sources(of utterance: Index<Utterance>) -> ListParts<Index<Article>> {
        let passages = backlinks.passagesOfUtterance[utterance.position]
        return ListParts(passages.map { corpus[corpus[$0].quotation].article }.withoutRepeats())
    }
}
