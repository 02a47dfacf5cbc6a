import Content
import Markdown
import TemplateLanguage

extension PageKind {
    /// A source: its data, its text or digest, and every passage quoted from it.
    static let article = PageKind(template: "article.md", ArticlePage.self) { planner in
        planner.articles.flatMap { article in
            let copies = ListParts(planner.site.backlinks.copies[article.position])
            let count = max(planner.site.quotationPages.count(of: article), copies.count)
            let pagination = Pagination(Array(0..<count), at: Route(planner.site.corpus[article]), size: 1)
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    Page(
                        head: PageHead(
                            title: context.words.phrase(
                                .sourceTitle,
                                ["title": context.corpus[article].title]
                            ),
                            description: context.description(of: article),
                            crumbs: [context.crumb(.sources, .articles)],
                            pager: PagerView(pagination, context),
                            reference: ReferenceTag.all(of: article, context),
                            subject: SourceData.json(pageAbout: article, context),
                            styles: [.sourceStyle]
                        ),
                        content: ArticlePage(
                            article,
                            page: part.number - 1,
                            copies: copies[part.number - 1],
                            context
                        )
                    )
                }
            }
        }
    }
}

struct ArticlePage: View {
    let title: String
    let short: String?
    let titleLanguage: WordsLanguage?
    let bodyLanguage: WordsLanguage?
    let isPossiblyKnown: Bool
    let isUndated: Bool
    /// That the copy is later than the day as known on which the site is built.
    let savedLater: String?
    let facts: [FactView]
    let isFull: Bool
    let body: [UInt8]?
    let quotations: [QuotationView]
    let proof: LinkView?
    let basedOn: [LinkView]
    let copies: [LinkView]
    let notMentioned: [LinkView]
    let moreNotMentioned: String?
    let comparedWith: [LinkView]
    let morePairs: LinkView?
    let sharedWording: [SharedWordingView]
    let sharedLeftOut: String?
    let extra: [ExtraView]

    /// How many claims are named on which it's silent.
    private static let mostSilences = 200
    /// How many articles with which it's laid side by side are named.
    private static let mostPairs = ArticlePairs.mostOfArticle

