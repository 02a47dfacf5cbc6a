public import Content
import Parallel
import SourceText
import TemplateLanguage

/// Every file of a site, each of which can be rendered on its own.
public struct SitePlan: Sendable {
    private let planner: PagePlanner
    /// Pages and exports, in the order of their paths.
    private let entries: [Entry]
    private let templates: SiteTemplates
    /// The files of the theme, in the order of their paths.
    public let theme: [SiteFile]

    /// The folder of a site in which the files of the search index stand, and nothing else.
    public static let searchFolder = SearchIndex.folder

    /// Plans a site on `jobs` cores: which pages there are, where they go, and what each is made from.
    public init(_ model: SiteModel, _ templates: SiteTemplates, jobs: Int) async {
        let planner = PagePlanner(site: model, interface: Interface(templates, model), jobs: jobs)
        let pages = await concurrentMap(PageKind.all, jobs: jobs) { $0.plan(planner) }.flatMap(\.self)
        let routes = pages.map(\.route).sorted { $0.path < $1.path }
        let exports = ExportKind.all.flatMap { $0.plan(planner, routes) }
        let entries = (pages.map(Entry.page) + exports.map(Entry.export)).sorted { $0.path < $1.path }
        self.init(planner, entries, templates)
    }

    private init(_ planner: PagePlanner, _ entries: [Entry], _ templates: SiteTemplates) {
        self.planner = planner
        self.entries = entries
        self.templates = templates
        theme = templates.assets.map { asset in SiteFile(path: asset.path) { asset.file.bytes } }
    }

    /// All but those of the search index, in the order of their paths.
    public var files: [SiteFile] {
        (entries.compactMap(file) + theme).sorted { $0.path < $1.path }
    }

    /// The file at a path, if it's none of the search index.
    public func file(at path: String) -> SiteFile? {
        let place = entries.place(of: path)
        if entries.indices.contains(place), entries[place].path == path { return file(entries[place]) }
        return theme.first { $0.path == path }
    }

    /// The same site printed with other templates.
    ///
    /// - Parameter templates: compiled with the same words.
    public func printed(with templates: SiteTemplates) -> SitePlan {
        SitePlan(planner, entries, templates)
    }

    /// The site of a revised corpus, for a preview: the pages of records on which other things may stand now are planned
    /// anew; lists of all records stay in their order until the whole site is, and feeds and tables of data as they were.
    public func revised(_ checked: CheckedCorpus) -> SitePlan {
        let (site, touched) = planner.site.revised(checked)
        let interface = Interface(planner.interface, revised: site, touched)
        let revised = PagePlanner(site: site, interface: interface, jobs: planner.jobs)
        var entries = entries
        for page in planner.pages(of: touched) { entries.remove(page.route.path) }
        for page in revised.pages(of: touched) { entries.put(.page(page)) }
        return SitePlan(revised, entries, templates)
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

extension SitePlan {
    fileprivate enum Entry: Sendable {
        case page(PlannedPage)
        /// What's made without a template: it's the same whatever the pages look like.
        case export(SiteFile)

        var path: String {
            switch self {
            case .page(let page): page.route.path
            case .export(let file): file.path
            }
        }
    }

    private func file(_ entry: Entry) -> SiteFile? {
        switch entry {
        case .page(let page):
            templates.programs[page.template].map { [planner] program in
                SiteFile(path: page.route.path, template: page.template) {
                    var output: [UInt8] = []
                    program.render(page.make(planner.site, planner.interface).record, into: &output)
                    return output
                }
            }
        case .export(let file): file
        }
    }
}

extension [SitePlan.Entry] {
    /// Where the entry of a path stands among those in order, or would.
    fileprivate func place(of path: String) -> Int {
        var (start, end) = (startIndex, endIndex)
        while start < end {
            let middle = start + (end - start) / 2
            if self[middle].path < path { start = middle + 1 } else { end = middle }
        }
        return start
    }

    fileprivate mutating func remove(_ path: String) {
        let place = place(of: path)
        if indices.contains(place), self[place].path == path { remove(at: place) }
    }

    /// In the place of another of the same path, if there is one.
    fileprivate mutating func put(_ entry: SitePlan.Entry) {
        remove(entry.path)
        insert(entry, at: place(of: entry.path))
    }
}
