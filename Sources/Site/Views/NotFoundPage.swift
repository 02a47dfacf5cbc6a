import TemplateLanguage

extension PageKind {
    /// What a web server shows for an address that doesn't exist.
    static let notFound = PageKind(template: "not-found.md", NotFoundPage.self, isReading: false) { _ in
        [
            PagePlan(Route.notFound) { context in
                Page(
                    head: PageHead(
                        title: context.words[.notFound],
                        description: context.words[.notFoundLede],
                        crumbs: []
                    ),
                    content: NotFoundPage(homeURL: context.url(of: .index))
                )
            }
        ]
    }
}

struct NotFoundPage: View {
    let homeURL: Address

    static let fields: [ViewField<Self>] = [
        .url("start-url", example: "index.html") { $0.homeURL }
    ]
}
