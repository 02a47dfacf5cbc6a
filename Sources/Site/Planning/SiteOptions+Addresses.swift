extension SiteOptions {
    /// A page's address on the web; nil where it isn't known at which address the site will stand.
    ///
    /// The first page's is the site's own, as the editors gave it.
    func address(of route: Route) -> String? {
        guard let baseURL else { return nil }
        let base = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
        return route == .index ? base : base + route.path
    }

    /// The path at which the site stands on its server: `/` or `/briefing/`.
    ///
    /// No two slashes follow one another: browsers take what begins with them for the name of another server.
    var absoluteRoot: String? {
        guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return nil }
        let folders = baseURL[scheme.upperBound...].split(separator: "/").dropFirst()
        return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
    }
}
