import Parallel
import SourceText
import TemplateLanguage

/// Every file of a site, each of which can be rendered on its own.
public struct SitePlan: Sendable {
    /// All but those of the search index, in the order of their paths.
    public let files: [SiteFile]
    private let planner: PagePlanner

    /// The folder of a site in which the files of the search index stand, and nothing else.
    public static let searchFolder = SearchIndex.folder

    /// Plans a site on `jobs` cores: which pages there are, where they go, and what each is made from.
    public init(_ model: SiteModel, _ templates: SiteTemplates, jobs: Int) async {
        let interface = Interface(templates, model)
        let planner = PagePlanner(site: model, interface: interface, jobs: jobs)
        let pages = await concurrentMap(PageKind.all, jobs: jobs) { kind -> [SiteFile] in
            guard let program = templates.programs[kind.template] else { return [] }
            return kind.plan(planner).map { page in
                SiteFile(path: page.route.path, template: kind.template) {
                    var output: [UInt8] = []
                    program.render(page.make().record, into: &output)
                    return output
                }
            }
        }
        .flatMap(\.self)
        let routes = pages.map { Route($0.path) }.sorted { $0.path < $1.path }
        let exports = ExportKind.all.flatMap { $0.plan(planner, routes) }
        let assets = templates.assets.map { asset in SiteFile(path: asset.path) { asset.file.bytes } }
        files = (pages + exports + assets).sorted { $0.path < $1.path }
        self.planner = planner
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
    /// Works its bytes out anew, and hands them on piece by piece.
    public let write: @Sendable (_ take: ([UInt8]) -> Void) -> Void

    /// A file that's made at once.
    public init(path: String, template: String? = nil, bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(path: path, template: template, pieces: { take in take(bytes()) })
    }

    /// A file that needn't be in memory as a whole.
    public init(
        path: String,
        template: String? = nil,
        pieces: @escaping @Sendable (_ take: ([UInt8]) -> Void) -> Void
    ) {
        self.path = path
        self.template = template
        write = pieces
    }

    /// All its bytes, worked out anew at each call.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        write { piece in if bytes.isEmpty { bytes = piece } else { bytes += piece } }
        return bytes
    }
}
