/// Which URLs may stand in a page.
public enum URLScheme {
    /// In lower case.
    public static let allowed = ["http", "https", "mailto"]

    /// The scheme of a URL in lower case, nil if it has none.
    ///
    /// Everything before a colon counts, even what no scheme may hold, unless `/`, `?` or `#` comes first:
    /// so nothing depends on how forgiving a browser is.
    public static func scheme(of url: String) -> String? {
        for index in url.utf8.indices {
            switch url.utf8[index] {
            case UInt8(ascii: ":"): return url[..<index].lowercased()
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    /// Whether a URL stays on the site: it names neither a scheme nor, by `//`, a host.
    public static func isRelative(_ url: String) -> Bool {
        scheme(of: url) == nil && !url.hasPrefix("//")
    }

    static func isAllowed(_ url: String) -> Bool {
        guard let scheme = scheme(of: url) else { return !url.hasPrefix("//") }
        return allowed.contains(scheme)
    }

    /// Whether a URL leads to another site.
    static func isExternal(_ url: String) -> Bool {
        guard let scheme = scheme(of: url) else { return false }
        return scheme == "http" || scheme == "https"
    }
}
