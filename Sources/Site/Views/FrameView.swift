import Content
import TemplateLanguage

/// What stands around every page.
struct FrameView: View {
    let head: PageHead
    let path: String
    let site: SiteSettings
    let language: LanguageTag
    let root: String
    let sections: [NavigationItem]
    let pages: [NavigationItem]
    let crumbs: [LinkView]
    let address: String?
    let neighbours: PagerView.Neighbours?
    let structuredData: [UInt8]?
    let homeURL: Address
    let isHome: Bool
    let proofURL: Address
    let changesURL: Address
    let guideURL: Address
    let openURL: Address
    let dataURL: Address
    /// Nil where there's nothing to tell.
    let feeds: FeedLinksView?
    /// What leads from a page that has moved to where it is now.
    let refresh: String?
    let searchURL: Address
    let isSearch: Bool
    let styles: [AssetView]
    let scripts: [AssetView]
    let asKnown: AsKnownView?

    init(_ head: PageHead, _ context: PageContext) {
        self.head = head
        path = context.route.path
        site = context.corpus.settings
        language = context.interface.language
        root = context.root
        sections = context.interface.sections.map { section in
            NavigationItem(
                title: section.title,
                url: context.url(of: section.route),
                isCurrent: section.route == context.route || section.holds(context.route)
            )
        }
        pages = context.interface.freePages.map { page in
            NavigationItem(
                title: page.title,
                url: context.url(of: page.route),
                isCurrent: page.route == context.route
            )
        }
        crumbs = head.crumbs.map { LinkView(title: $0.title, url: context.url(of: $0.route)) }
        // What a server shows for any address has none of its own.
        address =
            context.route == .notFound ? nil : context.site.options.address(of: head.movedTo ?? context.route)
        neighbours = head.pager?.neighbours
        structuredData = StructuredData(head, context).element
        homeURL = context.url(of: .index)
        isHome = context.route == .index
        proofURL = context.url(of: .proof)
        changesURL = context.url(of: .changes)
        guideURL = context.url(of: .guide)
        openURL = context.url(of: .openQuestions)
        dataURL = context.url(of: .data)
        feeds = context.site.news.isEmpty ? nil : FeedLinksView(context)
        refresh = head.movedTo.map { "0; url=\(context.url(of: $0).text)" }
        searchURL = context.url(of: .search)
        isSearch = context.route == .search
        styles = head.styles.map { AssetView(url: context.url(of: $0)) }
        scripts = head.scripts.map { AssetView(url: context.url(of: $0)) }
        asKnown = context.site.checked.asKnown.map { AsKnownView($0, context) }
    }

    /// How many bytes of a page's description are given; who shows it cuts it hereabouts.
    private static let mostOfDescription = 240

    static let fields: [ViewField<Self>] = [
        .text("page-title", example: "Claim: Wagner paid for the equipment") { $0.head.title },
        .text("page-description", example: "Claimed by John Kirby · denied by Yevgeny Prigozhin") {
            $0.head.description.map { Array($0.utf8).text(atMost: Self.mostOfDescription) }
        },
        .text("path", example: "claims/paid.html") { $0.path },
        .flag("is-home") { $0.isHome },
        .text("site-title", example: "Arms for Wagner") { $0.site.title },
        .text("site-description", example: "Five reports, laid side by side.") { $0.site.description },
        .text("language", example: "en") { $0.site.language },
        .text("direction", example: "ltr") { $0.language.direction },
        .text("locale", example: "en_GB") { $0.language.locale },
        .text("publisher", example: "The desk") { $0.site.publisher },
        .url("root", example: "../") { Address($0.root) },
        .url("home-url", example: "../index.html") { $0.homeURL },
        .url("proof-url", example: "../proof.html") { $0.proofURL },
        .url("changes-url", example: "../changes.html") { $0.changesURL },
        .url("guide-url", example: "../how-to-read.html") { $0.guideURL },
        .url("open-url", example: "../open.html") { $0.openURL },
        .url("data-url", example: "../data.html") { $0.dataURL },
        .record("feeds") { $0.feeds },
        .text("refresh", example: "0; url=wagner-paid.html") { $0.refresh },
        .url("canonical", example: "https://example.org/claims/paid.html") { $0.address.map { Address($0) } },
        .url("previous-part", example: "index.html") { $0.neighbours?.previous },
        .url("next-part", example: "index.3.html") { $0.neighbours?.next },
        .list("reference") { $0.head.reference },
        .html("structured-data", example: "<script type=\"application/ld+json\">…</script>") {
            $0.structuredData
        },
        .url("search-url", example: "../search.html") { $0.searchURL },
        .flag("is-search") { $0.isSearch },
        .list("sections") { $0.sections },
        .list("free-pages") { $0.pages },
        .list("crumbs") { $0.crumbs },
        .list("styles") { $0.styles },
        .list("scripts") { $0.scripts },
        .record("as-known") { $0.asKnown },
    ]
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
