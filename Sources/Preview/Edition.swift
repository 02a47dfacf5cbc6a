import Digests
import Site

/// What the preview shows: the site as it was when nothing was wrong with it last, and what's found in what's
/// written now.
struct Edition: Sendable {
    /// Nil for as long as something has always been wrong.
    private let site: PreviewedSite?
    let panel: FindingsPanel

    init(_ rebuild: Rebuild, after former: Edition?) {
        site = rebuild.plan.map(PreviewedSite.init) ?? former?.site
        panel = FindingsPanel(rebuild.findings, isBroken: rebuild.plan == nil)
    }

    /// Whether there are pages over which findings can be shown.
    var hasPages: Bool { site != nil }

    /// What's answered to whoever asks for a path; nil is one that no file can have.
    func answer(to path: SitePath?) async -> Answer {
        guard let site else { return .page(LivePage(panel.page, version: version(at: path)), .unavailable) }
        guard let path, let file = await site.file(at: path.file) else {
            if let folder = path?.asFolder, site.page(at: folder.file) != nil { return .elsewhere(folder) }
            return .page(LivePage(site.notFound, version: version(at: path), standsAnywhere: true), .notFound)
        }
        let type = MediaType(of: file.path)
        guard type == .html else { return .file(file.bytes(), type) }
        let bytes = file.bytes()
        return .page(LivePage(bytes, version: site.version(of: bytes)), .found)
    }

    /// What tells the page at a path from what it was before.
    func version(at path: SitePath?) -> String {
        guard let site else { return SHA256Digest(of: panel.page).hex }
        return site.version(of: path.flatMap { site.page(at: $0.file)?.bytes() } ?? site.notFound)
    }
}

/// What's answered to a request.
enum Answer: Sendable {
    case file([UInt8], MediaType)
    case page(LivePage, Standing)
    /// It stands at another path.
    case elsewhere(SitePath)

    enum Standing: Sendable {
        case found, notFound
        /// There's no site yet.
        case unavailable
    }
}