    /// What's told of the article as a whole stands on the first page; lists go on over the others.
    ///
    /// - Parameter page: from 0.
    init(
        _ article: Index<Article>,
        page: Int,
        copies: [Index<Article>],
        _ context: PageContext
    ) {
        let corpus = context.corpus
        let record = corpus[article]
        let isFirst = page == 0
        title = record.title
        short = record.short
        titleLanguage = context.foreignLanguage(ofTitle: record)
        bodyLanguage = record.rights == .full ? context.foreignLanguage(of: record) : nil
        let knowledge = context.site.checked.asKnown?.knowledge(of: article)
        isPossiblyKnown = knowledge == .possiblyKnown
        isUndated = knowledge == .undated
        savedLater = context.site.checked.asKnown
            .flatMap { context.noteOfLaterCopy(of: record, than: $0.day) }
        facts = Self.facts(record, article, context)
        isFull = record.rights == .full
        body =
            isFirst ? context.body(record, below: 2, marking: context.marks(in: article)) : nil
        quotations = QuotationView.all(of: article, page: page, context)
        proof = context.proofSummary(of: article)
        basedOn = isFirst ? corpus.relations.basedOn[article.position].map { context.link(corpus[$0]) } : []
        self.copies = copies.map { context.link(corpus[$0]) }
        let silences =
            isFirst ? corpus.relations.notMentioned[article.position].filter(context.site.shows) : []
        notMentioned = silences.prefix(Self.mostSilences).map { context.link($0) }
        moreNotMentioned = context.words.counted(.moreCount, silences.count - Self.mostSilences)
        let pairs = isFirst ? context.site.pairs.pairs(of: article) : []
        comparedWith = pairs.prefix(Self.mostPairs).map {
            LinkView(title: corpus[$0.partner(of: article)].columnHead, url: context.url(of: $0))
        }
        morePairs = context.words.counted(.morePairs, pairs.count - Self.mostPairs).map {
            LinkView(title: $0, url: context.url(of: .pairs))
        }
        let shared = isFirst ? SharedWordingView.all(of: article, context) : (shown: [], leftOut: 0)
        sharedWording = shared.shown
        sharedLeftOut = context.words.counted(.sharedLeftOut, shared.leftOut)
        extra = ExtraView.all(of: record)
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "What do we know about North Korean weapons sent to Russia") { $0.title },
        .text("short", example: "InsideOver") { $0.short },
        .text("title-language", example: "it") { $0.titleLanguage?.tag },
        .text("title-direction", example: "rtl") { $0.titleLanguage?.direction },
        .text("body-language", example: "it") { $0.bodyLanguage?.tag },
        .text("body-direction", example: "rtl") { $0.bodyLanguage?.direction },
        .flag("is-possibly-known") { $0.isPossiblyKnown },
        .flag("is-undated") { $0.isUndated },
        .text("saved-later", example: "The copy these words are from was saved on 3 May 2023.") {
            $0.savedLater
        },
        .list("facts") { $0.facts },
        .flag("is-full") { $0.isFull },
        .html("body", example: "<p>The article reports …</p>") { $0.body },
        .list("quotations") { $0.quotations },
        .record("proof") { $0.proof },
        .list("based-on") { $0.basedOn },
        .list("copies") { $0.copies },
        .list("not-mentioned") { $0.notMentioned },
        .text("more-not-mentioned", example: "4 more") { $0.moreNotMentioned },
        .list("compared-with") { $0.comparedWith },
        .record("more-pairs") { $0.morePairs },
        .list("shared-wording") { $0.sharedWording },
        .text("shared-left-out", example: "3 more sources share wording with this one.") { $0.sharedLeftOut },
        .list("extra") { $0.extra },
    ]

    private static func facts(
        _ record: Article,
        _ article: Index<Article>,
        _ context: PageContext
    ) -> [FactView] {
        let words = context.words
        let outlet = context.corpus.relations.outlets[article.position].map { context.link($0) }
        return [
            FactView(words[.kindOfSource], words[.init(record.form)]),
            FactView(
                words[.outlet],
                outlet ?? LinkView(title: words[.unknown], url: nil),
                note: record.basis["outlet"]
            ),
            FactView(words[.author], record.author ?? words[.unknown], note: record.basis["author"]),
            FactView(
                words[.published],
                context.phrase(record.published) ?? words[.unknown],
                note: record.basis["published"]
            ),
            FactView(words[.captured], context.phrase(record.captured), note: record.basis["captured"]),
            FactView(words[.language], record.language.map(context.name)),
            FactView(
                words[.translatedFrom],
                record.translatedFrom.map(context.name),
                note: record.translation.map { words[.init($0)] }
            ),
            FactView(words[.address], record.url, url: record.url.map { Address($0) }),
            FactView(words[.archived], record.archive, url: record.archive.map { Address($0) }),
            FactView(words[.reliability], record.reliability.map { words[.init($0)] }),
        ].compactMap(\.self)
    }
}

extension PageContext {
    /// Who published an article when, and how much of it is quoted.
    fileprivate func description(of article: Index<Article>) -> String {
        [
            corpus.relations.outlets[article.position].map { link($0).title },
            phrase(corpus[article].published).map { words.phrase(.publishedThen, ["date": $0]) },
            proofSummary(of: article)?.title,
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// How many quotations of an article were checked, against what, and when.
    func proofSummary(of article: Index<Article>) -> LinkView? {
        guard let source = site.checked[article] else { return nil }
        let quotations = site.backlinks.quotationsOfArticle[article.position]
        guard let count = words.counted(.quotationsCount, quotations.count) else { return nil }
        let date = interface.phrase(forDay: source.provenOn)
        let summary =
            switch source.kind {
            case .body: words.phrase(.checkedAgainstBody, ["count": count])
            case .text: words.phrase(.checkedAgainstCopy, ["count": count, "date": date])
            }
        return LinkView(title: summary, url: url(of: .proof(of: corpus[article])))
    }

    /// The marks of an article's quotations in its text; none where the text isn't published.
    fileprivate func marks(in article: Index<Article>) -> [TextMark] {
        guard corpus[article].rights == .full else { return [] }
        let quotations = site.backlinks.quotationsOfArticle[article.position].enumerated().map {
            PassageMarks.Quotation(
                number: $0 + 1,
                anchor: anchor(of: $1).id,
                entry: anchor(of: $1).entry,
                parts: site.checked[$1].parts
            )
        }
        return PassageMarks(quotations) { self.words.phrase(.quotedPassage, ["n": String($0)]) }.marks
    }
}
