import Content
import FrontMatter
import SourceText

extension DataTable {
    static let claims = DataTable(
        "claims",
        "Claims: propositions that can be true or false, with who is heard on each and what the desk makes of it.",
        columns: RecordRow<Claim>.identity + substance + standing + assessment + relations,
        of: { $0.site.claims },
        rows: { claim, context in [RecordRow(claim, context.corpus[claim], context)] }
    )

    private typealias Columns = DataColumns<RecordRow<Claim>>

    private static let substance: [Columns] = [
        .text("claim", "The sentence; that it stands here doesn’t make it true.") { $0.record.claim },
        .text("kind", "event, state, prediction, absence, utterance or judgement.") {
            $0.record.form.rawValue
        },
        .list("topics", "The identifiers of its topics.") { row in
            row.corpus.relations.topics[row.index.position].map { row.corpus[$0].identifier.text }
        },
        .date("happened", "When what’s claimed is said to have happened (EDTF).") { $0.record.happened },
        .text("place", "Where it’s said to have happened.") { $0.record.place },
        .date("due", "When a prediction is due (EDTF).") { $0.record.due },
        .text("outcome", "How a prediction turned out.") { $0.record.outcome?.says },
        .date("outcome_on", "When that was (EDTF).") { $0.record.outcome?.on },
        .list("points", "What its sources are compared on, each with its type: “payment: text”.") {
            $0.record.points.map { "\($0.key.value): \($0.value.rawValue)" }
        },
        .flag("draft", "Whether it’s a draft.") { $0.record.isDraft },
        .list("formerly", "Its earlier identifiers.") { $0.record.formerly.map(\.value.text) },
    ]

    private static let standing: [Columns] = [
        .flag("contested", "Whether somebody denies it.") { $0.tally.isContested },
        .number(
            "asserted_by_speakers",
            "How many speakers assert it in its own terms or narrower ones; who publishes and is no outlet is one, too."
        ) {
            $0.tally.asserting.count(where: \.isSpeaker)
        },
        .number("stated_by_outlets", "How many outlets state it in their own words.") {
            $0.tally.asserting.count { !$0.isSpeaker }
        },
        .number("denied_by", "How many deny it in its own terms or broader ones.") {
            $0.tally.denying.parties.count
        },
        .number("doubted_by", "How many doubt it in its own terms or broader ones.") {
            $0.tally.doubting.parties.count
        },
        .list("carried_by", "The articles in which somebody says that it’s so.") { row in
            row.carriage.carriers.map { row.corpus[$0].identifier.text }
        },
        .list("first_published_in", "Which of these was first; several where that’s uncertain.") { row in
            row.carriage.first.map { row.corpus[$0].identifier.text }
        },
        .list("origins", "On whose word it rests, as far as its sources say; that isn’t independence.") {
            row in
            row.site.origins(of: row.index).roots.map { row.context.corpus.notation(of: $0.source) }
        },
        .number("differing_points", "On how many points its sources differ.") { row in
            row.site.comparison(of: row.index).rows.count(where: \.differs)
        },
    ]

    private static let assessment: [Columns] = [
        .text("status", "The assessment: unassessed, unconfirmed, supported, refuted or withdrawn.") {
            $0.isAssessmentLeftOut ? nil : $0.record.assessment.status.rawValue
        },
        .text("assessment", "The assessment in words.") { $0.record.assessment.says?.value },
        .text("likelihood", "How likely the claim is, in a term of ICD 203.") {
            $0.record.assessment.likelihood?.value.rawValue
        },
        .text("confidence", "How well founded the assessment is: low, moderate or high.") {
            $0.record.assessment.confidence?.value.rawValue
        },
        .text("would_settle", "What would settle it.") { $0.record.assessment.wouldSettle },
        .text("assessed_by", "Who assessed it.") { $0.record.assessment.by },
        .date("assessed_on", "When (EDTF).") { $0.record.assessment.on },
        .date("knows_until", "The day up to which the desk’s knowledge reached (EDTF).") {
            $0.record.assessment.knowsUntil
        },
    ]

    private static let relations: [Columns] = [
        .list("contradicts", "Claims that can’t be true together with it.") { $0.related(.contradicts) },
        .list("refines", "Claims that are true if it is.") { $0.related(.refines) },
        .list("follows", "Claims of what’s said to have happened before it.") { $0.related(.follows) },
        .list("same_event", "Claims about the same event.") { $0.related(.sameEvent) },
    ]
}

extension RecordRow<Claim> {
    fileprivate var tally: Tally { site.tally(of: index) }
    fileprivate var carriage: Carriage { site.carriage(of: index) }
    /// Of a site as known on a day it isn't told what was assessed from later knowledge, or nobody knows when.
    fileprivate var isAssessmentLeftOut: Bool { site.checked.asKnown?.assessmentLeftOut(of: index) != nil }

    /// As the claim's own record names them.
    fileprivate func related(_ relation: RelatedClaim.Relation) -> [String] {
        corpus.relations.related[index.position]
            .filter { $0.relation == relation && site.shows($0.claim) }
            .map { corpus[$0.claim].identifier.text }
    }
}
