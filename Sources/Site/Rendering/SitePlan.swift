public import Content
import Parallel
import SourceText
import TemplateLanguage

/// Every file of a site, each of which can be rendered on its own.
public struct SitePlan: Sendable {
    /// All but those of the search index, in the order of their paths.
    public let files: [SiteFile]
    private let planner: PagePlanner
    private let pages: [PlannedPage]
    /// Those of no template: they're the same whatever the pages look like.
    private let exports: [SiteFile]
    private let templates: SiteTemplates

    /// The folder of a site in which the files of the search index stand, and nothing else.
    public static let searchFolder = SearchIndex.folder

    /// Plans a site on `jobs` cores: which pages there are, where they go, and what each is made from.
    public init(_ model: SiteModel, _ templates: SiteTemplates, jobs: Int) async {
        let planner = PagePlanner(site: model, interface: Interface(templates, model), jobs: jobs)
        let pages = await concurrentMap(PageKind.all, jobs: jobs) { $0.plan(planner) }.flatMap(\.self)
        let routes = pages.map(\.route).sorted { $0.path < $1.path }
        let exports = ExportKind.all.flatMap { $0.plan(planner, routes) }
        self.init(planner, pages, exports, templates)
    }

    private init(
        _ planner: PagePlanner,
        _ pages: [PlannedPage],
        _ exports: [SiteFile],
        _ templates: SiteTemplates
    ) {
        let pageFiles = pages.compactMap { page in
            templates.programs[page.template].map { SiteFile(page, $0, planner) }
        }
        let assets = templates.assets.map { asset in SiteFile(path: asset.path) { asset.file.bytes } }
        files = (pageFiles + exports + assets).sorted { $0.path < $1.path }
        self.planner = planner
        self.pages = pages
        self.exports = exports
        self.templates = templates
    }

    /// The same site printed with other templates.
    ///
    /// - Parameter templates: compiled with the same words.
    public func printed(with templates: SiteTemplates) -> SitePlan {
        SitePlan(planner, pages, exports, templates)
    }

    /// The same pages of a revised corpus, for a preview: lists stay in their order until the site is planned anew, and
    /// feeds and tables of data as they were.
    public func revised(_ checked: CheckedCorpus) -> SitePlan {
        let site = SiteModel(planner.site, revised: checked)
        let interface = Interface(planner.interface, revised: site, from: planner.site)
        let planner = PagePlanner(site: site, interface: interface, jobs: planner.jobs)
        return SitePlan(planner, pages, exports, templates)
    }

    /// The files of the search index.
    ///
    /// To plan them every word of the site is read: that takes as long as planning all others.
    public func searchFiles() async -> [SiteFile] { await SearchIndex(planner).files }
}

/// A file of the site.
public struct SiteFile: Sendable {
    /// Relative to the site's root, with `/` between its parts.
    public let path: String
    /// The template of a page; nil for what's made without one.
    public let template: String?
    /// Its bytes, worked out anew at each call.
    public let bytes: @Sendable () -> [UInt8]

    public init(path: String, template: String? = nil, bytes: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.template = template
        self.bytes = bytes
    }
}

extension SiteFile {
    /// A page as a program prints it.
    fileprivate init(_ page: PlannedPage, _ program: Program, _ planner: PagePlanner) {
        self.init(path: page.route.path, template: page.template) {
            var output: [UInt8] = []
            program.render(page.make(planner.site, planner.interface).record, into: &output)
            return output
        }
    }
}
