import SourceText
import TemplateLanguage

/// What stands around all pages of a single file; the names of the site's frame are added to its own.
struct SingleFileView: View {
    /// The site's sections, as far as they're in the file.
    let chapters: [LinkView]
    let contents: [ContentsEntryView]
    let styles: [UInt8]
    let scripts: [UInt8]
    let policy: String
    let website: String?

    /// Where the pages belong; no page holds this byte, since HTML can't.
    static let placeOfPages: UInt8 = 0

    /// What's put in the template's block `main`.
    static let pages = SourceFile(path: "pages.html", text: "{{{pages}}}")

    static let type = ViewType(
        name: "SingleFileView",
        fields: ViewType(FrameView.self).fields + ViewType(Self.self).fields
    )

    static let fields: [ViewField<Self>] = [
        .list("chapters") { $0.chapters },
        .list("contents") { $0.contents },
        .html("inlined-styles", example: "<style>…</style>") { $0.styles },
        .html("inlined-scripts", example: "<script>…</script>") { $0.scripts },
        .text("policy", example: "default-src 'none'; …") { $0.policy },
        .url("website", example: "https://example.org/briefing/") { $0.website.map { Address($0) } },
        .html("pages", example: "<section>…</section>") { _ in [placeOfPages] },
    ]
}

extension SingleFileView {
    /// - Parameters:
    ///   - pages: in the order of reading, with their titles.
    ///   - website: where the site stands on the web, if that's known.
    init(
        _ pages: [(route: Route, title: String)],
        _ theme: InlinedTheme,
        _ interface: Interface,
        website: String?
    ) {
        let routes = Set(pages.map(\.route))
        chapters = interface.sections.filter { routes.contains($0.route) }
            .map { LinkView(title: $0.title, url: Address($0.route.path)) }
        contents = ContentsEntryView.all(pages)
        styles = theme.styles
        scripts = theme.scripts
        policy = theme.policy
        self.website = website
    }
}
