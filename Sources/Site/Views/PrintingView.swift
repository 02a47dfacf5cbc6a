import Content
import EDTF
import Quotations
import SourceText
import TemplateLanguage

/// Words as sources printed them: one for equal words, however many sources print them.
struct PrintingView: View {
    let quote: String
    let language: WordsLanguage?
    let isDirect: Bool
    let isIndirect: Bool
    let isOutletsOwn: Bool
    let translation: String?
    let places: [PrintingPlaceView]

    /// Groups passages that print the same words in the same manner, in their order.
    static func all(_ citations: [Citation], _ context: PageContext) -> [PrintingView] {
        guard citations.count > 1 else { return [PrintingView(citations, context)] }
        struct Key: Hashable {
            let words: String
            let speech: Speech?
            let language: String?
        }
        let corpus = context.corpus
        let keys = citations.map { citation in
            let passage = corpus[citation.passage]
            return Key(
                words: Folding.fold(corpus[passage.quotation].words),
                speech: passage.entry.speech?.value,
                language: context.site.languages[passage.quotation]
            )
        }
        return keys.withoutRepeats().map { key in
            let members = zip(keys, citations).filter { $0.0 == key }.map(\.1)
            return PrintingView(members, context)
        }
    }

    private init(_ citations: [Citation], _ context: PageContext) {
        let passage = context.corpus[citations[0].passage]
        quote = context.corpus[passage.quotation].words
        language = context.language(of: passage.quotation)
        isDirect = passage.entry.speech?.value == .direct
        isIndirect = passage.entry.speech?.value == .indirect
        isOutletsOwn = passage.utterance == nil
        translation = passage.entry.translation
        places = citations.map { PrintingPlaceView($0, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("quote", example: "which paid for that equipment") { $0.quote },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .flag("is-direct") { $0.isDirect },
        .flag("is-indirect") { $0.isIndirect },
        .flag("is-outlets-own") { $0.isOutletsOwn },
        .text("translation", example: "our translation of the words") { $0.translation },
        .list("places") { $0.places },
    ]
}

/// One source in which words stand, with what it says about them.
struct PrintingPlaceView: View {
    let article: LinkView
    let place: SourcePlaceView
    let namedAs: String?
    let saidHere: String?
    let scope: String?
    let credibility: String?
    let via: [LinkView]
    let answers: [LinkView]

    init(_ citation: Citation, _ context: PageContext) {
        let corpus = context.corpus
        let passage = corpus[citation.passage]
        article = context.columnLink(citation.article, to: passage.quotation)
        place = SourcePlaceView(passage.quotation, context)
        namedAs = context.nameGivenHere(for: passage)
        saidHere = context.dateGivenHere(for: passage)
        scope = citation.scope == .same ? nil : context.words[.init(citation.scope)]
        credibility = (passage.entry.credibility?.value).map { context.words[.init(credibility: $0)] }
        via = passage.via.map { context.link($0) }
        answers = citation.answers.map { context.link($0) }
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .record("place") { $0.place },
        .text("named-as", example: "National Security Council spokesperson") { $0.namedAs },
        .text("said-here", example: "23 December 2022") { $0.saidHere },
        .text("scope", example: "in broader terms than the claim’s") { $0.scope },
        .text("credibility", example: "3, possibly true") { $0.credibility },
        .list("via") { $0.via },
        .list("answers") { $0.answers },
    ]
}

extension PageContext {
    /// How an article names a speaker, where that isn't the name by which the site does.
    func nameGivenHere(for passage: Content.Passage) -> String? {
        guard let name = passage.entry.namedAs, let utterance = passage.utterance,
            self.name(of: corpus[utterance].speaker) == name
        else { return passage.entry.namedAs }
        return nil
    }

    /// The date that an article gives for a statement, where it isn't the statement's: a month doesn't differ from a day
    /// in it.
    func dateGivenHere(for passage: Content.Passage) -> String? {
        guard let said = passage.entry.said?.value, let utterance = passage.utterance,
            corpus[utterance].statement != nil, corpus[utterance].said.map(said.contains) != true
        else { return nil }
        return phrase(said)
    }
}
