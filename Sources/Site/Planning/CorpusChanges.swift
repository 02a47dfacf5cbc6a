import Content

/// What is other in a corpus than it was, in which every record and whatever stays keep their positions.
struct CorpusChanges {
    /// Nil where all of the corpus is new.
    let former: Corpus?
    let articles: [Index<Article>]
    let claims: [Index<Claim>]
    let statements: [Index<Statement>]
    let actors: [Index<Actor>]
    /// Of the former corpus: those that no record writes any more, or that are written otherwise.
    let formerPassages: [Index<Passage>]
    /// Those that are new, or written otherwise.
    let passages: [Index<Passage>]
    /// Those of `passages`, in the order in which they're written.
    let citations: [Citation]
    /// Those that are new, or that other passages or bodies quote than before; in the order of their positions.
    let quotations: [Index<Quotation>]

    /// All of a corpus.
    init(all corpus: Corpus) {
        former = nil
        articles = corpus.articles.positions
        claims = corpus.claims.positions
        statements = corpus.statements.positions
        actors = corpus.actors.positions
        formerPassages = []
        passages = corpus.passages.positions
        citations = corpus.citations
        quotations = corpus.quotations.positions
    }

    /// - Parameter former: one from which `corpus` was revised.
    init(from former: Corpus, to corpus: Corpus) {
        self.former = former
        articles = corpus.articles.changes(from: former.articles)
        claims = corpus.claims.changes(from: former.claims)
        statements = corpus.statements.changes(from: former.statements)
        actors = corpus.actors.changes(from: former.actors)
        let changed = corpus.passages.changes(from: former.passages)
        formerPassages = changed.filter {
            $0.position < former.passages.count && former[$0].order != nil
        }
        passages = changed.filter { corpus[$0].order != nil }
        var isNew = [Bool](repeating: false, count: corpus.passages.count)
        for passage in passages { isNew[passage.position] = true }
        citations = corpus.citations.filter { isNew[$0.passage.position] }
        let quoted =
            corpus.quotations.changes(from: former.quotations)
            + passages.map { corpus[$0].quotation } + formerPassages.map { former[$0].quotation }
            + corpus.bodyQuotations.changes(from: former.bodyQuotations)
        quotations = Set(quoted).sorted()
    }
}

extension Array where Element: AnyObject {
    /// The positions at which other objects stand than before, or where none stood.
    fileprivate func changes(from former: [Element]) -> [Content.Index<Element>] {
        let replaced = zip(indices, zip(self, former)).filter { $1.0 !== $1.1 }.map(\.0)
        return (replaced + Array<Int>(Swift.min(former.count, count)..<count)).map { Content.Index($0) }
    }
}

extension [BodyQuotation] {
    /// Those that are quoted in one of two lists and not just so in the other.
    fileprivate func changes(from former: [BodyQuotation]) -> [Content.Index<Quotation>] {
        let (now, before) = (map(Writing.init), former.map(Writing.init))
        return now == before ? [] : Set(now).symmetricDifference(before).map(\.quotation)
    }
}

private struct Writing: Hashable {
    let quotation: Index<Quotation>
    let order: WrittenOrder

    init(_ quoted: BodyQuotation) {
        quotation = quoted.quotation
        order = quoted.order
    }
}
