public import Content
import Parallel

/// A briefing as its editors see it while they work on it: drafts are among its claims, and something may be wrong
/// with it.
///
/// What's derived is derived as for the site, from all that can be read; nothing here is published.
public struct BriefingOverview: Sendable {
    public let corpus: Corpus
    let lock: Lock
    /// Of each claim, in the order of publication.
    let citationsOfClaim: [[Citation]]
    let tallies: [Tally]
    let origins: [Origins]
    /// The articles in which each claim is cited.
    let sources: [[Index<Article>]]
    let passagesOfArticle: [[Index<Passage>]]
    let passagesOfUtterance: [[Index<Passage>]]
    /// The quotations of each article that aren't proven.
    let unprovenOfArticle: [[Index<Quotation>]]
    private let unproven: Set<Index<Quotation>>

    /// Derives what lists and reports need, on `jobs` cores.
    public init(_ corpus: Corpus, _ lock: Lock, jobs: Int) async {
        self.corpus = corpus
        self.lock = lock
        let order = PublicationOrder(corpus.articles)
        let citationsOfClaim = corpus.claims.grouping(corpus.citations) { $0.claim.position }
            .map { $0.sorted { order.precedes($0.article, $1.article) } }
        let tracer = OriginTracer(corpus)
        let derived = await concurrentMap(citationsOfClaim, jobs: jobs) { citations in
            (
                tally: Tally(citations, corpus),
                origins: tracer.origins(of: citations),
                sources: citations.map(\.article).withoutRepeats()
            )
        }
        self.citationsOfClaim = citationsOfClaim
        tallies = derived.map(\.tally)
        origins = derived.map(\.origins)
        sources = derived.map(\.sources)
        let passages = corpus.passages.indexed
        passagesOfArticle = corpus.articles.grouping(passages.map(\.0)) {
            corpus[corpus[$0].quotation].article.position
        }
        passagesOfUtterance = corpus.utterances.grouping(passages.map(\.0)) {
            corpus[$0].utterance?.position
        }
        let unproven = corpus.quotations.indexed.filter { lock.place(of: $0.1, in: corpus) == nil }.map(\.0)
        unprovenOfArticle = corpus.articles.grouping(unproven) { corpus[$0].article.position }
        self.unproven = Set(unproven)
    }
}

extension BriefingOverview {
    func isUnproven(_ passage: Index<Passage>) -> Bool { unproven.contains(corpus[passage].quotation) }

    /// The quotations among a claim's citations that aren't proven.
    func unproven(of claim: Index<Claim>) -> [Index<Quotation>] {
        citationsOfClaim[claim.position].map { corpus[$0.passage].quotation }
            .filter(unproven.contains).withoutRepeats()
    }

    /// Whether a claim is traced to one origin only.
    func hasOneOrigin(_ claim: Index<Claim>) -> Bool {
        let origins = origins[claim.position]
        return origins.roots.count == 1 && origins.unattributed.isEmpty
    }

    /// Whether an actor is heard on a claim: as a speaker, or as an outlet in its own words.
    func isHeard(_ actor: Index<Actor>, on claim: Index<Claim>) -> Bool {
        citationsOfClaim[claim.position].contains { citation in
            switch Voice(citation, corpus) {
            case .speaker(.actor(actor)), .outlet(.actor(actor)): true
            default: false
            }
        }
    }
}
