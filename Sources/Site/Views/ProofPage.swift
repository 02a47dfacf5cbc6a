import Content
import TemplateLanguage

extension PageKind {
    /// For each article how much of it is quoted, and how that was proven.
    static let proof = PageKind(template: "proof.md", ProofPage.self) { planner in
        let articles = planner.site.order.articles.filter { planner.site.checked[$0] != nil }
        let pagination = Pagination(articles, at: .proof)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.proofs],
                        description: context.words[.proofsLede],
                        crumbs: [],
                        pager: PagerView(pagination, context),
                        styles: [.sourceStyle]
                    ),
                    content: ProofPage(
                        articles: part.items.map { ProofLineView($0, context) }
                    )
                )
            }
        }
    }
}

struct ProofPage: View {
    let articles: [ProofLineView]

    static let fields: [ViewField<Self>] = [
        .list("articles") { $0.articles }
    ]
}

struct ProofLineView: View {
    let article: LinkView
    let quotations: LinkView
    let share: String
    let against: String
    let date: String
    let digest: String

    init(_ article: Index<Article>, _ context: PageContext) {
        let corpus = context.corpus
        let source = context.site.checked[article]
        let quoted = context.site.backlinks.quotationsOfArticle[article.position]
        self.article = context.columnLink(article)
        quotations = LinkView(
            title: String(quoted.count),
            url: context.url(of: .proof(of: corpus[article]))
        )
        share = context.shareQuoted(of: article)
        against = context.words[source?.kind == .body ? .ownText : .ourCopy]
        date = source.map { context.interface.phrase(forDay: $0.provenOn) } ?? ""
        digest = source?.digest ?? ""
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .record("quotations") { $0.quotations },
        .text("share", example: "31 %") { $0.share },
        .text("against", example: "our copy of the text") { $0.against },
        .text("date", example: "21 November 2026") { $0.date },
        .text("digest", example: "5f2c…") { $0.digest },
    ]
}
