import Content
import SourceText

/// Everything that points at a record, found once for the whole site.
struct Backlinks: Sendable {
    /// In the order of publication of their articles.
    private(set) var citationsOfClaim: [[Citation]]
    private(set) var citationsOfPassage: [[Citation]]
    /// Articles that were read for a claim and don't mention it, in the order of publication.
    let articlesSilentOnClaim: [[Index<Article>]]
    /// By the claims, in their order.
    private(set) var citationsOfArticle: [[Citation]]
    /// The same, claim by claim: every pair of articles asks for them.
    private(set) var citationsOfArticleByClaim: [[ArraySlice<Citation>]]
    let passagesOfArticle: [[Index<Passage>]]
    /// None for a quotation that stands in prose alone.
    let passagesOfQuotation: [[Index<Passage>]]
    let passagesOfUtterance: [[Index<Passage>]]
    /// In the source's order, those quoted in prose included; without those that only drafts quote.
    let quotationsOfArticle: [[Index<Quotation>]]
    let utterancesOfActor: [[Index<Utterance>]]
    let articlesOfOutlet: [[Index<Article>]]
    /// Passages that name an actor among the sources they rely on.
    let passagesViaActor: [[Index<Passage>]]
    let members: [[Index<Actor>]]
    let claimsOfTopic: [[Index<Claim>]]
    let copies: [[Index<Article>]]
    /// The wording that an article shares with each of the others that share any with it.
    let sharedWordingOfArticle: [[SharedWording]]
    let relayedBy: [[Index<Statement>]]
    /// Denials that answer a statement.
    private(set) var answersToStatement: [[Citation]]
    /// Claims that name a claim as related.
    let relatedFrom: [[(relation: RelatedClaim.Relation, claim: Index<Claim>)]]

    init(_ checked: CheckedCorpus, shows isShown: (Index<Claim>) -> Bool, _ order: PublicationOrder) {
        let corpus = checked.corpus
        let citations = corpus.citations.filter { isShown($0.claim) }
        citationsOfClaim = corpus.claims.grouping(citations) { $0.claim.position }
            .map { $0.sorted { order.precedes($0.article, $1.article) } }
        citationsOfPassage = corpus.passages.grouping(citations) { $0.passage.position }
        citationsOfArticle = corpus.articles.grouping(citationsOfClaim.joined()) { $0.article.position }
        citationsOfArticleByClaim = citationsOfArticle.map { $0.runs(of: \.claim) }

        articlesSilentOnClaim = corpus.claims.grouping(
            order.articles.flatMap { article in
                corpus.relations.notMentioned[article.position].map { (article, $0) }
            }
        ) { $0.1.position }.map { $0.map(\.0) }

        // A passage that bears on drafts alone belongs to them.
        let bearsOnDraftsAlone = zip(corpus.passages, citationsOfPassage).map { passage, shown in
            !passage.entry.bearings.isEmpty && shown.isEmpty
        }
        let passages = corpus.passages.indexed.map(\.0).filter { !bearsOnDraftsAlone[$0.position] }
        passagesOfArticle = corpus.articles.grouping(passages) {
            corpus[corpus[$0].quotation].article.position
        }
        .map { $0.sorted { checked[corpus[$0].quotation].offset < checked[corpus[$1].quotation].offset } }
        passagesOfQuotation = corpus.quotations.grouping(passages) { corpus[$0].quotation.position }
        passagesOfUtterance = corpus.utterances.grouping(passages) { corpus[$0].utterance?.position }
            .map {
                $0.sorted {
                    order.precedes(
                        corpus[corpus[$0].quotation].article,
                        corpus[corpus[$1].quotation].article
                    )
                }
            }
        let shown = Set(passages.map { corpus[$0].quotation })
        // What no passage holds stands in prose, that of drafts included.
        let inPassages = Set(corpus.passages.map(\.quotation))
        let hidden = Set(
            corpus.claims.indexed.filter { !isShown($0.0) }.map { ObjectIdentifier($0.1.common.file) }
        )
        quotationsOfArticle = corpus.articles.grouping(
            corpus.quotations.indexed.filter { index, quotation in
                shown.contains(index)
                    || !inPassages.contains(index) && !hidden.contains(ObjectIdentifier(quotation.place.file))
            }.map(\.0)
        ) { corpus[$0].article.position }
        .map { quotations in
            quotations.map { (place: checked[$0], index: $0) }
                .sorted {
                    ($0.place.offset, $0.place.end, $0.index) < ($1.place.offset, $1.place.end, $1.index)
                }
                .map(\.index)
        }
        let heard = passagesOfUtterance
        utterancesOfActor = corpus.actors.grouping(
            corpus.utterances.indexed.filter { $0.1.statement != nil || !heard[$0.0.position].isEmpty }
        ) { $0.1.speaker.actor?.position }.map { $0.map(\.0) }
        articlesOfOutlet = corpus.actors.grouping(order.articles) {
            corpus.relations.outlets[$0.position]?.actor?.position
        }
        passagesViaActor = corpus.actors.grouping(
            passages.flatMap { passage in corpus[passage].via.map { (passage, $0) } }
        ) { $0.1.actor?.position }.map { $0.map(\.0) }
        members = corpus.actors.grouping(corpus.actors.indexed.map(\.0)) {
            corpus.relations.memberOf[$0.position]?.position
        }
        claimsOfTopic = corpus.topics.grouping(
            corpus.claims.indexed.map(\.0).filter(isShown)
                .flatMap { claim in corpus.relations.topics[claim.position].map { (claim, $0) } }
        ) { $0.1.position }.map { $0.map(\.0) }
        copies = corpus.articles.grouping(
            order.articles.flatMap { copy in corpus.relations.basedOn[copy.position].map { (copy, $0) } }
        ) { $0.1.position }.map { $0.map(\.0) }
        sharedWordingOfArticle = corpus.articles.grouping(
            checked.sharedWording.flatMap { wording in
                [wording.article, wording.other].map { (article: $0, wording: wording) }
            }
        ) { $0.article.position }.map { $0.map(\.wording) }
        relayedBy = corpus.statements.grouping(corpus.statements.indexed.map(\.0)) {
            corpus.relations.relays[$0.position]?.position
        }
        answersToStatement = corpus.statements.grouping(
            citations.flatMap { citation in citation.answers.map { (citation, $0) } }
        ) { if case .statement(let statement) = $0.1 { statement.position } else { nil } }
        .map { $0.map(\.0) }
        relatedFrom = corpus.claims.grouping(
            corpus.claims.indexed.filter { isShown($0.0) }
                .flatMap { claim, _ in corpus.relations.related[claim.position].map { (claim, $0) } }
        ) { $0.1.claim.position }.map { $0.map { ($0.1.relation, $0.0) } }
    }
}

