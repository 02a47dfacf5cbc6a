import Digests
import Site

/// The files of a site, each of which is made when somebody asks for it.
struct PreviewedSite: Sendable {
    private let plan: SitePlan
    private let search: PreviewedSearch
    private let theme: SHA256Digest

    init(_ plan: SitePlan) {
        self.plan = plan
        search = PreviewedSearch(plan)
        theme = SHA256Digest(of: plan.theme.flatMap { $0.bytes() })
    }

    func file(at path: String) async -> SiteFile? {
        path.hasPrefix(SitePlan.searchFolder) ? await search.file(at: path) : page(at: path)
    }

    /// A page, or another file that isn't of the search index.
    func page(at path: String) -> SiteFile? { plan.file(at: path) }

    var notFound: [UInt8] { page(at: "404.html")?.bytes() ?? [] }

    /// What tells a page from what it was before: its bytes, and the theme's, which makes its looks.
    func version(of page: [UInt8]) -> String {
        SHA256Digest(of: page + theme.bytes).hex
    }
}
