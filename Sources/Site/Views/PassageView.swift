import Content
import SourceText
import TemplateLanguage

/// A passage quoted from an article, with whose words it is and the claims it bears on.
struct PassageView: View {
    let anchor: String
    let quote: String
    let language: WordsLanguage?
    let article: LinkView
    let place: SourcePlaceView
    let isDirect: Bool
    let isIndirect: Bool
    let isOutletsOwn: Bool
    let speaker: LinkView?
    let namedAs: String?
    let statement: LinkView?
    let said: String?
    let saidHere: String?
    let via: [LinkView]
    let translation: String?
    let credibility: String?
    let bearings: [BearingView]

    /// - Parameter place: its quotation's, if that's shown with it.
    init(_ index: Index<Passage>, at place: SourcePlaceView? = nil, _ context: PageContext) {
        let corpus = context.corpus
        let passage = corpus[index]
        let quotation = corpus[passage.quotation]
        let utterance = passage.utterance.map { corpus[$0] }
        anchor = context.anchor(of: passage.quotation).id
        quote = quotation.words
        language = context.language(of: passage.quotation)
        article = context.columnLink(quotation.article, to: passage.quotation)
        self.place = place ?? SourcePlaceView(passage.quotation, context)
        isDirect = passage.entry.speech?.value == .direct
        isIndirect = passage.entry.speech?.value == .indirect
        isOutletsOwn = utterance == nil
        speaker = utterance.map { context.link($0.speaker) }
        namedAs = context.nameGivenHere(for: passage)
        statement = utterance?.statement.map { context.link(.statement($0)) }
        said = context.phrase(utterance?.said)
        saidHere = context.dateGivenHere(for: passage)
        via = passage.via.map { context.link($0) }
        translation = passage.entry.translation
        credibility = (passage.entry.credibility?.value).map { context.words[.init(credibility: $0)] }
        bearings = context.site.backlinks.citationsOfPassage[index.position].map { BearingView($0, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("anchor", example: "q-1x") { $0.anchor },
        .text("quote", example: "which paid for that equipment") { $0.quote },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .record("article") { $0.article },
        .record("place") { $0.place },
        .flag("is-direct") { $0.isDirect },
        .flag("is-indirect") { $0.isIndirect },
        .flag("is-outlets-own") { $0.isOutletsOwn },
        .record("speaker") { $0.speaker },
        .text("named-as", example: "National Security Council spokesperson") { $0.namedAs },
        .record("statement") { $0.statement },
        .text("said", example: "22 December 2022") { $0.said },
        .text("said-here", example: "23 December 2022") { $0.saidHere },
        .list("via") { $0.via },
        .text("translation", example: "our translation of the words") { $0.translation },
        .text("credibility", example: "3, possibly true") { $0.credibility },
        .list("bearings") { $0.bearings },
    ]
}
