import Content

/// Where a page stands in the site: a path relative to the site's root, such as `claims/paid.html`.
public struct Route: Sendable, Hashable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    init(_ name: RecordName) {
        path = name.page
    }

    init(_ record: some ContentRecord) {
        path = record.common.page
    }

    /// The proofs of an article's quotations.
    static func proof(of article: Article) -> Route {
        Route("proof/\(article.identifier.text).html")
    }

    /// Two articles side by side.
    ///
    /// An identifier has no two hyphens in a row, so that no two pairs have one path.
    static func pair(_ one: Article, _ other: Article) -> Route {
        Route("compare/\(one.identifier.text)--\(other.identifier.text).html")
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

    /// A part of a sitemap that doesn't go into one file.
    static func sitemap(part number: Int) -> Route { Route("sitemap.\(number).xml") }

    /// The list or record that a later page goes on with: `claims/index` for `claims/index.2.html`.
    var whole: Substring { path[..<(path.firstIndex(of: ".") ?? path.endIndex)] }

    /// What the page belongs to: `claims` for all in that folder, `proof` for `proof.html` and the folder below it.
    var chapter: Substring { whole.prefix { $0 != "/" } }

    static let index = Route("index.html")
    static let claims = Route("claims/index.html")
    static let articles = Route("articles/index.html")
    static let pairs = Route("compare/index.html")
    static let statements = Route("statements/index.html")
    static let actors = Route("actors/index.html")
    static let topics = Route("topics/index.html")
    static let chronology = Route("chronology.html")
    static let disagreements = Route("disagreements.html")
    static let style = Route("theme/style.css")
    static let chronologyStyle = Route("theme/chronology.css")
    static let controlsStyle = Route("theme/controls.css")
    static let frontStyle = Route("theme/front.css")
    static let matrixStyle = Route("theme/matrix.css")
    static let singleStyle = Route("theme/single.css")
    static let sourceStyle = Route("theme/source.css")
    static let chronologyScript = Route("theme/chronology.js")
    static let search = Route("search.html")
    static let searchScripts = ["search-words", "search-index", "search"].map { Route("theme/\($0).js") }
    static let changes = Route("changes.html")
    static let openQuestions = Route("open.html")
    static let proof = Route("proof.html")
    static let guide = Route("how-to-read.html")
    static let data = Route("data.html")
    static let dataPackage = Route("data/datapackage.json")
    static let atomFeed = Route("feed.xml")
    static let jsonFeed = Route("feed.json")
    static let sitemap = Route("sitemap.xml")
    static let notFound = Route("404.html")
}
