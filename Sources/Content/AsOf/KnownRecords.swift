import EDTF
import Markdown

/// Chooses from a corpus the records that were known on a day, each as it was known.
///
/// Everything follows from the articles: what none of them prints, nobody knew. Bodies stay where they can't rest
/// on what came later: an article's with it, unless it names a later one; a claim's if its assessment knows
/// nothing later; a statement's, which bears no date, only if nothing at all that it names or rests on is left out.
struct KnownRecords {
    private let corpus: Corpus
    private let day: Day
    /// One for each of the corpus's articles.
    private let knowledge: [Knowledge]
    /// Of each claim, the citations that were known.
    private let citations: [[Citation]]
    /// Whether somebody had spoken of a claim, and not only of something beside it.
    private let isKnownClaim: [Bool]
    /// Whether all that bears on a claim was known.
    private let isWholeClaim: [Bool]
    /// Whether all that's printed of a statement was known.
    private let isWholeStatement: [Bool]
    /// Statements that a known passage reports or names.
    private let statements: Set<Index<Statement>>
    private let topics: Set<Index<Topic>>
    /// Actors that known articles, passages and statements name.
    private let actorsNamed: Set<Index<Actor>>

    init(_ corpus: Corpus, on day: Day) {
        let knowledge = corpus.articles.map { $0.knowledge(on: day) }
        func isKnown(_ article: Index<Article>) -> Bool { knowledge[article.position] != .unknown }

        var citations = [[Citation]](repeating: [], count: corpus.claims.count)
        var isWholeClaim = [Bool](repeating: true, count: corpus.claims.count)
        for citation in corpus.citations {
            if isKnown(citation.article) {
                citations[citation.claim.position].append(citation)
            } else {
                isWholeClaim[citation.claim.position] = false
            }
        }

        let isKnownClaim = citations.map { $0.contains { $0.scope != .other } }

        var isWholeStatement = [Bool](repeating: true, count: corpus.statements.count)
        var named: [Reference] = []
        for passage in corpus.passages {
            let utterance = passage.utterance.map { corpus[$0] }
            let statement = utterance?.statement
            if isKnown(corpus[passage.quotation].article) {
                named +=
                    passage.via + [utterance?.speaker, statement.map { .statement($0) }].compactMap(\.self)
            } else if let statement {
                isWholeStatement[statement.position] = false
            }
        }
        named += citations.joined().flatMap { $0.answers.filter { $0.actor != nil } }
        named += corpus.relations.outlets.indices.filter { isKnown(Index($0)) }
            .compactMap { corpus.relations.outlets[$0] }
        var statements: Set<Index<Statement>> = []
        var pending = named.compactMap(\.statement)
        while let statement = pending.popLast() {
            guard statements.insert(statement).inserted else { continue }
            let speaker = corpus.utterances[statement.position].speaker
            named.append(speaker)
            pending += [speaker.statement].compactMap(\.self)
        }

        self.corpus = corpus
        self.day = day
        self.knowledge = knowledge
        self.citations = citations
        self.isKnownClaim = isKnownClaim
        self.isWholeClaim = isWholeClaim
        self.isWholeStatement = isWholeStatement
        self.statements = statements
        topics = Set(
            corpus.relations.topics.indices.filter { isKnownClaim[$0] }
                .flatMap { corpus.relations.topics[$0] }
        )
        actorsNamed = Set(named.compactMap(\.actor))
    }

