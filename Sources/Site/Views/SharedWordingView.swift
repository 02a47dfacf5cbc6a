import Content
import Quotations
import TemplateLanguage

/// Another source that shares wording with the one that a page is about: how much, and where.
struct SharedWordingView: View {
    /// The id of its table, of which a page may have several.
    let anchor: String
    let article: LinkView
    /// What the page's own source is called in the table.
    let here: String
    let summary: String
    let runs: [SharedRunView]
    let more: String?

    /// How many sources a page lists, and how many passages of each.
    private static let mostSources = 20
    private static let mostRuns = 10

    /// Those with the most words first; and how many are left out.
    static func all(of article: Index<Article>, _ context: PageContext) -> (shown: [Self], leftOut: Int) {
        let all = context.site.backlinks.sharedWordingOfArticle[article.position]
        let order = all.indices.sorted { (all[$1].words.all, $0) < (all[$0].words.all, $1) }
        let text = PublishedText(context.corpus[article])
        let shown = order.prefix(mostSources).map { SharedWordingView(all[$0], for: article, text, context) }
        return (shown, all.count - shown.count)
    }

    /// What two articles share, told from the one that a page names first.
    init(_ wording: SharedWording, for article: Index<Article>, _ context: PageContext) {
        self.init(wording, for: article, PublishedText(context.corpus[article]), context)
    }

    /// - Parameter text: the article's own, if it's published.
    private init(
        _ wording: SharedWording,
        for article: Index<Article>,
        _ text: PublishedText?,
        _ context: PageContext
    ) {
        let isFirst = wording.article == article
        let otherIndex = isFirst ? wording.other : wording.article
        let other = context.corpus[otherIndex]
        let otherText = PublishedText(other)
        let runs = wording.runs.map { run in
            isFirst
                ? (here: run.place, there: run.otherPlace, words: run.words)
                : (here: run.otherPlace, there: run.place, words: run.words)
        }.sorted {
            ($1.words.all, $0.here.range.lowerBound, $0.there.range.lowerBound)
                < ($0.words.all, $1.here.range.lowerBound, $1.there.range.lowerBound)
        }
        anchor = "shared:\(other.identifier.text)"
        self.article = context.columnLink(otherIndex)
        here = context.corpus[article].columnHead
        summary = context.summary(of: wording.words)
        self.runs = runs.prefix(Self.mostRuns).map { run in
            SharedRunView(
                summary: context.summary(of: run.words),
                here: SharedSideView(run.here, of: article, text, context),
                there: SharedSideView(run.there, of: otherIndex, otherText, context)
            )
        }
        more = context.words.counted(.moreCount, runs.count - self.runs.count)
    }

    static let fields: [ViewField<Self>] = [
        .text("anchor", example: "shared:agency-feed") { $0.anchor },
        .record("article") { $0.article },
        .text("here", example: "InsideOver") { $0.here },
        .text("summary", example: "31 words of narration") { $0.summary },
        .list("runs") { $0.runs },
        .text("more", example: "4 more") { $0.more },
    ]
}

/// A passage that two sources share, side by side.
struct SharedRunView: View {
    let summary: String
    let here: SharedSideView
    let there: SharedSideView

    static let fields: [ViewField<Self>] = [
        .text("summary", example: "31 words of narration") { $0.summary },
        .record("here") { $0.here },
        .record("there") { $0.there },
    ]
}

/// Where a shared passage stands in one of its sources, with what may be shown of it.
struct SharedSideView: View {
    let place: String
    /// What's published of its words: of a text published in full all, otherwise the passages on its page that touch it.
    let words: [LinkView]
    let language: WordsLanguage?
    /// How many of these passages aren't shown.
    let more: String?

    /// How many quotations are shown, and how many bytes of each text.
    private static let mostQuotations = 3
    private static let mostBytes = 400

    init(
        _ place: SharedPassage.Place,
        of article: Index<Article>,
        _ text: PublishedText?,
        _ context: PageContext
    ) {
        language = context.language(of: context.corpus[article])
        self.place = context.words.phrase(
            .paragraphOf,
            ["n": String(place.block), "total": String(place.blockCount)]
        )
        if let text {
            words = [LinkView(title: text.words(in: place.range, atMost: Self.mostBytes), url: nil)]
            more = nil
            return
        }
        let passages = context.site.backlinks.passagesOfArticle[article.position]
        let quoted = passages.map { context.corpus[$0].quotation }.withoutRepeats().filter { quotation in
            context.site.checked[quotation].parts.contains { $0.overlaps(place.range) }
        }
        words = quoted.prefix(Self.mostQuotations).map { quotation in
            LinkView(
                title: context.corpus[quotation].words.cut(atMost: Self.mostBytes),
                url: context.url(of: quotation)
            )
        }
        more = context.words.counted(.moreCount, quoted.count - words.count)
    }

    static let fields: [ViewField<Self>] = [
        .text("place", example: "paragraph 3 of 11") { $0.place },
        .list("words") { $0.words },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .text("more", example: "4 more") { $0.more },
    ]
}

extension PageContext {
    /// How many words are shared, by where they stand.
    fileprivate func summary(of count: SharedPassage.Count) -> String {
        words.list(
            [
                words.counted(.sharedNarration, count.narrated),
                words.counted(.sharedQuotation, count.quoted),
                words.counted(.sharedMixed, count.mixed),
            ].compactMap(\.self)
        )
    }
}
