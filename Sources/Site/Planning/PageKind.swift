public import TemplateLanguage

/// A kind of page: its template, what the template may name, and which pages of it a site has.
///
/// Each kind is one such value, in a file of its own in `Views/`; a new kind is one more and a line in `all`.
public struct PageKind: Sendable {
    /// The file in `Templates/`.
    public let template: String
    /// The kind's own names; those of the page frame are added to them.
    public let view: ViewType
    /// Whether its pages are read, and so belong to a file that holds them all; a page of a server or a form isn't.
    let isReading: Bool
    let plan: @Sendable (PagePlanner) -> [PlannedPage]

    init<Subject: View>(
        template: String,
        _ view: Subject.Type,
        isReading: Bool = true,
        plan: @escaping @Sendable (PagePlanner) -> [PagePlan<Subject>]
    ) {
        self.template = template
        self.view = ViewType(view)
        self.isReading = isReading
        self.plan = { planner in
            plan(planner).map { plan in
                PlannedPage(route: plan.route, template: template) { [make = plan.make] context in
                    let page = make(context)
                    let frame = FrameView(page.head, context)
                    return MadePage(
                        head: page.head,
                        record: TemplateLanguage.Record(frame, page.content)
                    )
                }
            }
        }
    }

    /// In the order in which a briefing is read from the first page to the last.
    public static let all: [PageKind] = [
        .index, .guide, .topics, .topic, .claims, .claim, .claimVoices, .disagreements, .openQuestions,
        .chronology, .articles, .article, .pairs, .pair, .statements, .statement, .actors, .actor, .changes,
        .proof, .articleProof, .data, .page, .search, .formerClaim, .notFound,
    ]

    /// Those that plan pages of the planner's records, each by itself.
    static let ofRecords: [PageKind] = [
        .topic, .claim, .claimVoices, .article, .statement, .actor, .articleProof,
    ]
}

/// A page of one kind: where it goes, and how its view is made once that's known.
struct PagePlan<Content: View>: Sendable {
    let route: Route
    let make: @Sendable (PageContext) -> Page<Content>

    init(_ route: Route, _ make: @escaping @Sendable (PageContext) -> Page<Content>) {
        self.route = route
        self.make = make
    }
}

/// A page's own view with what the frame around it needs.
struct Page<Content: View>: Sendable {
    let head: PageHead
    let content: Content
}

/// A page that will be rendered: where it goes, and what it shows, worked out when it's asked for.
///
/// A large site has hundreds of thousands of them before the first is made: each holds no more than is its own.
struct PlannedPage: Sendable {
    let route: Route
    let template: String
    private let content: @Sendable (PageContext) -> MadePage

    init(route: Route, template: String, _ content: @escaping @Sendable (PageContext) -> MadePage) {
        self.route = route
        self.template = template
        self.content = content
    }

    func make(_ site: SiteModel, _ interface: Interface) -> MadePage {
        content(PageContext(site, interface, route))
    }
}

/// What a page shows, ready to be rendered.
struct MadePage: ~Copyable {
    let head: PageHead
    let record: TemplateLanguage.Record
}
