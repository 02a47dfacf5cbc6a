import Content
import TemplateLanguage

// The lists of all records of a kind.

extension PageKind {
    static let claims = PageKind(template: "claims.md", ClaimsPage.self) { planner in
        let pagination = Pagination(planner.site.claims, at: .claims)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.claims],
                        description: context.words[.claimsLede],
                        crumbs: [],
                        pager: PagerView(pagination, context)
                    ),
                    content: ClaimsPage(
                        claims: part.items.map { ClaimLineView($0, context) }
                    )
                )
            }
        }
    }

    static let articles = list("articles.md", .sources, .sourcesLede, at: .articles) { planner in
        planner.site.order.articles
    } line: { article, context in
        let record = context.corpus[article]
        let quotations = context.site.backlinks.quotationsOfArticle[article.position]
        return RecordLineView(
            title: record.columnHead,
            url: context.url(of: record),
            titleLanguage: context.foreignLanguage(ofColumnHead: record),
            subtitle: record.short == nil ? nil : record.title,
            subtitleLanguage: context.foreignLanguage(ofTitle: record),
            meta: [
                context.phrase(record.published) ?? context.words[.dateUnknown],
                context.words.counted(.passagesCount, quotations.count),
            ]
        )
    }

    static let statements = list("statements.md", .statements, .statementsLede, at: .statements) { planner in
        planner.statements
    } line: { index, context in
        let statement = context.corpus[index]
        let passages = context.site.backlinks.passagesOfUtterance[index.position]
        let sources = passages.map { context.corpus[context.corpus[$0].quotation].article }
        return RecordLineView(
            title: context.title(of: statement),
            url: context.url(of: statement),
            subtitle: context.name(of: context.corpus.utterances[index.position].speaker),
            meta: [
                context.phrase(statement.said) ?? context.words[.dateUnknown],
                statement.setting,
                context.words.counted(.inSourcesCount, sources.withoutRepeats().count),
            ]
        )
    }

    static let actors = list("actors.md", .people, .peopleLede, at: .actors) { planner in
        planner.site.actors
    } line: { index, context in
        let actor = context.corpus[index]
        let utterances = context.site.backlinks.utterancesOfActor[index.position]
        return RecordLineView(
            title: actor.fullName,
            url: context.url(of: actor),
            subtitle: actor.role ?? actor.describedAs,
            meta: [
                actor.form.map { context.words[.init($0)] },
                context.words.counted(.statementsCount, utterances.count),
            ]
        )
    }

    static let topics = list("topics.md", .topics, .topicsLede, at: .topics) { planner in
        planner.site.topics
    } line: { index, context in
        let topic = context.corpus[index]
        return RecordLineView(
            title: topic.title,
            url: context.url(of: topic),
            subtitle: topic.summary,
            meta: [
                context.words.counted(
                    .claimsCount,
                    context.site.backlinks.claimsOfTopic[index.position].count
                )
            ]
        )
    }

    static let pairs = list("pairs.md", .pairs, .pairsLede, at: .pairs) { planner in
        planner.site.pairs.all
    } line: { pair, context in
        let link = context.link(pair)
        let differing = PairComparison.countOfDiffering(pair, context.site)
        return RecordLineView(
            title: link.title,
            url: link.url ?? Address(""),
            subtitle: nil,
            meta: [context.inCommon(pair, differing: differing)]
        )
    }

    private static func list<Item: Sendable>(
        _ template: String,
        _ title: Phrase,
        _ lede: Phrase,
        at route: Route,
        items: @escaping @Sendable (PagePlanner) -> [Item],
        line: @escaping @Sendable (Item, PageContext) -> RecordLineView
    ) -> PageKind {
        PageKind(template: template, RecordsPage.self) { planner in
            let pagination = Pagination(items(planner), at: route)
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    Page(
                        head: PageHead(
                            title: context.words[title],
                            description: context.words[lede],
                            crumbs: [],
                            pager: PagerView(pagination, context)
                        ),
                        content: RecordsPage(
                            records: part.items.map { line($0, context) }
                        )
                    )
                }
            }
        }
    }
}

struct ClaimsPage: View {
    let claims: [ClaimLineView]

    static let fields: [ViewField<Self>] = [
        .list("claims") { $0.claims }
    ]
}

struct RecordsPage: View {
    let records: [RecordLineView]

    static let fields: [ViewField<Self>] = [
        .list("records") { $0.records }
    ]
}

/// A record in a list.
struct RecordLineView: View {
    let title: String
    let url: Address
    let titleLanguage: WordsLanguage?
    let subtitle: String?
    let subtitleLanguage: WordsLanguage?
    let meta: String?

    init(
        title: String,
        url: Address,
        titleLanguage: WordsLanguage? = nil,
        subtitle: String?,
        subtitleLanguage: WordsLanguage? = nil,
        meta: [String?]
    ) {
        self.title = title
        self.url = url
        self.subtitle = subtitle
        self.titleLanguage = titleLanguage
        self.subtitleLanguage = subtitleLanguage
        let parts = meta.compactMap(\.self)
        self.meta = parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "InsideOver") { $0.title },
        .url("url", example: "insideover.html") { $0.url },
        .text("subtitle", example: "What do we know about North Korean weapons") { $0.subtitle },
        .text("title-language", example: "it") { $0.titleLanguage?.tag },
        .text("title-direction", example: "rtl") { $0.titleLanguage?.direction },
        .text("subtitle-language", example: "it") { $0.subtitleLanguage?.tag },
        .text("subtitle-direction", example: "rtl") { $0.subtitleLanguage?.direction },
        .text("meta", example: "December 2022 · 12 passages") { $0.meta },
    ]
}
