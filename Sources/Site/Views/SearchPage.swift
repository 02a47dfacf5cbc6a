import Content
import TemplateLanguage

extension PageKind {
    /// The search, and the lists that lead to everything without it.
    static let search = PageKind(template: "search.md", SearchPage.self, isReading: false) { _ in
        [
            PagePlan(Route.search) { context in
                Page(
                    head: PageHead(
                        title: context.words[.search],
                        description: context.words[.searchLede],
                        crumbs: [],
                        styles: [.controlsStyle],
                        scripts: Route.searchScripts
                    ),
                    content: SearchPage(context)
                )
            }
        ]
    }
}

struct SearchPage: View {
    let kinds: [SearchKindView]
    let stances: [ChoiceView]
    let outlets: [ChoiceView]
    let outletsLeftOut: String?
    let lists: [LinkView]

    /// How many outlets can be chosen.
    private static let mostOutlets = 300

    init(_ context: PageContext) {
        let corpus = context.corpus
        kinds = SearchKind.allCases.map { SearchKindView($0, context) }
        stances = Stance.allCases.map { ChoiceView(value: $0.rawValue, label: context.words[.init($0)]) }
        let outlets = context.site.order.articles.compactMap { corpus.relations.outlets[$0.position] }
            .withoutRepeats()
            .map { ChoiceView(value: SearchRecord.value(of: $0, corpus), label: context.link($0).title) }
            .sorted { ($0.label, $0.value) < ($1.label, $1.value) }
        self.outlets = Array(outlets.prefix(Self.mostOutlets))
        outletsLeftOut = context.words.counted(.moreCount, outlets.count - Self.mostOutlets)
        // All lists of records but the briefing itself; the narrowest way in comes last.
        lists = context.interface.sections.dropFirst().map {
            LinkView(title: $0.title, url: context.url(of: $0.route))
        }
    }

    static let fields: [ViewField<Self>] = [
        .list("kinds") { $0.kinds },
        .list("stances") { $0.stances },
        .list("outlets") { $0.outlets },
        .text("outlets-left-out", example: "3 more") { $0.outletsLeftOut },
        .list("lists") { $0.lists },
    ]
}

/// A kind of result.
struct SearchKindView: View {
    let value: String
    /// Of the kind.
    let label: String
    /// Of one result.
    let one: String

    init(_ kind: SearchKind, _ context: PageContext) {
        value = kind.rawValue
        label = context.words[.init(all: kind)]
        one = context.words[.init(one: kind)]
    }

    static let fields: [ViewField<Self>] = [
        .text("value", example: "claim") { $0.value },
        .text("label", example: "Claims") { $0.label },
        .text("one", example: "Claim") { $0.one },
    ]
}
