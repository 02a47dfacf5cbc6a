import Content
import FrontMatter
import SourceText
import TemplateLanguage

extension PageKind {
    /// The briefing at a glance.
    static let index = PageKind(template: "index.md", IndexPage.self) { _ in
        [
            PagePlan(Route.index) { context in
                let settings = context.corpus.settings
                return Page(
                    head: PageHead(title: settings.title, description: settings.description, crumbs: []),
                    content: IndexPage(context)
                )
            }
        ]
    }
}

struct IndexPage: View {
    let counts: String
    let keyClaims: [ClaimLineView]
    let topics: [TopicSummaryView]
    let moreTopics: LinkView?
    let differences: [DifferenceView]
    let differencesCount: String?
    let changes: [ChangeView]

    /// How many of each a first page shows; the rest is a link away.
    static let most = (claims: 6, topics: 12, claimsOfTopic: 4, differences: 8, changes: 5)

    init(_ context: PageContext) {
        let site = context.site
        let words = context.words
        let contested = site.claims.count { site.tally(of: $0).isContested }
        counts = [
            words.counted(.claimsCount, site.claims.count),
            words.counted(.contestedCount, contested),
            words.counted(.sourcesCount, site.corpus.articles.count),
            words.counted(
                .quotationsCount,
                site.backlinks.quotationsOfArticle.reduce(0) { $0 + $1.count }
            ),
        ].compactMap(\.self).joined(separator: " · ")
        let ranked = site.claims.inReadingOrder(site)
        keyClaims = ranked.prefix(Self.most.claims).map { ClaimLineView($0, context) }
        topics = site.topics.prefix(Self.most.topics).map { TopicSummaryView($0, context) }
        moreTopics =
            site.topics.count > Self.most.topics
            ? LinkView(title: words[.allTopics], url: context.url(of: .topics)) : nil
        let differing = ranked.flatMap { claim in
            site.comparison(of: claim).rows.filter(\.differs).map { (claim, $0) }
        }
        differences = differing.prefix(Self.most.differences).map { DifferenceView($0, $1, context) }
        differencesCount = words.counted(.differencesCount, differing.count)
        changes = site.changes.suffix(Self.most.changes).reversed()
            .map { ChangeView($0.change, of: $0.claim, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("counts", example: "36 claims · 9 of them contested · 5 sources · 61 quotations") { $0.counts },
        .list("key-claims") { $0.keyClaims },
        .list("topics") { $0.topics },
        .record("more-topics") { $0.moreTopics },
        .list("differences") { $0.differences },
        .text("differences-count", example: "12 points") { $0.differencesCount },
        .list("changes") { $0.changes },
    ]
}

/// A topic with its foremost claims.
struct TopicSummaryView: View {
    let title: String
    let url: String
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

/// A point on which sources differ.
struct DifferenceView: View {
    let claim: LinkView
    let point: String
    /// What each source gives, in short: "InsideOver: last month".
    let values: [SourceValueView]

    init(_ claim: Index<Claim>, _ row: Comparison.Row, _ context: PageContext) {
        let comparison = context.site.comparison(of: claim)
        self.claim = LinkView(
            title: context.corpus[claim].claim,
            url: context.url(of: Route(context.corpus[claim]), anchor: "compare")
        )
        point = row.point.pointName
        let type = context.corpus[claim].points.first { $0.key.value == row.point }?.value ?? .text
        values = zip(row.cells, comparison.articles).flatMap { cell, article in
            cell.entries.map {
                SourceValueView(ReadingView($0, type: type, context), article, context)
            }
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .text("point", example: "Delivered") { $0.point },
        .list("values") { $0.values },
    ]
}

struct SourceValueView: View {
    let source: String
    let reading: ReadingView

    init(_ reading: ReadingView, _ article: Index<Article>, _ context: PageContext) {
        source = context.corpus[article].columnHead
        self.reading = reading
    }

    static let fields: [ViewField<Self>] = [
        .text("source", example: "InsideOver") { $0.source },
        .record("reading") { $0.reading },
    ]
}
