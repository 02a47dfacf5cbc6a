import Content

/// The records of which something derived, or a page, rests on what's other in a corpus than it was.
struct TouchedRecords: Sendable {
    private(set) var claims: Set<Index<Claim>> = []
    private(set) var articles: Set<Index<Article>> = []
    private(set) var statements: Set<Index<Statement>> = []
    private(set) var actors: Set<Index<Actor>> = []
    private(set) var topics: Set<Index<Topic>> = []

    private init() {}

    /// What a corpus leads to from what's other in it: as it was, and as it is.
    typealias State = (corpus: Corpus, backlinks: Backlinks)

    init(_ changes: CorpusChanges, from former: State, to new: State) {
        articles.formUnion(changes.quotations.map { new.corpus[$0].article })
        for (state, passages) in [(former, changes.formerPassages), (new, changes.passages)] {
            for passage in passages { add(passage, state) }
            for statement in changes.statements { add(statement, state) }
            for article in changes.articles { add(article, state) }
        }
        for article in changes.articles where new.corpus.isOtherSource(article, than: former.corpus) {
            for state in [former, new] { addClaims(restingOn: article, state) }
        }
        claims.formUnion(changes.claims)
        actors.formUnion(changes.actors)
        for claim in claims {
            topics.formUnion(former.corpus.relations.topics[claim.position])
            topics.formUnion(new.corpus.relations.topics[claim.position])
        }
    }
}

extension TouchedRecords {
    /// These and others.
    func union(_ others: TouchedRecords) -> TouchedRecords {
        var union = self
        union.claims.formUnion(others.claims)
        union.articles.formUnion(others.articles)
        union.statements.formUnion(others.statements)
        union.actors.formUnion(others.actors)
        union.topics.formUnion(others.topics)
        return union
    }

    /// Of them the one alone to which a page belongs; nil for a page of none.
    func owner(of route: Route, _ names: NameTable) -> TouchedRecords? {
        let parts = route.whole.split(separator: "/").map(String.init)
        guard parts.count == 2, let identifier = Identifier(parts[1]) else { return nil }
        /// - Parameter records: these, or in their place the only one of them.
        func one<Value>(_ records: WritableKeyPath<TouchedRecords, Set<Index<Value>>>) -> TouchedRecords?
        where Value: ContentRecord {
            guard let index = names.find(identifier, Value.self), self[keyPath: records].contains(index)
            else { return nil }
            var owner = TouchedRecords()
            owner[keyPath: records] = [index]
            return owner
        }
        return switch parts[0] {
        case RecordKind.claim.folder: one(\.claims)
        case RecordKind.article.folder, String(Route.proof.whole): one(\.articles)
        case RecordKind.statement.folder: one(\.statements)
        case RecordKind.actor.folder: one(\.actors)
        case RecordKind.topic.folder: one(\.topics)
        default: nil
        }
    }

    private mutating func add(_ passage: Index<Passage>, _ state: State) {
        let (corpus, backlinks) = state
        articles.insert(corpus[corpus[passage].quotation].article)
        actors.formUnion(corpus[passage].viaActors)
        if let utterance = corpus[passage].utterance.map({ corpus[$0] }) {
            if let statement = utterance.statement { statements.insert(statement) }
            if let speaker = utterance.speaker.actor { actors.insert(speaker) }
        } else if let outlet = corpus.outlet(of: passage)?.actor {
            actors.insert(outlet)
        }
        for citation in backlinks.citationsOfPassage[passage.position] {
            claims.insert(citation.claim)
            statements.formUnion(citation.answeredStatements)
        }
    }

    private mutating func add(_ statement: Index<Statement>, _ state: State) {
        statements.insert(statement)
        if let speaker = state.corpus[Index<Utterance>(statement.position)].speaker.actor {
            actors.insert(speaker)
        }
        for passage in state.backlinks.passagesOfUtterance[statement.position] {
            claims.formUnion(state.backlinks.citationsOfPassage[passage.position].map(\.claim))
        }
    }

    private mutating func add(_ article: Index<Article>, _ state: State) {
        let relations = state.corpus.relations
        articles.insert(article)
        articles.formUnion(relations.basedOn[article.position])
        claims.formUnion(relations.notMentioned[article.position])
        if let outlet = relations.outlets[article.position]?.actor { actors.insert(outlet) }
    }

    /// The claims that an article cites, or that one cites which copies it, however far.
    private mutating func addClaims(restingOn article: Index<Article>, _ state: State) {
        var found: Set = [article]
        var waiting = [article]
        while let next = waiting.popLast() {
            claims.formUnion(state.backlinks.citationsOfArticle[next.position].map(\.claim))
            waiting += state.backlinks.copies[next.position].filter { found.insert($0).inserted }
        }
    }
}

extension Corpus {
    fileprivate func outlet(of passage: Index<Passage>) -> Reference? {
        relations.outlets[self[self[passage].quotation].article.position]
    }

    /// Whether an article leads to other origins than it did, or speaks with another voice.
    fileprivate func isOtherSource(_ article: Index<Article>, than former: Corpus) -> Bool {
        self[article].form != former[article].form
            || relations.outlets[article.position] != former.relations.outlets[article.position]
            || relations.basedOn[article.position] != former.relations.basedOn[article.position]
    }
}
