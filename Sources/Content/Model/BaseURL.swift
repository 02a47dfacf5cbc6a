/// Where a site stands on the web: the addresses of its files are this one with their paths at its end.
public struct BaseURL: Sendable, Hashable {
    /// As the editors wrote it, with a slash at its end or without.
    public let text: String

    /// Nil for what isn't a whole address on the web, or has a query or a fragment, behind which no path can stand.
    public init?(_ text: String) {
        guard text.isWebAddress, !text.utf8.contains(where: "?#".utf8.contains) else { return nil }
        self.text = text
    }

    /// - Parameter path: of a file, relative to the site's root; empty for the root itself.
    public func address(of path: String) -> String { (text.hasSuffix("/") ? text : text + "/") + path }
}

extension String {
    /// Whether it's an address with a scheme of the web and a host, and all its characters may stand in one.
    var isWebAddress: Bool {
        guard let scheme = ["https://", "http://"].first(where: hasPrefix),
            let first = utf8.dropFirst(scheme.utf8.count).first, !"/?#:".utf8.contains(first)
        else { return false }
        return utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"<>"{}|\^`"#.utf8.contains($0) }
    }
}