    /// The records, still to be linked: much of what they refer to isn't among them.
    ///
    /// - Parameter mark: what's to be said of an article wherever it's named.
    func records(marking mark: (Knowledge) -> String?) -> Records {
        var records = Records(settings: corpus.settings.withoutDescription)
        records.articles = corpus.articles.indexed.filter { isKnown($0.0) }.map { index, article in
            let knowledge = knowledge[index.position]
            return article.asKnown(
                knowledge,
                mark: mark(knowledge),
                keepsBody: article.rights == .full || namesKnownArticlesOnly(article.common)
            )
        }
        records.claims = corpus.claims.indexed.filter { isKnown($0.0) }.map { index, claim in
            claim.asKnown(
                on: day,
                by: citations[index.position].flatMap(\.says),
                isWhole: isWholeClaim[index.position],
                knows: { isKnown(RecordName(.article, $0)) },
                keepsBody: claim.assessment.isKnown(on: day) && namesKnownArticlesOnly(claim.common)
            )
        }
        records.statements = corpus.statements.indexed.filter { statements.contains($0.0) }.map {
            let isWhole = isWholeStatement[$0.position]
            return $1.asKnown(isWhole: isWhole, keepsBody: isWhole && namesKnownRecordsOnly($1.common))
        }
        records.topics = corpus.topics.indexed.filter { topics.contains($0.0) }.map(\.1.asKnown)
        let actors = actors(alsoNamedBy: records.all)
        records.actors = corpus.actors.indexed.filter { actors.contains($0.0) }.map(\.1.asKnown)
        records.sharedNames = corpus.names.sharedNames
        return records
    }

    /// What's to be told of the records.
    ///
    /// - Parameter linked: the corpus that they gave.
    func marks(in linked: Corpus) -> AsKnown {
        let articles = linked.articles.compactMap { corpus.names.find($0.identifier, Article.self) }
        let claims = linked.claims.indexed.compactMap { index, claim in
            corpus.names.find(claim.identifier, Claim.self).map { (shown: index, whole: $0) }
        }
        return AsKnown(
            day: day,
            knowledge: articles.map { knowledge[$0.position] },
            possibleClaims: Set(
                claims.filter { _, whole in
                    citations[whole.position].allSatisfy { knowledge[$0.article.position] != .known }
                }.map(\.shown)
            ),
            claimsAssessedLater: Set(
                claims.filter { _, whole in
                    corpus[whole].assessment(knownOn: day) == nil
                        && corpus[whole].assessments.contains { $0.status != .unassessed }
                }.map(\.shown)
            )
        )
    }
}

extension KnownRecords {
    private func isKnown(_ article: Index<Article>) -> Bool { knowledge[article.position] != .unknown }
    private func isKnown(_ claim: Index<Claim>) -> Bool { isKnownClaim[claim.position] }

    /// Who names a later source has read it.
    private func namesKnownArticlesOnly(_ record: RecordCommon) -> Bool {
        record.recordsNamed.allSatisfy { $0.kind != .article || isKnown($0) }
    }

    private func namesKnownRecordsOnly(_ record: RecordCommon) -> Bool {
        record.recordsNamed.allSatisfy(isKnown)
    }

    private func isKnown(_ name: RecordName) -> Bool {
        let names = corpus.names
        return switch name.kind {
        case .article: names.find(name.identifier, Article.self).map(isKnown) ?? false
        case .claim: names.find(name.identifier, Claim.self).map(isKnown) ?? false
        case .statement: names.find(name.identifier).map(statements.contains) ?? false
        case .topic: names.find(name.identifier).map(topics.contains) ?? false
        case .actor: true
        case .page: false
        }
    }

    /// The actors that anything names, with the bodies that they belong to.
    private func actors(alsoNamedBy records: [RecordCommon]) -> Set<Index<Actor>> {
        let linked = records.flatMap(\.recordsNamed).filter { $0.kind == .actor }
            .compactMap { corpus.names.find($0.identifier, Actor.self) }
        return actorsNamed.union(linked).reduce(into: []) { all, actor in
            all.insert(actor)
            all.formUnion(corpus.relations.bodies(of: actor))
        }
    }
}

extension RecordCommon {
    /// The records that the body links to.
    fileprivate var recordsNamed: [RecordName] { body.links.compactMap { RecordName($0.destination) } }
}

extension Reference {
    fileprivate var actor: Index<Actor>? {
        if case .actor(let actor) = self { actor } else { nil }
    }

    fileprivate var statement: Index<Statement>? {
        if case .statement(let statement) = self { statement } else { nil }
    }
}
