import Digests
import Site

/// The files of a site, each of which is made when somebody asks for it.
struct PreviewedSite: Sendable {
    /// In the order of their paths.
    private let files: [SiteFile]
    private let search: PreviewedSearch
    private let theme: SHA256Digest

    init(_ plan: SitePlan) {
        files = plan.files
        search = PreviewedSearch(plan)
        theme = SHA256Digest(of: plan.files.filter { $0.path.hasPrefix("theme/") }.flatMap { $0.bytes() })
    }

    func file(at path: String) async -> SiteFile? {
        path.hasPrefix(SitePlan.searchFolder) ? await search.file(at: path) : page(at: path)
    }

    /// A page, or another file that isn't of the search index.
    func page(at path: String) -> SiteFile? {
        var candidates = files[...]
        while let middle = candidates.indices.dropFirst(candidates.count / 2).first {
            if files[middle].path == path { return files[middle] }
            candidates = files[middle].path < path ? candidates[(middle + 1)...] : candidates[..<middle]
        }
        return nil
    }

    var notFound: [UInt8] { page(at: "404.html")?.bytes() ?? [] }

    /// What tells a page from what it was before: its bytes, and the theme's, which makes its looks.
    func version(of page: [UInt8]) -> String {
        SHA256Digest(of: page + theme.bytes).hex
    }
}
