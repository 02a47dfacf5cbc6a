extension SiteOptions {
    /// Where a page stands on the web; nil where it isn't known where the site does.
    func webAddress(of route: Route) -> String? {
        baseURL.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + route.path }
    }
}
