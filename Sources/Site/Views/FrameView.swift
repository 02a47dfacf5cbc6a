import Content
import TemplateLanguage

/// What stands around every page.
struct FrameView: View {
    let head: PageHead
    let site: SiteSettings
    let root: String
    let sections: [NavigationItem]
    let pages: [NavigationItem]
    let canonical: String?
    let homeURL: String
    let isHome: Bool
    let proofURL: String
    let changesURL: String
    let searchURL: String
    let isSearch: Bool
    let scripts: [ScriptView]
    let asKnown: AsKnownView?

    init(_ head: PageHead, _ context: PageContext) {
        self.head = head
        site = context.corpus.settings
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
        canonical = context.site.options.baseURL.map { base in
            (base.hasSuffix("/") ? base : base + "/") + context.route.path
        }
        homeURL = context.url(of: .index)
        isHome = context.route == .index
        proofURL = context.url(of: .proof)
        changesURL = context.url(of: .changes)
        searchURL = context.url(of: .search)
        isSearch = context.route == .search
        scripts = head.scripts.map { ScriptView(url: context.url(of: $0)) }
        asKnown = context.site.checked.asKnown.map { AsKnownView($0, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("page-title", example: "Claim: Wagner paid for the equipment") { $0.head.title },
        .text("page-description", example: "Who says so, who denies it, and in which words.") {
            $0.head.description
        },
        .flag("is-home") { $0.isHome },
        .text("site-title", example: "Arms for Wagner") { $0.site.title },
        .text("site-description", example: "Five reports, laid side by side.") { $0.site.description },
        .text("language", example: "en") { $0.site.language },
        .text("publisher", example: "The desk") { $0.site.publisher },
        .url("root", example: "../") { $0.root },
        .url("home-url", example: "../index.html") { $0.homeURL },
        .url("proof-url", example: "../proof.html") { $0.proofURL },
        .url("changes-url", example: "../changes.html") { $0.changesURL },
        .url("search-url", example: "../search.html") { $0.searchURL },
        .flag("is-search") { $0.isSearch },
        .url("canonical", example: "https://example.org/claims/paid.html") { $0.canonical },
        .list("sections") { $0.sections },
        .list("free-pages") { $0.pages },
        .list("crumbs") { $0.head.crumbs },
        .list("scripts") { $0.scripts },
        .record("as-known") { $0.asKnown },
    ]
}

/// What a page says of itself in its frame.
struct PageHead: Sendable {
    let title: String
    let description: String?
    /// The way from the site's start to the page, without the page itself.
    let crumbs: [LinkView]
    /// Files of the theme that the page loads once it's read; it makes sense without them.
    var scripts: [Route] = []
}

/// A script that a page loads.
struct ScriptView: View {
    let url: String

    static let fields: [ViewField<Self>] = [.url("url", example: "../theme/chronology.js") { $0.url }]
}

/// An entry of the navigation, which is the same on every page.
struct NavigationItem: View {
    let title: String
    let url: String
    let isCurrent: Bool

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Claims") { $0.title },
        .url("url", example: "../claims/index.html") { $0.url },
        .flag("is-current") { $0.isCurrent },
    ]
}
