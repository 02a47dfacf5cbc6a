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
                    head: PageHead(title: context.words[.proofs], description: nil, crumbs: []),
                    content: ProofPage(
                        articles: part.items.map { ProofLineView($0, context) },
                        pager: PagerView(pagination, context)
                    )
                )
            }
        }
    }
}

struct ProofPage: View {
    let articles: [ProofLineView]
    let pager: PagerView?

    static let fields: [ViewField<Self>] = [
        .list("articles") { $0.articles },
        .record("pager") { $0.pager },
    ]
}

struct ProofLineView: View {
    let article: LinkView
    let quotations: String
    let share: String
    let against: String
    let date: String
    let digest: String

    init(_ article: Index<Article>, _ context: PageContext) {
        let corpus = context.corpus
        let source = context.site.checked[article]
        let quoted = context.site.backlinks.quotationsOfArticle[article.position]
        let length = max(1, source?.length ?? 1)
        let bytes = Self.bytesCovered(quoted.map { context.site.checked[$0] })
        self.article = context.link(corpus[article]).renamed(corpus[article].columnHead)
        quotations = String(quoted.count)
        share = "\((bytes * 100 + length / 2) / length) %"
        against = context.words[source?.kind == .body ? .ownText : .ourCopy]
        date = source.map { context.interface.phrase(forDay: $0.provenOn) } ?? ""
        digest = source?.digest ?? ""
    }

    /// How many bytes of a source its quotations take up, each byte counted once.
    private static func bytesCovered(_ proofs: [ProvenPlace]) -> Int {
        var covered = 0
        var end = 0
        let parts = proofs.flatMap(\.parts)
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        for part in parts {
            covered += max(0, part.upperBound - max(end, part.lowerBound))
            end = max(end, part.upperBound)
        }
        return covered
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("quotations", example: "12") { $0.quotations },
        .text("share", example: "31 %") { $0.share },
        .text("against", example: "our copy of the text") { $0.against },
        .text("date", example: "21 November 2026") { $0.date },
        .text("digest", example: "5f2c…") { $0.digest },
    ]
}
