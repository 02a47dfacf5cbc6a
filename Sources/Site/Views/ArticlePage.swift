import Content
import TemplateLanguage

extension PageKind {
    /// A source: its data, its text or digest, and every passage quoted from it.
    static let article = PageKind(template: "article.md", ArticlePage.self) { planner in
        planner.site.order.articles.map { article in
            PagePlan(Route(planner.site.corpus[article])) { context in
                let record = context.corpus[article]
                return Page(
                    head: PageHead(
                        title: record.title,
                        description: nil,
                        crumbs: [context.crumb(.sources, .articles)]
                    ),
                    content: ArticlePage(article, context)
                )
            }
        }
    }
}

struct ArticlePage: View {
    let title: String
    let short: String?
    let language: String?
    let facts: [FactView]
    let isFull: Bool
    let body: [UInt8]?
    let quotations: [QuotationView]
    let proof: String?
    let basedOn: [LinkView]
    let copies: [LinkView]
    let sharedWording: [SharedWordingView]
    let sharedLeftOut: String?
    let extra: [ExtraView]

    init(_ article: Index<Article>, _ context: PageContext) {
        let corpus = context.corpus
        let record = corpus[article]
        title = record.title
        short = record.short
        language = record.language
        facts = Self.facts(record, article, context)
        isFull = record.rights == .full
        body = context.body(record, below: 2)
        quotations = QuotationView.all(of: article, context)
        proof = context.proofSummary(of: article)
        basedOn = corpus.relations.basedOn[article.position].map { context.link(corpus[$0]) }
        copies = context.site.backlinks.copies[article.position].map { context.link(corpus[$0]) }
        let shared = SharedWordingView.all(of: article, context)
        sharedWording = shared.shown
        sharedLeftOut = context.words.counted(.sharedLeftOut, shared.leftOut)
        extra = ExtraView.all(of: record)
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "What do we know about North Korean weapons sent to Russia") { $0.title },
        .text("short", example: "InsideOver") { $0.short },
        .text("source-language", example: "en") { $0.language },
        .list("facts") { $0.facts },
        .flag("is-full") { $0.isFull },
        .html("body", example: "<p>The article reports …</p>") { $0.body },
        .list("quotations") { $0.quotations },
        .text("proof", example: "12 quotations, checked against our copy on 21 November 2026") { $0.proof },
        .list("based-on") { $0.basedOn },
        .list("copies") { $0.copies },
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
            FactView(words[.language], record.language),
            FactView(
                words[.translatedFrom],
                record.translatedFrom,
                note: record.translation.map { words[.init($0)] }
            ),
            FactView(words[.address], record.url, url: record.url),
            FactView(words[.archived], record.archive, url: record.archive),
            FactView(words[.reliability], record.reliability.map { words[.init($0)] }),
        ].compactMap(\.self)
    }
}

/// Words quoted from an article, with every passage that holds them.
struct QuotationView: View {
    let anchor: String
    let place: String
    let passages: [PassageView]

    /// In the source's order.
    static func all(of article: Index<Article>, _ context: PageContext) -> [QuotationView] {
        let passages = context.site.backlinks.passagesOfArticle[article.position]
        return passages.map { context.corpus[$0].quotation }.withoutRepeats().map { quotation in
            QuotationView(
                anchor: PassageAnchor.id(context.corpus[quotation]),
                place: context.place(of: quotation),
                passages: passages.filter { context.corpus[$0].quotation == quotation }
                    .map { PassageView($0, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("anchor", example: "q-1x") { $0.anchor },
        .text("place", example: "paragraph 3 of 11") { $0.place },
        .list("passages") { $0.passages },
    ]
}

extension PageContext {
    /// How many quotations of an article were checked, against what, and when.
    func proofSummary(of article: Index<Article>) -> String? {
        guard let source = site.checked[article] else { return nil }
        let quotations = site.backlinks.quotationsOfArticle[article.position]
        guard let count = words.counted(.quotationsCount, quotations.count) else { return nil }
        switch source.kind {
        case .body: return words.phrase(.checkedAgainstBody, ["count": count])
        case .text:
            let date = interface.phrase(forDay: source.provenOn)
            return words.phrase(.checkedAgainstCopy, ["count": count, "date": date])
        }
    }
}
