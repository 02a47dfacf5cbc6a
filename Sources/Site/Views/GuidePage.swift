import TemplateLanguage

extension PageKind {
    /// What the signs and words of the site mean.
    static let guide = PageKind(template: "how-to-read.md", GuidePage.self) { _ in
        [
            PagePlan(Route.guide) { context in
                Page(
                    head: PageHead(
                        title: context.words[.howToRead],
                        description: context.words[.guideLede],
                        crumbs: [],
                        styles: [.frontStyle]
                    ),
                    content: GuidePage()
                )
            }
        ]
    }
}

/// All that the page says stands in its template.
struct GuidePage: View {
    static let fields: [ViewField<Self>] = []
}
