import Content

/// How places of the site are named in the one file that holds it all.
///
/// A page is named by its path, so that `#claims/paid.html` leads where `claims/paid.html` did; what has an id in it
/// by both, with a colon between. As no path has a colon, no two places have one name.
struct FileAnchors: Sendable {
    private let pages: Set<String>
    /// Where the site stands on the web, if that's known: what isn't in the file is linked there.
    private let baseURL: BaseURL?

    init(pages: Set<String>, baseURL: BaseURL?) {
        self.pages = pages
        self.baseURL = baseURL
    }

    static func name(of id: String, in page: String) -> String { "\(page):\(id)" }

    /// The address in the file, or on the web; nil for what neither has.
    func address(path: String, anchor: String?) -> String? {
        guard pages.contains(path) else {
            return baseURL.map { $0.address(of: path) + (anchor.map { "#" + $0 } ?? "") }
        }
        return "#" + (anchor.map { Self.name(of: $0, in: path) } ?? path)
    }
}
