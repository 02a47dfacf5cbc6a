import Content
import Quotations
import SourceText
import TemplateLanguage

extension DataTable {
    static let citations = DataTable(
        "citations",
        "Citations: an article’s words with their bearing on a claim, a row for each claim that they bear on.",
        columns: bearing + speaker + words + proof,
        of: { $0.site.claims },
        rows: { claim, context in
            context.site.backlinks.citationsOfClaim[claim.position].lazy.map { CitationRow($0, context) }
        }
    )

    private typealias Columns = DataColumns<CitationRow>

    private static let bearing: [Columns] = [
        .text("claim", "The claim’s identifier.") { $0.corpus[$0.citation.claim].identifier.text },
        .text("claim_text", "The claim’s sentence; that it stands here doesn’t make it true.") {
            $0.corpus[$0.citation.claim].claim
        },
        .text("article", "The article’s identifier.") { $0.article.identifier.text },
        .text("article_name", "What the article is called in columns of this site.") {
            $0.article.columnHead
        },
        .text("page", "Where the words stand, from the site’s start.") {
            $0.context.url(of: $0.passage.quotation).text
        },
        .text("stance", "asserts, accepts, concedes, doubts, denies, declines or does-not-know.") {
            $0.citation.stance.rawValue
        },
        .text("scope", "How the words fit the claim: same, broader, narrower or other.") {
            $0.citation.scope.rawValue
        },
        .flag("counted", "Whether it counts for or against the claim as it’s worded.") {
            $0.citation.isCounted
        },
        .list("answers", "What a denial answers: a record as “statement:ID” or “claim:ID”, else in words.") {
            $0.context.notations(of: $0.citation.answers)
        },
    ]

    private static let speaker: [Columns] = [
        .text("speaker", "Who takes the stance; empty where whoever published the article does.") { row in
            row.utterance.map { row.context.fullName(of: $0.speaker) }
        },
        .text("speaker_actor", "The speaker’s identifier.") {
            $0.context.identifier(ofActor: $0.utterance?.speaker)
        },
        .text("named_as", "How the article names the speaker.") { $0.passage.entry.namedAs },
        .text("statement", "The statement’s identifier.") { row in
            row.utterance?.statement.map { row.corpus[$0].identifier.text }
        },
        .date("said", "When it was said (EDTF).") { $0.utterance?.said },
        .date("said_here", "The date that this article gives for it (EDTF).") {
            $0.passage.entry.said?.value
        },
        .text("speech", "direct: the speaker’s own words; indirect: the outlet’s wording of them.") {
            $0.passage.entry.speech?.value.rawValue
        },
        .list(
            "via",
            "The sources that the article names, nearest first: a record as “actor:ID” or “statement:ID”, else in words."
        ) {
            $0.context.notations(of: $0.passage.via)
        },
        .number("credibility", "1 to 6, Admiralty scale.") { $0.passage.entry.credibility?.value },
    ]

    /// Named as in the TextQuoteSelector of the W3C's Web Annotation Data Model, section 4.2.4.
    private static let words: [Columns] = [
        .text("exact", "The words as they’re printed; cuts by the desk are marked in them.") {
            $0.quotation.words
        },
        .text("prefix", "What’s printed before them, where it’s needed to tell which are meant.") {
            $0.quotation.prefix
        },
        .text("suffix", "What’s printed after them, likewise.") { $0.quotation.suffix },
        .text("language", "The language of the words.") { $0.passage.entry.language ?? $0.article.language },
        .text("translation", "The desk’s translation, which isn’t proven.") { $0.passage.entry.translation },
    ]

    private static let proof: [Columns] = [
        .text(
            "proof",
            "exact: printed so; cut, cut-over-negation, cut-beside-negation: with marks of the desk."
        ) {
            $0.place.state.rawValue
        },
        .text("quotation_marks", "Whether they stand inside, outside or across the source’s own.") {
            $0.place.standing.rawValue
        },
        .number("paragraph", "In which of the source’s paragraphs they begin, from 1.") { $0.place.block },
        .number("paragraphs", "How many paragraphs the source has.") { $0.place.blockCount },
        .number("words_left_out", "How many of the source’s words are left out at the cuts.") {
            $0.place.wordsLeftOut.reduce(0, +)
        },
        .text("proven_on", "The day on which they were last proven against that text.") {
            $0.context.site.checked[$0.citation.article]?.provenOn
        },
    ]
}

/// A citation with what it's joined from.
private struct CitationRow: Sendable {
    let citation: Citation
    let article: Article
    let passage: Content.Passage
    let quotation: Content.Quotation
    let place: ProvenPlace
    let utterance: Utterance?
    let context: PageContext

    init(_ citation: Citation, _ context: PageContext) {
        self.citation = citation
        self.context = context
        article = context.corpus[citation.article]
        passage = context.corpus[citation.passage]
        quotation = context.corpus[passage.quotation]
        place = context.site.checked[passage.quotation]
        utterance = passage.utterance.map { context.corpus[$0] }
    }

    var corpus: Corpus { context.corpus }
}
