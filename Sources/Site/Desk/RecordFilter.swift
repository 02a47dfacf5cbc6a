public import Content

/// Which records of a kind are listed: those of which all that's asked for holds.
public struct RecordFilter: Sendable {
    public var assessment: Assessment.Status?
    /// Claims that somebody denies.
    public var isContested = false
    /// Claims on which an actor is heard, articles that it published or is quoted in, statements that it made.
    public var actor: Index<Actor>?
    /// Claims of a topic, and articles and statements that are cited for one of them.
    public var topic: Index<Topic>?
    /// Claims traced to one origin only.
    public var hasOneOrigin = false
    /// Records that rest on a quotation which isn't proven.
    public var isUnproven = false
    public var isDraft = false

    public init() {}
}

extension RecordFilter {
    func accepts(_ claim: Index<Claim>, in overview: BriefingOverview) -> Bool {
        let corpus = overview.corpus
        let record = corpus[claim]
        return assessment.map { record.assessment.status == $0 } ?? true
            && (!isContested || overview.tallies[claim.position].isContested)
            && actor.map { overview.isHeard($0, on: claim) } ?? true
            && topic.map { corpus.relations.topics[claim.position].contains($0) } ?? true
            && (!hasOneOrigin || overview.hasOneOrigin(claim))
            && (!isUnproven || !overview.unproven(of: claim).isEmpty)
            && (!isDraft || record.isDraft)
    }

    func accepts(_ article: Index<Article>, in overview: BriefingOverview) -> Bool {
        let corpus = overview.corpus
        let passages = overview.passagesOfArticle[article.position]
        return actor.map { actor in
            corpus.relations.outlets[article.position] == .actor(actor)
                || passages.contains { corpus.speaker(of: $0) == .actor(actor) }
        } ?? true
            && (!isUnproven || !overview.unprovenOfArticle[article.position].isEmpty)
    }

    func accepts(_ statement: Index<Statement>, in overview: BriefingOverview) -> Bool {
        let corpus = overview.corpus
        let passages = overview.passagesOfUtterance[statement.position]
        return actor.map { corpus.utterances[statement.position].speaker == .actor($0) } ?? true
            && (!isUnproven || passages.contains(where: overview.isUnproven))
    }

    /// The citations for claims of the topic; nil where none is asked for.
    func citationsOfTopic(in corpus: Corpus) -> [Citation]? {
        topic.map { topic in
            corpus.citations.filter { corpus.relations.topics[$0.claim.position].contains(topic) }
        }
    }
}

extension Corpus {
    /// Who is quoted; nil where the outlet itself speaks.
    fileprivate func speaker(of passage: Index<Passage>) -> Reference? {
        self[passage].utterance.map { self[$0].speaker }
    }
}
