import Content
import Quotations
import TemplateLanguage

/// A wording, with the sources that print it and what sets it apart.
struct StretchRowView: View {
    let sources: [StretchSourceView]
    let moreSources: String?
    let reference: String?
    let isTranslation: Bool
    let language: WordsLanguage?
    /// That of the page, for its own words among those in another.
    let pageLanguage: WordsLanguage?
    /// How many words of the others stand where nothing is quoted of this one, before it and after it.
    let notQuotedBefore: String?
    let notQuotedAfter: String?
    let segments: [SegmentView]

    init(_ stretch: PrintedStretch, _ index: Int, _ context: PageContext) {
        let basis: Phrase = stretch.isAgainstTranscript ? .referencePrimary : .referenceLongest
        self.init(
            stretch.rows[index],
            reference: index == 0 && stretch.rows.count > 1 ? context.words[basis] : nil,
            context
        )
    }

    /// - Parameter namesSpeakers: whether the sources give the words to different speakers.
    init(
        _ row: PrintedStretch.Row,
        reference: String?,
        namesSpeakers: Bool = false,
        _ context: PageContext
    ) {
        let corpus = context.corpus
        let first = corpus[row.passages[0]]
        let isCutByUs = context.site.checked[first.quotation].state != .exact
        sources = row.passages.prefix(Self.mostSources)
            .map { StretchSourceView($0, namesSpeaker: namesSpeakers, context) }
        moreSources = context.words.counted(.moreCount, row.passages.count - Self.mostSources)
        self.reference = reference
        isTranslation = row.isTranslation
        language = context.language(of: first.quotation)
        pageLanguage = language == nil ? nil : WordsLanguage(context.corpus.settings.language)
        notQuotedBefore = context.words.counted(.wordsNotQuoted, row.segments.first?.notQuoted ?? 0)
        notQuotedAfter = context.words.counted(.wordsNotQuoted, row.segments.last?.notQuoted ?? 0)
        segments = row.segments.filter { $0.notQuoted == nil }
            .map { SegmentView($0, isCutByUs: isCutByUs, context.words) }
    }

    private static let mostSources = 20

    static let fields: [ViewField<Self>] = [
        .list("sources") { $0.sources },
        .text("more-sources", example: "3 more") { $0.moreSources },
        .text("reference", example: "the longest printing") { $0.reference },
        .flag("is-translation") { $0.isTranslation },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .text("page-language", example: "en") { $0.pageLanguage?.tag },
        .text("page-direction", example: "ltr") { $0.pageLanguage?.direction },
        .text("not-quoted-before", example: "nothing quoted here for 3 words …") { $0.notQuotedBefore },
        .text("not-quoted-after", example: "nothing quoted here for 5 words …") { $0.notQuotedAfter },
        .list("segments") { $0.segments },
    ]
}

/// A source of a wording, with the place where it prints it.
struct StretchSourceView: View {
    let article: LinkView
    let place: String
    let speaker: LinkView?
    let translatedFrom: String?
    let translator: String?
    let translation: String?

    init(_ index: Index<Content.Passage>, namesSpeaker: Bool, _ context: PageContext) {
        let passage = context.corpus[index]
        let utterance = passage.utterance.map { context.corpus[$0] }
        let article = context.corpus[context.corpus[passage.quotation].article]
        self.article = context.columnLink(
            context.corpus[passage.quotation].article,
            to: passage.quotation
        )
        let place = SourcePlaceView(passage.quotation, context)
        let isCut = context.site.checked[passage.quotation].state != .exact
        self.place = isCut ? "\(place.state), \(place.paragraph)" : place.paragraph
        speaker = namesSpeaker ? utterance.map { context.link($0.speaker) } : nil
        translatedFrom = article.translatedFrom.map(context.name)
        translator = article.translation.map { context.words[.init($0)] }
        translation = passage.entry.translation
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("place", example: "paragraph 3 of 11") { $0.place },
        .record("speaker") { $0.speaker },
        .text("translated-from", example: "Italian") { $0.translatedFrom },
        .text("translator", example: "translated by a machine") { $0.translator },
        .text("translation", example: "our translation of the words") { $0.translation },
    ]
}

extension StretchSourceView {
    /// Passages that are laid beside none, as many as are named, and how many are left out.
    static func all(
        alone passages: [Index<Content.Passage>],
        _ context: PageContext
    ) -> ([StretchSourceView], leftOut: String?) {
        let shown = passages.prefix(mostAlone)
        return (
            shown.map { StretchSourceView($0, namesSpeaker: false, context) },
            context.words.counted(.moreCount, passages.count - shown.count)
        )
    }

    private static let mostAlone = 20
}

extension VariantSegment {
    fileprivate var notQuoted: Int? {
        if case .notQuoted(let count) = kind { count } else { nil }
    }
}
