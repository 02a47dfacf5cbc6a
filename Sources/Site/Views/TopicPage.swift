import Content
import TemplateLanguage

extension PageKind {
    /// A group of claims, laid against the sources that cite them.
    static let topic = PageKind(template: "topic.md", TopicPage.self) { planner in
        planner.topics.flatMap { index in
            let route = Route(planner.site.corpus[index])
            let claims = planner.site.backlinks.claimsOfTopic[index.position].inReadingOrder(planner.site)
            let matrix = TopicMatrix(claims, planner.site)
            // What a single source carries is a list, and no comparison.
            let hasMatrix = matrix.columns.count > 1
            let pagination =
                hasMatrix
                ? Pagination(parts: matrix.parts, at: route) : Pagination(claims, at: route)
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    let topic = context.corpus[index]
                    return Page(
                        head: PageHead(
                            title: topic.title,
                            description: topic.summary ?? context.words.counted(.claimsCount, claims.count),
                            crumbs: [context.crumb(.topics, .topics)],
                            pager: PagerView(pagination, context),
                            styles: [.matrixStyle]
                        ),
                        content: TopicPage(
                            title: topic.title,
                            summary: topic.summary,
                            body: part.number == 1 ? context.body(topic, below: 2) : nil,
                            matrix: hasMatrix ? MatrixView(part.items, of: matrix, context) : nil,
                            claims: hasMatrix ? [] : part.items.map { ClaimLineView($0, context) },
                            extra: ExtraView.all(of: topic)
                        )
                    )
                }
            }
        }
    }
}

struct TopicPage: View {
    let title: String
    let summary: String?
    let body: [UInt8]?
    let matrix: MatrixView?
    /// In place of a matrix.
    let claims: [ClaimLineView]
    let extra: [ExtraView]

    static let fields: [ViewField<Self>] = [
        .text("title", example: "The delivery") { $0.title },
        .text("summary", example: "What was delivered, when and to whom.") { $0.summary },
        .html("body", example: "<p>…</p>") { $0.body },
        .record("matrix") { $0.matrix },
        .list("claims") { $0.claims },
        .list("extra") { $0.extra },
    ]
}
