import Content

/// Where a page stands in the site: a path relative to the site's root, such as `claims/paid.html`.
public struct Route: Sendable, Hashable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    init(_ name: RecordName) {
        path = "\(name.kind.folder)/\(name.identifier.text).html"
    }

    init(_ record: some ContentRecord) {
        self.init(record.name)
    }

    /// The proofs of an article's quotations.
    static func proof(of article: Article) -> Route {
        Route("proof/\(article.identifier.text).html")
    }

    /// What leads from the page to the site's root: `../` for each folder that it stands in.
    var root: String {
        String(repeating: "../", count: path.utf8.count(where: { $0 == UInt8(ascii: "/") }))
    }

    /// A later page of a list that begins here: `claims/index.html` goes on in `claims/index.2.html`.
    func part(_ number: Int) -> Route {
        number == 1 ? self : numbered(number)
    }

    /// `changes.2.html` for `changes.html`.
    func numbered(_ number: Int) -> Route {
        Route("\(path.dropLast(".html".count)).\(number).html")
    }

    static let index = Route("index.html")
    static let claims = Route("claims/index.html")
    static let articles = Route("articles/index.html")
    static let statements = Route("statements/index.html")
    static let actors = Route("actors/index.html")
    static let topics = Route("topics/index.html")
    static let chronology = Route("chronology.html")
    static let chronologyScript = Route("theme/chronology.js")
    static let changes = Route("changes.html")
    static let proof = Route("proof.html")
    static let notFound = Route("404.html")
}
