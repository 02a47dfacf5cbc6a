import Content
import Quotations
import TemplateLanguage

extension PageKind {
    /// Each quotation of an article with its proof, as an auditor wants it.
    static let articleProof = PageKind(template: "article-proof.md", ArticleProofPage.self) { planner in
        let site = planner.site
        return planner.articles.flatMap { article -> [PagePlan<ArticleProofPage>] in
            guard let source = site.checked[article] else { return [] }
            let quotations = site.backlinks.quotationsOfArticle[article.position].enumerated()
                .map { (number: $0.offset + 1, quotation: $0.element) }
            let pagination = Pagination(quotations, at: .proof(of: site.corpus[article]))
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    Page(
                        head: PageHead(
                            title: context.words.phrase(
                                .proofTitle,
                                ["article": context.corpus[article].columnHead]
                            ),
                            description: context.proofSummary(of: article)?.title,
                            crumbs: [context.crumb(.proofs, .proof)],
                            pager: PagerView(pagination, context),
                            styles: [.sourceStyle]
                        ),
                        content: ArticleProofPage(
                            article: context.link(context.corpus[article]),
                            facts: ArticleProofPage.facts(article, source, context),
                            quotations: part.items.map {
                                QuotationProofView($0.quotation, number: $0.number, context)
                            }
                        )
                    )
                }
            }
        }
    }
}

struct ArticleProofPage: View {
    let article: LinkView
    let facts: [FactView]
    let quotations: [QuotationProofView]

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .list("facts") { $0.facts },
        .list("quotations") { $0.quotations },
    ]

    fileprivate static func facts(
        _ article: Index<Article>,
        _ source: CheckedSource,
        _ context: PageContext
    ) -> [FactView] {
        let words = context.words
        let quotations = context.site.backlinks.quotationsOfArticle[article.position]
        return [
            FactView(words[.checkedAgainst], words[source.kind == .body ? .ownText : .ourCopy]),
            FactView(words[.checkedOn], context.interface.phrase(forDay: source.provenOn)),
            FactView(words[.sha256], source.digest),
            FactView(words[.length], words.counted(.bytesCount, source.length)),
            FactView(words[.quoted], words.counted(.quotationsCount, quotations.count)),
            FactView(words[.shareQuoted], context.shareQuoted(of: article)),
        ].compactMap(\.self)
    }
}

/// A quotation with everything that the lock says of it.
struct QuotationProofView: View {
    let number: String
    let url: Address
    let quote: String
    let language: WordsLanguage?
    let place: SourcePlaceView
    let standing: String
    /// With what its line in the lock begins.
    let line: String

    init(_ index: Index<Content.Quotation>, number: Int, _ context: PageContext) {
        let quotation = context.corpus[index]
        let article = context.corpus[quotation.article]
        self.number = String(number)
        url = context.url(of: index)
        quote = quotation.words
        language = context.language(of: index)
        place = SourcePlaceView(index, context)
        standing = context.words[.init(context.site.checked[index].standing)]
        line = "\(article.identifier.text) quotation \(quotation.lockDigest)"
    }

    static let fields: [ViewField<Self>] = [
        .text("number", example: "3") { $0.number },
        .url("url", example: "../articles/insideover.html#q-1x") { $0.url },
        .text("quote", example: "which paid for that equipment") { $0.quote },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .record("place") { $0.place },
        .text("standing", example: "inside quotation marks") { $0.standing },
        .text("lock-line", example: "insideover quotation 5f2c…") { $0.line },
    ]
}

extension PageContext {
    /// How much of an article's text stands in quotations, as "31 %".
    func shareQuoted(of article: Index<Article>) -> String {
        let length = max(1, site.checked[article]?.length ?? 1)
        let quotations = site.backlinks.quotationsOfArticle[article.position]
        let bytes = bytesCovered(by: quotations.map { site.checked[$0] })
        return words.phrase(.share, ["n": String((bytes * 100 + length / 2) / length)])
    }
}

/// How many bytes of a source its quotations take up, each byte counted once.
private func bytesCovered(by places: [ProvenPlace]) -> Int {
    var covered = 0
    var end = 0
    let parts = places.flatMap(\.parts)
        .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for part in parts {
        covered += max(0, part.upperBound - max(end, part.lowerBound))
        end = max(end, part.upperBound)
    }
    return covered
}
