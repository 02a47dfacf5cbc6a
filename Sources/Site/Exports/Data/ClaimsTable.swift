import Content
import FrontMatter
import SourceText

extension DataTable {
    static let claims = DataTable(
        "claims",
        "Claims: propositions that can be true or false, with who is heard on each and what the desk makes of it.",
        columns: identity + substance + standing + assessment + relations,
        rows: \.claims
    )

    private typealias Columns = DataColumns<Index<Claim>>

    private static let identity: [Columns] = [
        .text("id", "The claim's identifier.") { $1.corpus[$0].identifier.text },
        .text("page", "The address of its page, from the site's start.") { $1.url(of: $1.corpus[$0]) },
        .text("claim", "The sentence claimed; that it stands here doesn't make it true.") {
            $1.corpus[$0].claim
        },
        .flag("draft", "Whether it's a draft.") { $1.corpus[$0].isDraft },
        .list("formerly", "Its earlier identifiers.") { $1.corpus[$0].formerly.map(\.value.text) },
    ]

    private static let substance: [Columns] = [
        .text("kind", "event, state, prediction, absence, utterance or judgement.") {
            $1.corpus[$0].form.rawValue
        },
        .list("topics", "The identifiers of its topics.") { claim, context in
            context.corpus.relations.topics[claim.position].map { context.corpus[$0].identifier.text }
        },
        .date("happened", "When what's claimed is said to have happened (EDTF).") { $1.corpus[$0].happened },
        .text("place", "Where it's said to have happened.") { $1.corpus[$0].place },
        .date("due", "When a prediction is due (EDTF).") { $1.corpus[$0].due },
        .text("outcome", "How a prediction turned out.") { $1.corpus[$0].outcome?.says },
        .date("outcome_on", "When that was (EDTF).") { $1.corpus[$0].outcome?.on },
        .list("points", "What its sources are compared on, each with its type: 'payment: text'.") {
            $1.corpus[$0].points.map { "\($0.key.value): \($0.value.rawValue)" }
        },
    ]

    private static let standing: [Columns] = [
        .flag("contested", "Whether somebody denies it.") { $1.site.tally(of: $0).isContested },
        .number("asserted_by_speakers", "How many speakers assert it in its own terms or narrower ones.") {
            $1.site.tally(of: $0).asserting.count(where: \.isSpeaker)
        },
        .number("stated_by_outlets", "How many outlets state it in their own words.") {
            $1.site.tally(of: $0).asserting.count { !$0.isSpeaker }
        },
        .number("denied_by", "How many deny it in its own terms or broader ones.") {
            $1.site.tally(of: $0).denying.count
        },
        .number("doubted_by", "How many doubt it in its own terms or broader ones.") {
            $1.site.tally(of: $0).doubting.count
        },
        .list("carried_by", "The identifiers of the articles in which somebody says that it's so.") {
            claim,
            context in
            context.site.carriage(of: claim).carriers.map { context.corpus[$0].identifier.text }
        },
        .list(
            "first_published_in",
            "Of these, the one published first; several where the order isn't certain."
        ) {
            claim,
            context in
            context.site.carriage(of: claim).first.map { context.corpus[$0].identifier.text }
        },
        .list(
            "origins",
            "On whose word it rests, as far as its sources say. That no link between two is known doesn't make them independent."
        ) {
            claim,
            context in
            context.site.origins(of: claim).roots.map { root in
                switch root.source {
                case .named(let reference): context.notation(of: reference)
                case .article(let article): context.corpus[article].name.description
                }
            }
        },
        .number("differing_points", "On how many points its sources differ.") {
            $1.site.comparison(of: $0).rows.count(where: \.differs)
        },
    ]

    private static let assessment: [Columns] = [
        .text("status", "The desk's assessment: unassessed, unconfirmed, supported, refuted or withdrawn.") {
            claim,
            context in
            // Of a site as known on a day it isn't told what was assessed from later knowledge.
            context.site.checked.asKnown?.isAssessedLater(claim) ?? false
                ? nil : context.corpus[claim].assessment.status.rawValue
        },
        .text("assessment", "The assessment in words.") { $1.corpus[$0].assessment.says?.value },
        .text("likelihood", "How likely the claim is, in a term of ICD 203.") {
            $1.corpus[$0].assessment.likelihood?.rawValue
        },
        .text("confidence", "How well founded the assessment is: low, moderate or high.") {
            $1.corpus[$0].assessment.confidence?.rawValue
        },
        .text("would_settle", "What would settle it.") { $1.corpus[$0].assessment.wouldSettle },
        .text("assessed_by", "Who assessed it.") { $1.corpus[$0].assessment.by },
        .date("assessed_on", "When (EDTF).") { $1.corpus[$0].assessment.on },
        .date("knows_until", "The day up to which the desk's knowledge reached (EDTF).") {
            $1.corpus[$0].assessment.knowsUntil
        },
    ]

    private static let relations: [Columns] = [
        .list("contradicts", "Claims that can't be true together with it.", related(.contradicts)),
        .list("refines", "Claims that are true if it is.", related(.refines)),
        .list("follows", "Claims of what's said to have happened before it.", related(.follows)),
        .list("same_event", "Claims about the same event.", related(.sameEvent)),
    ]

    /// As the claim's own record names them.
    private static func related(
        _ relation: RelatedClaim.Relation
    ) -> @Sendable (Index<Claim>, PageContext) -> [String] {
        { claim, context in
            context.corpus.relations.related[claim.position]
                .filter { $0.relation == relation && context.site.shows($0.claim) }
                .map { context.corpus[$0.claim].identifier.text }
        }
    }
}
