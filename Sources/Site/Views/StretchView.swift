import Content
import Quotations
import TemplateLanguage

/// A stretch of a statement as each source printed it, one row a wording.
struct StretchView: View {
    let anchor: String
    let summary: String
    /// Where the statement's stretches aren't all of one language.
    let language: String?
    /// All sources print the same words: there's nothing to compare.
    let isAlike: Bool
    let rows: [StretchRowView]
    let leftOut: String?
    /// Where the stretch stands on its statement's page.
    let statement: LinkView

    /// A statement's stretches, as many as a page may hold, and how many are left out.
    static func all(of statement: Index<Statement>, _ context: PageContext) -> ([StretchView], leftOut: Int) {
        let stretches = context.site.spokenWords.stretches(of: statement)
        var rows = 0
        let shown = stretches.prefix { stretch in
            rows += stretch.rows.count
            return rows <= mostRows
        }
        return (shown.map { StretchView($0, context) }, stretches.count - shown.count)
    }

    /// Those that the passages on a claim belong to and that sources print differently, at most three.
    static func all(on citations: [Citation], _ context: PageContext) -> ([StretchView], leftOut: Int) {
        let stretches = context.site.spokenWords.stretches(citedBy: citations).filter { $0.difference > .none }
        return (stretches.prefix(3).map { StretchView($0, context) }, max(0, stretches.count - 3))
    }

    private static let mostRows = 120

    private init(_ stretch: PrintedStretch, _ context: PageContext) {
        let statement = context.corpus[stretch.statement]
        anchor = "printed-\(stretch.number)"
        summary = Self.summary(stretch, context)
        let all = context.site.spokenWords.stretches(of: stretch.statement)
        language = all.contains { $0.language != stretch.language } ? stretch.language : nil
        isAlike = stretch.rows.count == 1
        rows = stretch.rows.indices.map { StretchRowView(stretch, $0, context) }
        leftOut = context.words.counted(.wordingsLeftOut, stretch.wordingsLeftOut)
        self.statement = LinkView(
            title: context.title(of: statement),
            url: context.url(of: Route(statement), anchor: anchor)
        )
    }

    /// "2 sources print this differently; 1 source prints it in a translation".
    private static func summary(_ stretch: PrintedStretch, _ context: PageContext) -> String {
        let words = context.words
        let originals = stretch.rows.filter { !$0.isTranslation }
        let sources = context.articleCount(originals)
        let translations = context.articleCount(stretch.rows.filter(\.isTranslation))
        let phrase: Phrase =
            switch stretch.differenceOfOriginals {
            case _ where sources == 1: .printedBySources
            case .words: .printedDifferently
            case .marks: .marksPrintedDifferently
            case .none: originals.count == 1 ? .printedAlike : .printedAlikeInPart
            }
        let parts = [words.counted(phrase, sources), words.counted(.printedInTranslation, translations)]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    static let fields: [ViewField<Self>] = [
        .text("anchor", example: "printed-1") { $0.anchor },
        .text("summary", example: "2 sources print this differently") { $0.summary },
        .text("printed-in-language", example: "en") { $0.language },
        .flag("is-alike") { $0.isAlike },
        .list("rows") { $0.rows },
        .text("left-out", example: "3 more wordings aren't shown.") { $0.leftOut },
        .record("statement") { $0.statement },
    ]
}

/// A wording, with the sources that print it and what sets it apart.
struct StretchRowView: View {
    let sources: [StretchSourceView]
    let moreSources: String?
    let reference: String?
    let language: String?
    /// How many words that others print the passage begins after, and ends before.
    let notQuotedBefore: String?
    let notQuotedAfter: String?
    let segments: [SegmentView]

    fileprivate init(_ stretch: PrintedStretch, _ index: Int, _ context: PageContext) {
        let basis: Phrase = stretch.isAgainstTranscript ? .referenceTranscript : .referenceLongest
        self.init(
            stretch.rows[index],
            reference: index == 0 && stretch.rows.count > 1 ? context.words[basis] : nil,
            context
        )
    }

    init(_ row: PrintedStretch.Row, reference: String?, _ context: PageContext) {
        let corpus = context.corpus
        let first = corpus[row.passages[0]]
        let isCutByUs = context.site.checked[first.quotation].isCut
        sources = row.passages.prefix(Self.mostSources).map { StretchSourceView($0, context) }
        moreSources = context.words.counted(.moreCount, row.passages.count - Self.mostSources)
        self.reference = reference
        language = first.entry.language ?? corpus[corpus[first.quotation].article].language
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
        .text("quote-language", example: "en") { $0.language },
        .text("not-quoted-before", example: "3 words not quoted here") { $0.notQuotedBefore },
        .text("not-quoted-after", example: "5 words not quoted here") { $0.notQuotedAfter },
        .list("segments") { $0.segments },
    ]
}

/// A source of a wording, with the place where it prints it.
struct StretchSourceView: View {
    let article: LinkView
    let place: String
    let translatedFrom: String?
    let translator: String?
    let translation: String?

    init(_ index: Index<Content.Passage>, _ context: PageContext) {
        let passage = context.corpus[index]
        let quotation = context.corpus[passage.quotation]
        let article = context.corpus[quotation.article]
        self.article = LinkView(
            title: article.columnHead,
            url: context.url(of: Route(article), anchor: PassageAnchor.id(quotation))
        )
        place = context.place(of: passage.quotation)
        translatedFrom = article.translatedFrom
        translator = article.translation.map { context.words[.init($0)] }
        translation = passage.entry.translation
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("place", example: "paragraph 3 of 11") { $0.place },
        .text("translated-from", example: "it") { $0.translatedFrom },
        .text("translator", example: "translated by a machine") { $0.translator },
        .text("translation", example: "our translation of the words") { $0.translation },
    ]
}

/// A piece of a wording; what it has to do with the wording that it's compared with is told by what isn't empty.
struct SegmentView: View {
    let kind: VariantSegment.Kind
    let text: String
    let instead: String
    let gap: String
    let note: String?

    init(_ segment: VariantSegment, isCutByUs: Bool, _ words: Words) {
        kind = segment.kind
        text = segment.words
        instead = segment.instead
        gap = segment.words.isEmpty ? " " : segment.gap
        note = segment.kind == .cut ? words[isCutByUs ? .cutByUs : .cutThere] : nil
    }

    static let fields: [ViewField<Self>] = [
        .text("same", example: "battlefield dynamics") { $0.kind == .same ? $0.text : nil },
        .text("varied", example: "and") { $0.kind == .variesBelow ? $0.text : nil },
        .flag("is-different") { $0.kind == .different },
        .flag("is-marked-differently") { $0.kind == .marksDiffer },
        .flag("is-cut") { $0.kind == .cut },
        .text("text", example: "in") { $0.text },
        .text("instead", example: "and") { $0.instead },
        .text("note", example: "cut by us") { $0.note },
        .text("gap", example: " ") { $0.gap },
    ]
}

extension VariantSegment {
    fileprivate var notQuoted: Int? {
        if case .notQuoted(let count) = kind { count } else { nil }
    }
}

extension PageContext {
    fileprivate func articleCount(_ rows: [PrintedStretch.Row]) -> Int {
        Set(rows.flatMap(\.passages).map { corpus[corpus[$0].quotation].article }).count
    }
}
