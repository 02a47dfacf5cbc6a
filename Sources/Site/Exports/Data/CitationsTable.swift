import Content
import SourceText

extension DataTable {
    static let citations = DataTable(
        "citations",
        "Citations: an article's words with their bearing on a claim. Words that bear on several claims have a row for each.",
        columns: bearing + speaker + words + proof
    ) { site in
        site.claims.flatMap { site.backlinks.citationsOfClaim[$0.position] }
    }

    private typealias Columns = DataColumns<Citation>

    private static let bearing: [Columns] = [
        .text("claim", "The claim's identifier.") { $1.corpus[$0.claim].identifier.text },
        .text("article", "The article's identifier.") { $1.corpus[$0.article].identifier.text },
        .text("page", "Where the words stand on this site, from its start.") {
            $1.url(of: $0.quotation($1.corpus))
        },
        .text(
            "stance",
            "asserts, accepts (on others' word), concedes, doubts, denies, declines or does-not-know."
        ) { citation, _ in
            citation.stance.rawValue
        },
        .text("scope", "How the words fit the claim: same, broader, narrower or other.") { citation, _ in
            citation.scope.rawValue
        },
        .flag("counted", "Whether it counts for or against the claim as it's worded.") { citation, _ in
            citation.isCounted
        },
        .list("answers", "What a denial answers, as a record writes it.") { $1.notations(of: $0.answers) },
    ]

    private static let speaker: [Columns] = [
        .text("speaker", "Who takes the stance; empty where the outlet itself speaks.") { citation, context in
            citation.utterance(context.corpus).map { context.fullName(of: $0.speaker) }
        },
        .text("speaker_actor", "The speaker's identifier.") { citation, context in
            context.identifier(ofActor: citation.utterance(context.corpus)?.speaker)
        },
        .text("named_as", "How the article names the speaker.") { $0.entry($1.corpus).namedAs },
        .text("statement", "The statement's identifier.") { citation, context in
            citation.utterance(context.corpus)?.statement.map { context.corpus[$0].identifier.text }
        },
        .date("said", "When it was said (EDTF).") { $0.utterance($1.corpus)?.said },
        .date("said_here", "The date that this article gives for it (EDTF).") {
            $0.entry($1.corpus).said?.value
        },
        .text("speech", "direct: the speaker's own words; indirect: the outlet's wording of them.") {
            $0.entry($1.corpus).speech?.value.rawValue
        },
        .list("via", "The sources that the article names, nearest first, as a record writes them.") {
            $1.notations(of: $1.corpus[$0.passage].via)
        },
        .number("credibility", "1 to 6, Admiralty scale.") { $0.entry($1.corpus).credibility?.value },
    ]

    private static let words: [Columns] = [
        .text("exact", "The words, as they're printed; cuts are marked (TextQuoteSelector of the W3C).") {
            $1.corpus[$0.quotation($1.corpus)].words
        },
        .text("prefix", "What's printed before them, where they stand there more than once.") {
            $1.corpus[$0.quotation($1.corpus)].prefix
        },
        .text("suffix", "What's printed after them.") { $1.corpus[$0.quotation($1.corpus)].suffix },
        .text("language", "The language of the words.") {
            $0.entry($1.corpus).language ?? $1.corpus[$0.article].language
        },
        .text("translation", "The desk's translation, which isn't proven.") {
            $0.entry($1.corpus).translation
        },
    ]

    private static let proof: [Columns] = [
        .text(
            "proof",
            "exact: the source prints what the quotation does; cut, cut-over-negation: the desk's marks are in it."
        ) {
            $1.site.checked[$0.quotation($1.corpus)].state.rawValue
        },
        .text(
            "quotation_marks",
            "Whether the words stand inside, outside or across the source's own quotation marks."
        ) {
            $1.site.checked[$0.quotation($1.corpus)].standing.rawValue
        },
        .number("paragraph", "In which of the source's paragraphs they begin, from 1.") {
            $1.site.checked[$0.quotation($1.corpus)].block
        },
        .number("paragraphs", "How many paragraphs the source has.") {
            $1.site.checked[$0.quotation($1.corpus)].blocks
        },
        .number("words_left_out", "How many of the source's words are left out at its cuts.") {
            $1.site.checked[$0.quotation($1.corpus)].wordsLeftOut.reduce(0, +)
        },
        .text("proven_on", "The day on which they were last proven against that text.") {
            $1.site.checked[$0.article]?.provenOn
        },
    ]
}

extension Citation {
    fileprivate func quotation(_ corpus: Corpus) -> Index<Quotation> { corpus[passage].quotation }
    fileprivate func entry(_ corpus: Corpus) -> PassageEntry { corpus[passage].entry }
    fileprivate func utterance(_ corpus: Corpus) -> Utterance? {
        corpus[passage].utterance.map { corpus[$0] }
    }
}