extension Backlinks {
    /// The same with other citations of the same claims, passages and articles in the place of some.
    ///
    /// - Parameters:
    ///   - old: the corpus's citations, in their order.
    ///   - new: as many, in the same order.
    func replacing(_ old: [Citation], by new: [Citation]) -> Backlinks {
        let places = new.changes(from: old)
        let successors = Dictionary(uniqueKeysWithValues: places.map { (ObjectIdentifier(old[$0]), new[$0]) })
        func replace(_ citations: inout [Citation]) {
            citations = citations.map { successors[ObjectIdentifier($0)] ?? $0 }
        }
        var revised = self
        let citations = places.map { new[$0] }
        for claim in Set(citations.map(\.claim.position)) { replace(&revised.citationsOfClaim[claim]) }
        for passage in Set(citations.map(\.passage.position)) {
            replace(&revised.citationsOfPassage[passage])
        }
        for article in Set(citations.map(\.article.position)) {
            replace(&revised.citationsOfArticle[article])
            revised.citationsOfArticleByClaim[article] = revised.citationsOfArticle[article].runs(of: \.claim)
        }
        for case .statement(let statement) in Set(citations.flatMap(\.answers)) {
            replace(&revised.answersToStatement[statement.position])
        }
        return revised
    }

    /// A claim's citations, article by article in the order of publication.
    func citationsByArticle(of claim: Index<Claim>) -> [ArraySlice<Citation>] {
        citationsOfClaim[claim.position].runs(of: \.article)
    }

    /// An article's citations, claim by claim.
    func citationsByClaim(in article: Index<Article>) -> [ArraySlice<Citation>] {
        citationsOfArticleByClaim[article.position]
    }
}

extension Array {
    /// For each element the values that belong to it, in their order.
    func grouping<Value>(_ values: some Sequence<Value>, by owner: (Value) -> Int?) -> [[Value]] {
        var groups = [[Value]](repeating: [], count: count)
        for value in values {
            if let position = owner(value) { groups[position].append(value) }
        }
        return groups
    }

    /// The positions at which other objects stand than in an array of as many before.
    func changes(from former: [Element]) -> Set<Int> where Element: AnyObject {
        Set(zip(indices, zip(self, former)).filter { $1.0 !== $1.1 }.map(\.0))
    }

    /// The stretches of elements one after the other that have a value in common.
    fileprivate func runs<Value: Equatable>(of value: (Element) -> Value) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        for next in indices.dropFirst() where value(self[next]) != value(self[start]) {
            runs.append(self[start..<next])
            start = next
        }
        return isEmpty ? [] : runs + [self[start...]]
    }
}
