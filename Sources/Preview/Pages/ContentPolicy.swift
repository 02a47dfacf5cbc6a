/// A page's Content-Security-Policy.
struct ContentPolicy: Sendable, CustomStringConvertible {
    /// In their order; of two with one name, browsers hold the first.
    private var directives: [(name: String, sources: [String])]

    init(_ text: String) {
        directives = text.split(separator: ";").compactMap { directive in
            let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
        }
    }

    /// With what the preview adds to a page: a script, a style and a connection, all of the page's own server.
    var allowingPreview: ContentPolicy {
        var policy = self
        for name in ["script-src", "style-src", "connect-src"] { policy.allowOwn(name) }
        // For pages that are shown at addresses of any depth.
        if let base = policy.directives.firstIndex(where: { $0.name == "base-uri" }) {
            policy.allowOwn(at: base)
        }
        return policy
    }

    var description: String {
        directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
    }
}

extension ContentPolicy {
    private mutating func allowOwn(_ name: String) {
        if let directive = directives.firstIndex(where: { $0.name == name }) {
            allowOwn(at: directive)
        } else if let general = directives.first(where: { $0.name == "default-src" }) {
            // What isn't said of a kind is said by the general directive.
            directives.append((name, general.sources))
            allowOwn(at: directives.count - 1)
        }
    }

    private mutating func allowOwn(at directive: Int) {
        directives[directive].sources.removeAll { $0.lowercased() == "'none'" || $0.lowercased() == "'self'" }
        directives[directive].sources.append("'self'")
    }
}
