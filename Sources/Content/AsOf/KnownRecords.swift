import EDTF
import Markdown
import SourceText

/// Chooses from a corpus the records that were known on a day, each as it was known.
///
/// What no known article prints, nobody knew. Bodies stay where they can't rest on what came later, and then only if
/// they name no record that's left out: an article's with it; a claim's if its assessment knows nothing later; a
/// statement's, which bears no date, if all that's printed of it was known.
struct KnownRecords {
    private let corpus: Corpus
    private let day: Day
    private let sources: KnownSources
    /// The topics of known claims.
    private let topics: Set<Index<Topic>>

    init(_ corpus: Corpus, on day: Day) {
        let sources = KnownSources(corpus, on: day)
        self.corpus = corpus
        self.day = day
        self.sources = sources
        topics = Set(
            corpus.claims.indexed.map(\.0).filter(sources.isKnown)
                .flatMap { corpus.relations.topics[$0.position] }
        )
    }

    /// The records, still to be linked: much of what they refer to isn't among them.
    ///
    /// - Parameter mark: what's to be said of an article wherever it's named.
    func records(marking mark: (Knowledge) -> String?) -> Records {
        var records = Records(settings: corpus.settings.withoutDescription)
        records.articles = corpus.articles.indexed.filter { sources.isKnown($0.0) }.map { index, article in
            let knowledge = sources.knowledge[index.position]
            return article.asKnown(
                knowledge,
                on: day,
                mark: mark(knowledge),
                bearingOn: { isKnown(RecordName(.claim, $0)) },
                keepsBody: article.rights == .full || namesKnownRecordsOnly(article.common)
            )
        }
        records.claims = corpus.claims.indexed.filter { sources.isKnown($0.0) }.map { index, claim in
            claim.asKnown(
                on: day,
                by: sources.citations[index.position].flatMap(\.says),
                isWhole: sources.isWholeClaim[index.position],
                knows: { isKnown(RecordName(.article, $0)) },
                keepsBody: claim.assessment.isKnown(on: day) && namesKnownRecordsOnly(claim.common)
            )
        }
        let statements = corpus.statements.indexed.filter { sources.statements.contains($0.0) }
        records.statements = statements.map { index, statement in
            let isWhole = sources.isWholeStatement[index.position]
            return statement.asKnown(
                on: day,
                isPrinted: sources.printedStatements.contains(index),
                isWhole: isWhole,
                keepsBody: isWhole && namesKnownRecordsOnly(statement.common)
            )
        }
        records.topics = corpus.topics.indexed.filter { topics.contains($0.0) }.map(\.1.asKnown)
        let actors = actors(linkedFrom: records.all)
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
            knowledge: articles.map { sources.knowledge[$0.position] },
            possibleClaims: Set(claims.filter { isPossiblyKnown($0.whole) }.map(\.shown)),
            assessmentsLeftOut: Dictionary(
                uniqueKeysWithValues: claims.compactMap { claim in
                    corpus[claim.whole].assessmentLeftOut(on: day).map { (claim.shown, $0) }
                }
            )
        )
    }
}

extension KnownRecords {
    private func isPossiblyKnown(_ claim: Index<Claim>) -> Bool {
        sources.citationsOfItself(claim).allSatisfy { sources.knowledge[$0.article.position] != .known }
    }

    /// Who names a record of later sources has read them.
    private func namesKnownRecordsOnly(_ record: RecordCommon) -> Bool {
        record.recordsNamed.allSatisfy(isKnown)
    }

    private func isKnown(_ name: RecordName) -> Bool {
        let names = corpus.names
        return switch name.kind {
        case .article: names.find(name.identifier, Article.self).map(sources.isKnown) ?? false
        case .claim: names.find(name.identifier, Claim.self).map(sources.isKnown) ?? false
        case .statement: names.find(name.identifier).map(sources.statements.contains) ?? false
        case .topic: names.find(name.identifier).map(topics.contains) ?? false
        case .actor: true
        case .page: false
        }
    }

    /// The actors that known sources name or bodies link to, with the bodies that they belong to.
    private func actors(linkedFrom records: [RecordCommon]) -> Set<Index<Actor>> {
        let linked = records.flatMap(\.recordsNamed).filter { $0.kind == .actor }
            .compactMap { corpus.names.find($0.identifier, Actor.self) }
        return sources.actors.union(linked).reduce(into: []) { all, actor in
            all.insert(actor)
            all.formUnion(corpus.relations.bodies(of: actor))
        }
    }
}

extension RecordCommon {
    /// The records that the body links to.
    fileprivate var recordsNamed: [RecordName] { body.links.compactMap { RecordName($0.destination) } }
}
