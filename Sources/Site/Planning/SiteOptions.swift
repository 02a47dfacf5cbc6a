public import Content

/// What a run decides about the site as a whole.
public struct SiteOptions: Sendable {
    public let includesDrafts: Bool
    /// Where the site will stand on the web, if that's known.
    public let baseURL: BaseURL?

    public init(includesDrafts: Bool, baseURL: BaseURL?) {
        self.includesDrafts = includesDrafts
        self.baseURL = baseURL
    }
}

extension SiteOptions {
    /// A page's address on the web; nil where it isn't known at which address the site will stand.
    ///
    /// The first page's is the site's own.
    func address(of route: Route) -> String? {
        baseURL.map { $0.address(of: route == .index ? "" : route.path) }
    }

    /// The path at which the site stands on its server: `/` or `/briefing/`.
    ///
    /// No two slashes follow one another: browsers take what begins with them for the name of another server.
    var absoluteRoot: String? {
        guard let text = baseURL?.text, let scheme = text.firstRange(of: "://") else { return nil }
        let folders = text[scheme.upperBound...].split(separator: "/").dropFirst()
        return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
    }
}
