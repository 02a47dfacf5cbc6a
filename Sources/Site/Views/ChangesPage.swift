import Content
import TemplateLanguage

extension PageKind {
    /// Every correction, update and withdrawal, the latest first.
    static let changes = PageKind(template: "changes.md", ChangesPage.self) { planner in
        let pagination = Pagination(newestFirst: planner.site.changes, at: .changes)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.changes],
                        description: context.words[.changesLede],
                        crumbs: [],
                        pager: PagerView(pagination, context)
                    ),
                    content: ChangesPage(
                        changes: part.items.map { ChangeView($0.change, of: $0.claim, context) }
                    )
                )
            }
        }
    }
}

struct ChangesPage: View {
    let changes: [ChangeView]

    static let fields: [ViewField<Self>] = [
        .list("changes") { $0.changes }
    ]
}
