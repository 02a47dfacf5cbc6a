import EDTF

/// What the articles known on a day say: everything else follows from it.
struct KnownSources {
    /// One for each of the corpus's articles.
    let knowledge: [Knowledge]
    /// Of each claim, the citations by known articles.
    private(set) var citations: [[Citation]]
    /// Whether all that bears on a claim was known.
    private(set) var isWholeClaim: [Bool]
    /// Whether all that's printed of a statement was known.
    private(set) var isWholeStatement: [Bool]
    /// Statements of which a known article prints something.
    private(set) var printedStatements: Set<Index<Statement>> = []
    /// Statements that a known passage reports or names.
    private(set) var statements: Set<Index<Statement>> = []
    /// Actors that known articles, passages and statements name.
    private(set) var actors: Set<Index<Actor>> = []

    init(_ corpus: Corpus, on day: Day) {
        knowledge = corpus.articles.map { $0.knowledge(on: day) }
        citations = Array(repeating: [], count: corpus.claims.count)
        isWholeClaim = Array(repeating: true, count: corpus.claims.count)
        isWholeStatement = Array(repeating: true, count: corpus.statements.count)
        for citation in corpus.citations { add(citation, corpus) }
        for passage in corpus.passages { add(passage, corpus) }
        for (article, _) in corpus.articles.indexed where isKnown(article) {
            if let outlet = corpus.relations.outlets[article.position] { add(outlet, corpus) }
        }
    }

    func isKnown(_ article: Index<Article>) -> Bool { knowledge[article.position] != .unknown }

    /// Whether a known article speaks of a claim, and not only of something beside it.
    func isKnown(_ claim: Index<Claim>) -> Bool { !citationsOfItself(claim).isEmpty }

    /// A claim's citations by known articles, without those of something beside it.
    func citationsOfItself(_ claim: Index<Claim>) -> [Citation] {
        citations[claim.position].filter(\.makesKnown)
    }
}

extension KnownSources {
    private mutating func add(_ citation: Citation, _ corpus: Corpus) {
        guard isKnown(citation.article) else {
            isWholeClaim[citation.claim.position] = false
            return
        }
        citations[citation.claim.position].append(citation)
        for answer in citation.answers { add(answer, corpus) }
    }

    private mutating func add(_ passage: Passage, _ corpus: Corpus) {
        let utterance = passage.utterance.map { corpus[$0] }
        guard isKnown(corpus[passage.quotation].article) else {
            if let statement = utterance?.statement { isWholeStatement[statement.position] = false }
            return
        }
        if let statement = utterance?.statement { printedStatements.insert(statement) }
        for source in passage.via { add(source, corpus) }
        if let utterance { add(utterance.statement.map { .statement($0) } ?? utterance.speaker, corpus) }
    }

    /// A known article names this: an actor, or a statement, which has a speaker.
    private mutating func add(_ reference: Reference, _ corpus: Corpus) {
        switch reference {
        case .actor(let actor): actors.insert(actor)
        case .statement(let statement):
            guard statements.insert(statement).inserted else { return }
            add(corpus.utterances[statement.position].speaker, corpus)
        case .claim, .words: break
        }
    }
}

extension Citation {
    /// Whether who reads it knows the claim from then on: not so if it speaks of something beside it.
    public var makesKnown: Bool { scope != .other }
}
