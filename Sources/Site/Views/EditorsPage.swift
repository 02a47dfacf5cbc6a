import Content
import TemplateLanguage

extension PageKind {
    /// A page that the editors write.
    static let page = PageKind(template: "page.md", EditorsPage.self) { planner in
        planner.site.corpus.pages.indexed.map { index, page in
            PagePlan(Route(page)) { context in
                let page = context.corpus[index]
                return Page(
                    head: PageHead(
                        title: page.title,
                        description: BodyRenderer(context).beginning(of: page.common.body),
                        crumbs: []
                    ),
                    content: EditorsPage(
                        title: page.title,
                        body: context.body(page, below: 1),
                        extra: ExtraView.all(of: page)
                    )
                )
            }
        }
    }
}

struct EditorsPage: View {
    let title: String
    let body: [UInt8]?
    let extra: [ExtraView]

    static let fields: [ViewField<Self>] = [
        .text("title", example: "About") { $0.title },
        .html("body", example: "<p>This briefing …</p>") { $0.body },
        .list("extra") { $0.extra },
    ]
}
