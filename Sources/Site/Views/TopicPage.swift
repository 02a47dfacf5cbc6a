import Content
import TemplateLanguage

extension PageKind {
    /// A group of claims.
    static let topic = PageKind(template: "topic.md", TopicPage.self) { planner in
        planner.site.corpus.topics.indexed.flatMap { index, topic in
            let claims = planner.site.backlinks.claimsOfTopic[index.position].inReadingOrder(planner.site)
            let pagination = Pagination(claims, at: Route(topic))
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    Page(
                        head: PageHead(
                            title: topic.title,
                            description: topic.summary,
                            crumbs: [context.crumb(.topics, .topics)]
                        ),
                        content: TopicPage(
                            title: topic.title,
                            summary: topic.summary,
                            body: part.number == 1 ? context.body(topic, below: 2) : nil,
                            claims: part.items.map { ClaimLineView($0, context) },
                            pager: PagerView(pagination, context),
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
    let claims: [ClaimLineView]
    let pager: PagerView?
    let extra: [ExtraView]

    static let fields: [ViewField<Self>] = [
        .text("title", example: "The delivery") { $0.title },
        .text("summary", example: "What was delivered, when and to whom.") { $0.summary },
        .html("body", example: "<p>…</p>") { $0.body },
        .list("claims") { $0.claims },
        .record("pager") { $0.pager },
        .list("extra") { $0.extra },
    ]
}

extension [Content.Index<Claim>] {
    /// What's disputed and widely carried first, then by title.
    func inReadingOrder(_ site: SiteModel) -> [Content.Index<Claim>] {
        sortedByTitle(site.corpus).inReadingOrder(site.tallies, site.carriages)
    }

    /// - Parameter self: by title.
    func inReadingOrder(_ tallies: [Tally], _ carriages: [Carriage]) -> [Content.Index<Claim>] {
        enumerated()
            .map { position, claim in
                let isContested = tallies[claim.position].isContested
                let carriers = carriages[claim.position].carriers.count
                return (rank: (isContested ? 0 : 1, -carriers, position), claim: claim)
            }
            .sorted { $0.rank < $1.rank }
            .map(\.claim)
    }
}
