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
    /// The records whose pages are planned when they're asked for, since other things may stand there than when `entries`
    /// were planned; nil for a site that isn't revised.
    private let touched: TouchedRecords?
    /// The files of the theme, in the order of their paths.
    public let theme: [SiteFile]

    /// The folder of a site in which the files of the search index stand, and nothing else.
    public static let searchFolder = SearchIndex.folder

    /// Plans a site: which pages there are, where they go, and what each is made from.
    public init(_ planner: PagePlanner, _ templates: SiteTemplates) async {
        let pages = await concurrentMap(PageKind.all, jobs: planner.jobs) { $0.plan(planner) }
            .flatMap(\.self).sorted { $0.route.path < $1.route.path }
        let exports = ExportKind.all.flatMap { $0.plan(planner, pages.map(\.route)) }
        // Sorting what's nearly in order takes hardly more than one look at it.
        let entries = pages.map(Entry.page) + exports.flatMap(Entry.all)
        self.init(planner, entries.sorted { $0.path < $1.path }, templates)
    }

    private init(
        _ planner: PagePlanner,
        _ entries: [Entry],
        _ templates: SiteTemplates,
        touched: TouchedRecords? = nil
    ) {
        self.planner = planner
        self.entries = entries
        self.templates = templates
        self.touched = touched
        theme = templates.assets.map { asset in SiteFile(path: asset.path) { asset.file.bytes } }
    }

    /// All but those of the search index, in the order of their paths; those that are made together as one.
    public var files: [SiteFile] {
        (theme + parts.flatMap(\.self)).sorted { $0.path < $1.path }
    }

    /// The same files without those of the theme, some thousands at a time: what makes each of them stands in a place of
    /// its own, and all these together took a twentieth of a build's memory.
    public var parts: some Sequence<[SiteFile]> {
        let planned =
            touched.map { touched in
                entries.filter { owner(of: $0.path) == nil } + planner.pages(of: touched).map(Entry.page)
            } ?? entries
        return stride(from: 0, to: planned.count, by: Self.filesOfPart).lazy.map { start in
            planned[start..<min(start + Self.filesOfPart, planned.count)].filter(\.isFirst).compactMap(file)
        }
    }

    /// How many files there are in all parts, those that are made together counted as one.
    public var countOfFiles: Int { entries.count(where: \.isFirst) }

    private static let filesOfPart = 8_192

    /// The file at a path, if it's none of the search index.
    public func file(at path: String) -> SiteFile? {
        if let owner = owner(of: path) {
            return planner.pages(of: owner).first { $0.route.path == path }.flatMap { file(.page($0)) }
        }
        var candidates = entries[...]
        while let middle = candidates.indices.dropFirst(candidates.count / 2).first {
            let entry = entries[middle]
            if entry.path == path { return file(entry)?.alone(at: path) }
            candidates = entry.path < path ? candidates[(middle + 1)...] : candidates[..<middle]
        }
        return theme.first { $0.path == path }
    }

    /// The record, of those whose pages are planned when they're asked for, to which a path belongs.
    private func owner(of path: String) -> TouchedRecords? {
        touched?.owner(of: Route(path), planner.site.corpus.names)
    }

    /// The same site printed with other templates.
    ///
    /// - Parameter templates: compiled with the same words.
    public func printed(with templates: SiteTemplates) -> SitePlan {
        SitePlan(planner, entries, templates, touched: touched)
    }

    /// The site of a revised corpus, for a preview: pages of records on which other things may stand now are planned when
    /// they're asked for; lists of all records stay in their order until the whole site is planned anew, and feeds and
    /// tables of data as they were.
    public func revised(_ checked: CheckedCorpus) -> SitePlan {
        let (site, touched) = planner.site.revised(checked)
        let interface = Interface(planner.interface, revised: site, touched)
        let planner = PagePlanner(site: site, interface: interface, jobs: planner.jobs)
        return SitePlan(planner, entries, templates, touched: self.touched?.union(touched) ?? touched)
    }

    /// The files of the search index, all at once.
    public func searchFiles() async -> [SiteFile] {
        var files: [SiteFile] = []
        await planner.makeSearchFiles { files += $0 }
        return files
    }
}

extension SitePlan {
    private enum Entry: Sendable {
        case page(PlannedPage)
        /// What's made without a template: it's the same whatever the pages look like.
        indirect case export(SiteFile, path: String)

        /// One for each path of what's made together.
        static func all(of file: SiteFile) -> [Entry] {
            file.paths.map { .export(file, path: $0) }
        }

        var path: String {
            switch self {
            case .page(let page): page.route.path
            case .export(_, let path): path
            }
        }

        var isFirst: Bool {
            switch self {
            case .page: true
            case .export(let file, let path): path == file.path
            }
        }
    }

    private func file(_ entry: Entry) -> SiteFile? {
        switch entry {
        case .page(let page):
            templates.programs[page.template].map {
                [site = planner.site, interface = planner.interface] program in
                SiteFile(path: page.route.path, template: page.template) {
                    var output: [UInt8] = []
                    program.render(page.make(site, interface).record, into: &output)
                    return output
                }
            }
        case .export(let file, _): file
        }
    }
}
