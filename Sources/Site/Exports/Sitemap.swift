import Content
import EDTF

extension ExportKind {
    /// The list of pages for search engines; it has to tell whole addresses, so there's one only where it's known where
    /// the site will stand.
    static let sitemap = ExportKind { planner, pages in
        let site = planner.site
        guard site.options.baseURL != nil else { return [] }
        let hidden = Set(site.formerPages.map(\.route) + [.notFound])
        let lastChanges = site.claims.compactMap { claim in
            site.corpus[claim].lastDatedChange.map { (Route(site.corpus[claim]), $0) }
        }
        return Sitemap(
            pages.filter { !hidden.contains($0) },
            site.options,
            lastChanges: Dictionary(uniqueKeysWithValues: lastChanges)
        ).files
    }
}

/// The pages that a search engine may show, cut into files (https://www.sitemaps.org/protocol.html).
struct Sitemap: Sendable {
    private let parts: [ArraySlice<Route>]
    private let options: SiteOptions
    /// Days such as `2031-03-20`.
    private let lastChanges: [Route: String]

    /// What a file may hold; in bytes a little less than 50 MB.
    private static let most = (addresses: 50_000, bytes: 50_000_000)

    init(_ pages: [Route], _ options: SiteOptions, lastChanges: [Route: String]) {
        self.options = options
        self.lastChanges = lastChanges
        // No character becomes longer than six when it's escaped; what stands around an address is shorter than 100.
        let longest = pages.map { (options.address(of: $0) ?? "").utf8.count }.max() ?? 0
        let size = max(1, min(Self.most.addresses, Self.most.bytes / (6 * longest + 100) - 1))
        parts = stride(from: 0, to: pages.count, by: size).map { pages[$0..<min($0 + size, pages.count)] }
    }

    /// One file or, where there are too many pages for it, an index of several in its place.
    var files: [SiteFile] {
        guard parts.count > 1 else {
            return parts.map { pages in SiteFile(path: Route.sitemap.path) { bytes(of: pages) } }
        }
        return [SiteFile(path: Route.sitemap.path) { index }]
            + parts.enumerated().map { position, pages in
                SiteFile(path: Route.sitemap(part: position + 1).path) { bytes(of: pages) }
            }
    }

    private func bytes(of pages: ArraySlice<Route>) -> [UInt8] {
        list("urlset", of: "url", pages)
    }

    private var index: [UInt8] {
        list("sitemapindex", of: "sitemap", parts.indices.map { Route.sitemap(part: $0 + 1) })
    }

    private func list(_ name: String, of element: String, _ routes: some Sequence<Route>) -> [UInt8] {
        var xml = XMLWriter(isFile: true)
        xml.open(name, ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        for route in routes {
            guard let address = options.address(of: route) else { continue }
            xml.open(element)
            xml.element("loc", text: address)
            if let day = lastChanges[route] { xml.element("lastmod", text: day) }
            xml.close(element)
        }
        xml.close(name)
        return xml.bytes + [UInt8(ascii: "\n")]
    }
}

extension Claim {
    /// The day of the last change that the record tells of, if it's known which one that was.
    ///
    /// Only claims keep a history; when another page changed last, no record says.
    fileprivate var lastDatedChange: String? {
        guard let on = changes.last?.on, let day = on.earliestDay, day == on.latestDay,
            0...9999 ~= day.components.year
        else { return nil }
        return day.description
    }
}
