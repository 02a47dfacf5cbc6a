import Content
import TemplateLanguage

extension PageKind {
    /// The briefing at a glance.
    static let index = PageKind(template: "index.md", IndexPage.self) { _ in
        [
            PagePlan(Route.index) { context in
                let settings = context.corpus.settings
                let page = IndexPage(context)
                return Page(
                    head: PageHead(
                        title: settings.title,
                        description: settings.description
                            ?? page.counts.map(\.title).joined(separator: " · "),
                        crumbs: [],
                        styles: [.frontStyle]
                    ),
                    content: page
                )
            }
        ]
    }
}

struct IndexPage: View {
    let counts: [LinkView]
    let assessments: [AssessmentCountView]
    let keyClaims: [ClaimLineView]
    let topics: [TopicSummaryView]
    let moreTopics: LinkView?
    let differences: [DifferenceView]
    let allDifferences: LinkView?
    let changes: [ChangeView]
    let openQuestions: LinkView?

    /// How many of each a first page shows; the rest is a link away.
    static let most = (claims: 6, topics: 12, claimsOfTopic: 4, differences: 5, changes: 3)

    init(_ context: PageContext) {
        let site = context.site
        let words = context.words
        counts = Self.counts(context)
        assessments = AssessmentCountView.all(context)
        let ranked = site.claims.inReadingOrder(site)
        keyClaims = ranked.prefix(Self.most.claims).map { ClaimLineView($0, context) }
        topics = site.topics.prefix(Self.most.topics).map { TopicSummaryView($0, context) }
        moreTopics =
            site.topics.count > Self.most.topics
            ? LinkView(title: words[.allTopics], url: context.url(of: .topics)) : nil
        let differing = site.differences.filter(\.row.differs)
        differences = differing.prefix(Self.most.differences).map { DifferenceView($0, context) }
        allDifferences = words.counted(.allDifferences, differing.count).map {
            LinkView(title: $0, url: context.url(of: .disagreements))
        }
        changes = site.changes.suffix(Self.most.changes).reversed()
            .map { ChangeView($0.change, of: $0.claim, context) }
        openQuestions = words.counted(.allOpenQuestions, site.openQuestions.count).map {
            LinkView(title: $0, url: context.url(of: .openQuestions))
        }
    }

    static let fields: [ViewField<Self>] = [
        .list("counts") { $0.counts },
        .list("assessments") { $0.assessments },
        .list("key-claims") { $0.keyClaims },
        .list("topics") { $0.topics },
        .record("more-topics") { $0.moreTopics },
        .list("differences") { $0.differences },
        .record("all-differences") { $0.allDifferences },
        .list("changes") { $0.changes },
        .record("open-questions") { $0.openQuestions },
    ]

    /// How much of each the site holds, with the way to it.
    private static func counts(_ context: PageContext) -> [LinkView] {
        let site = context.site
        let contested = site.claims.count { site.tally(of: $0).isContested }
        let quotations = site.backlinks.quotationsOfArticle.reduce(0) { $0 + $1.count }
        let counts: [(Phrase, Int, Route?)] = [
            (.claimsCount, site.claims.count, .claims), (.contestedCount, contested, nil),
            (.sourcesCount, site.corpus.articles.count, .articles), (.quotationsCount, quotations, .proof),
        ]
        return counts.compactMap { phrase, count, route in
            context.words.counted(phrase, count).map {
                LinkView(title: $0, url: route.map { context.url(of: $0) })
            }
        }
    }
}

/// How many claims the desk assesses alike.
struct AssessmentCountView: View {
    let status: String
    let count: String

    /// Those that were assessed first; each that there is.
    static func all(_ context: PageContext) -> [AssessmentCountView] {
        let words = context.words
        let statuses = context.site.claims.map { claim in
            context.site.checked.asKnown?.assessmentLeftOut(of: claim).map { Phrase($0) }
                ?? Phrase(context.corpus[claim].assessment.status)
        }
        let assessed = Assessment.Status.allCases.filter { $0 != .unassessed }.map { Phrase($0) }
        let order =
            assessed + AssessmentLeftOut.allCases.map { Phrase($0) } + [Phrase(Assessment.Status.unassessed)]
        return order.compactMap { status in
            words.counted(.claimsCount, statuses.count { $0 == status }).map {
                AssessmentCountView(status: words[status], count: $0)
            }
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("status", example: "Unconfirmed") { $0.status },
        .text("count", example: "12 claims") { $0.count },
    ]
}

/// A topic with its foremost claims.
struct TopicSummaryView: View {
    let title: String
    let url: Address
    let summary: String?
    let count: String?
    let claims: [ClaimLineView]

    init(_ index: Index<Topic>, _ context: PageContext) {
        let topic = context.corpus[index]
        let all = context.site.backlinks.claimsOfTopic[index.position]
        title = topic.title
        url = context.url(of: topic)
        summary = topic.summary
        count = context.words.counted(.claimsCount, all.count)
        claims = all.inReadingOrder(context.site).prefix(IndexPage.most.claimsOfTopic)
            .map { ClaimLineView($0, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "The delivery") { $0.title },
        .url("url", example: "topics/delivery.html") { $0.url },
        .text("summary", example: "What was delivered, when and to whom.") { $0.summary },
        .text("count", example: "9 claims") { $0.count },
        .list("claims") { $0.claims },
    ]
}
