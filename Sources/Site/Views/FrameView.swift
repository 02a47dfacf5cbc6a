import Content
import TemplateLanguage

/// What stands around every page.
struct FrameView: View {
    let head: PageHead
    let context: PageContext

    init(_ head: PageHead, _ context: PageContext) {
        self.head = head
        self.context = context
    }

    static let fields: [ViewField<Self>] = [
        .text("page-title", example: "Claim: Wagner paid for the equipment") { $0.head.title },
        .text("page-description", example: "Claimed by John Kirby · denied by Yevgeny Prigozhin") {
            $0.head.description?.cut(atMost: mostOfDescription)
        },
        .text("path", example: "claims/paid.html") { $0.context.route.path },
        .flag("is-home") { $0.context.route == .index },
        .text("site-title", example: "Arms for Wagner") { $0.context.corpus.settings.title },
        .text("site-description", example: "Five reports, laid side by side.") {
            $0.context.corpus.settings.description
        },
        .text("language", example: "en") { $0.context.corpus.settings.language },
        .text("direction", example: "ltr") { $0.context.interface.language.direction },
        .text("locale", example: "en_GB") { $0.context.interface.language.locale },
        .text("publisher", example: "The desk") { $0.context.corpus.settings.publisher },
        .url("root", example: "../") { Address($0.context.root) },
        .url("home-url", example: "../index.html") { $0.context.url(of: .index) },
        .url("proof-url", example: "../proof.html") { $0.context.url(of: .proof) },
        .url("changes-url", example: "../changes.html") { $0.context.url(of: .changes) },
        .url("guide-url", example: "../how-to-read.html") { $0.context.url(of: .guide) },
        .url("open-url", example: "../open.html") { $0.context.url(of: .openQuestions) },
        .url("data-url", example: "../data.html") { $0.context.url(of: .data) },
        .record("feeds") { $0.context.site.news.isEmpty ? nil : FeedLinksView($0.context) },
        .text("refresh", example: "0; url=wagner-paid.html") { $0.refresh },
        .url("canonical", example: "https://example.org/claims/paid.html") { $0.canonical },
        .record("pager") { $0.head.pager },
        .url("previous-part", example: "index.html") { $0.head.pager?.neighbours.previous },
        .url("next-part", example: "index.3.html") { $0.head.pager?.neighbours.next },
        .list("reference") { $0.head.reference },
        .html("structured-data", example: "<script type=\"application/ld+json\">…</script>") {
            StructuredData($0.head, $0.context).element
        },
        .url("search-url", example: "../search.html") { $0.context.url(of: .search) },
        .flag("is-search") { $0.context.route == .search },
        .list("sections") { $0.sections },
        .list("free-pages") { $0.freePages },
        .list("crumbs") { $0.crumbs },
        .list("styles") { frame in frame.head.styles.map { AssetView(url: frame.context.url(of: $0)) } },
        .list("scripts") { frame in frame.head.scripts.map { AssetView(url: frame.context.url(of: $0)) } },
        .record("as-known") { frame in
            frame.context.site.checked.asKnown.map { AsKnownView($0, frame.context) }
        },
    ]
}

/// How many bytes of a page's description are given; who shows it cuts it hereabouts.
private let mostOfDescription = 240

extension FrameView {
    /// What leads from a page that has moved to where it is now.
    fileprivate var refresh: String? {
        head.movedTo.map { "0; url=\(context.url(of: $0).text)" }
    }

    /// The page's own address on the web; what a server shows for any address has none.
    fileprivate var canonical: Address? {
        guard context.route != .notFound else { return nil }
        return context.site.options.address(of: head.movedTo ?? context.route).map { Address($0) }
    }

    fileprivate var sections: [NavigationItem] {
        context.interface.sections.map { section in
            NavigationItem(
                title: section.title,
                url: context.url(of: section.route),
                isCurrent: section.holds(context.route)
            )
        }
    }

    fileprivate var freePages: [NavigationItem] {
        context.interface.freePages.map { page in
            NavigationItem(
                title: page.title,
                url: context.url(of: page.route),
                isCurrent: page.route == context.route
            )
        }
    }

    fileprivate var crumbs: [LinkView] {
        head.crumbs.map { LinkView(title: $0.title, url: context.url(of: $0.route)) }
    }
}

/// The two forms of the site's feed.
struct FeedLinksView: View {
    let atomURL: Address
    let jsonURL: Address

    init(_ context: PageContext) {
        atomURL = context.url(of: .atomFeed)
        jsonURL = context.url(of: .jsonFeed)
    }

    static let fields: [ViewField<Self>] = [
        .url("atom-url", example: "../feed.xml") { $0.atomURL },
        .url("json-url", example: "../feed.json") { $0.jsonURL },
    ]
}

/// A file of the theme that a page loads.
struct AssetView: View {
    let url: Address

    static let fields: [ViewField<Self>] = [.url("url", example: "../theme/chronology.js") { $0.url }]
}

/// An entry of the navigation, which is the same on every page.
struct NavigationItem: View {
    let title: String
    let url: Address
    let isCurrent: Bool

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Claims") { $0.title },
        .url("url", example: "../claims/index.html") { $0.url },
        .flag("is-current") { $0.isCurrent },
    ]
}
