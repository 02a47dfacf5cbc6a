import Content
import SourceText

/// Everything that points at a record, found once for the whole site.
///
/// Each list has one definition, by which it's made and by which it follows a revision.
struct Backlinks: Sendable {
    /// In the order of publication of their articles.
    var citationsOfClaim: [[Citation]]
    var citationsOfPassage: [[Citation]]
    /// Articles that were read for a claim and don't mention it, in the order of publication.
    var articlesSilentOnClaim: [[Index<Article>]]
    /// By the claims, in their order.
    var citationsOfArticle: [[Citation]]
    /// The same, claim by claim: every pair of articles asks for them.
    var citationsOfArticleByClaim: [Runs<Citation>]
    var passagesOfArticle: [[Index<Passage>]]
    /// None for a quotation that stands in prose alone.
    var passagesOfQuotation: [[Index<Passage>]]
    var passagesOfUtterance: [[Index<Passage>]]
    /// In the source's order, those quoted in prose included; without those that only drafts quote.
    var quotationsOfArticle: [[Index<Quotation>]]
    var utterancesOfActor: [[Index<Utterance>]]
    var articlesOfOutlet: [[Index<Article>]]
    /// Passages that name an actor among the sources they rely on.
    var passagesViaActor: [[Index<Passage>]]
    var members: [[Index<Actor>]]
    var claimsOfTopic: [[Index<Claim>]]
    var copies: [[Index<Article>]]
    /// The wording that an article shares with each of the others that share any with it.
    let sharedWordingOfArticle: [[SharedWording]]
    var relayedBy: [[Index<Statement>]]
    /// Denials that answer a statement.
    var answersToStatement: [[Citation]]
    /// Claims that name a claim as related.
    var relatedFrom: [[(relation: RelatedClaim.Relation, claim: Index<Claim>)]]

    init(_ checked: CheckedCorpus, _ order: PublicationOrder, includesDrafts: Bool) {
        func lists<Value>(of owners: some Collection) -> [[Value]] {
            Array(repeating: [], count: owners.count)
        }
        let corpus = checked.corpus
        citationsOfClaim = lists(of: corpus.claims)
        citationsOfPassage = lists(of: corpus.passages)
        articlesSilentOnClaim = lists(of: corpus.claims)
        citationsOfArticle = lists(of: corpus.articles)
        citationsOfArticleByClaim = corpus.articles.map { _ in Runs([], of: \.claim) }
        passagesOfArticle = lists(of: corpus.articles)
        passagesOfQuotation = lists(of: corpus.quotations)
        passagesOfUtterance = lists(of: corpus.utterances)
        quotationsOfArticle = lists(of: corpus.articles)
        utterancesOfActor = lists(of: corpus.actors)
        articlesOfOutlet = lists(of: corpus.actors)
        passagesViaActor = lists(of: corpus.actors)
        members = lists(of: corpus.actors)
        claimsOfTopic = lists(of: corpus.topics)
        copies = lists(of: corpus.articles)
        relayedBy = lists(of: corpus.statements)
        answersToStatement = lists(of: corpus.statements)
        relatedFrom = lists(of: corpus.claims)
        sharedWordingOfArticle = corpus.articles.grouping(
            checked.sharedWording.flatMap { wording in
                [wording.article, wording.other].map { (article: $0, wording: wording) }
            }
        ) { $0.article.position }.map { $0.map(\.wording) }
        update(CorpusChanges(all: corpus), of: checked, order, includesDrafts: includesDrafts)
    }

    /// An article's citations, claim by claim.
    func citationsByClaim(in article: Index<Article>) -> Runs<Citation> {
        citationsOfArticleByClaim[article.position]
    }
}
