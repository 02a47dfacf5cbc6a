import Content
import Parallel
import TemplateLanguage

/// The whole briefing as one HTML file, for mail and archives: it loads nothing, and its links lead within it.
public struct SingleFile: Sendable {
    public let bytes: [UInt8]
    /// How many pages of the site it holds.
    public let pageCount: Int
    /// Files that pages show and that couldn't be embedded, by the addresses that they're named by; each once.
    let missing: [LeftOutFile]
}

extension SingleFile {
    /// Renders all pages that are read, one after the other, on `jobs` cores.
    ///
    /// 1. Plan the pages, and put them in the order of reading.
    /// 2. Render each as a part of the file: with ids and links that hold there.
    /// 3. Render what stands around them: the contents, style and scripts with their hashes.
    ///
    /// It needs about twice the file's size in memory.
    ///
    /// - Parameter templates: compiled for a single file; nothing can be made of others.
    public init?(_ model: SiteModel, _ templates: SiteTemplates, jobs: Int) async {
        let interface = Interface(templates, model)
        let pages = Self.pages(PagePlanner(site: model, interface: interface, jobs: jobs))
        let joiner = PageJoiner(
            anchors: FileAnchors(pages: Set(pages.map(\.route.path)), baseURL: model.options.baseURL),
            embedded: EmbeddedFiles(templates.assets)
        )
        guard let program = templates.programs[SiteTemplates.singleFile] else { return nil }
        let parts = await concurrentMap(pages, jobs: jobs) { page in
            Self.part(page.route, page.make(model, interface), templates.programs[page.template], joiner)
        }
        let theme = InlinedTheme(
            templates.assets,
            styles: [.style] + parts.flatMap(\.styles) + [.singleStyle],
            scripts: parts.flatMap(\.scripts),
            joiner.embedded
        )
        let view = SingleFileView(
            parts.map { (route: $0.route, title: $0.title) },
            theme,
            interface,
            website: model.options.baseURL?.text
        )
        let frame = joiner.joinFrame(Self.render(program, view, PageContext(model, interface, .index)))

        let place = frame.html.firstIndex(of: SingleFileView.placeOfPages) ?? frame.html.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(frame.html.count + parts.reduce(0) { $0 + $1.joined.html.count })
        bytes += frame.html[..<place]
        for part in parts { bytes += part.joined.html }
        bytes += frame.html[place...].dropFirst()
        self.bytes = bytes
        pageCount = pages.count
        missing = Set(parts.flatMap(\.joined.missing) + frame.missing + theme.missing)
            .sorted { $0.address < $1.address }
    }
}

extension SingleFile {
    private struct Part: Sendable {
        let route: Route
        let title: String
        let styles: [Route]
        let scripts: [Route]
        let joined: PageJoiner.Part
    }

    /// In the order of reading; later pages of a list or record come after its first.
    private static func pages(_ planner: PagePlanner) -> [PlannedPage] {
        let pages = PageKind.all.filter(\.isReading).flatMap { $0.plan(planner) }
        let parts = Dictionary(grouping: pages, by: \.route.whole)
        var seen: Set<Substring> = []
        return pages.flatMap { page in
            seen.insert(page.route.whole).inserted ? parts[page.route.whole] ?? [] : []
        }
    }

    private static func part(
        _ route: Route,
        _ page: borrowing MadePage,
        _ program: Program?,
        _ joiner: PageJoiner
    ) -> Part {
        var html: [UInt8] = []
        program?.render(page.record, into: &html)
        return Part(
            route: route,
            title: page.head.title,
            styles: page.head.styles,
            scripts: page.head.scripts,
            joined: joiner.join(html, at: route.path)
        )
    }

    private static func render(_ program: Program, _ view: SingleFileView, _ context: PageContext) -> [UInt8]
    {
        let head = PageHead(title: context.corpus.settings.title, description: nil, crumbs: [])
        var output: [UInt8] = []
        program.render(Record(FrameView(head, context), view), into: &output)
        return output
    }
}
