import Content
import EDTF
import Markdown

/// What is the same on every page: the site's words, and its navigation.
///
/// A class, though it's a value by nature: every page holds it as a single reference.
final class Interface: Sendable {
    let words: Words
    let sections: [Section]
    let freePages: [FreePageLink]
    /// The words that the Markdown writer adds to bodies.
    let htmlLabels: HTMLLabels
    let language: LanguageTag
    let stances: StanceWords
    /// For running text.
    let dates: DatePhrases
    /// For column heads.
    let shortDates: DatePhrases
    /// By what leads to the site's root from the pages that have them.
    private let links: [String: SiteLinks]

    struct Section: Sendable {
        let title: String
        let route: Route
        /// With what the paths of the section's pages begin: its folder, or the name of its list.
        private let start: String

        init(title: String, route: Route) {
            self.title = title
            self.route = route
            start =
                route.path.hasSuffix("/index.html")
                ? String(route.path.dropLast("index.html".count)) : route.path.dropLast(".html".count) + "."
        }

        /// Whether a page belongs to the section: it stands in its folder, or continues its list.
        func holds(_ other: Route) -> Bool { other.path.hasPrefix(start) }
    }

    struct FreePageLink: Sendable {
        let title: String
        let route: Route
    }

    convenience init(_ templates: SiteTemplates, _ site: SiteModel) {
        let words = templates.words
        let roots = [Route.index.root, Route.claims.root]
        self.init(
            words,
            site,
            dates: DatePhrases(words.dates, site.corpus),
            shortDates: DatePhrases(words.shortDates, site.corpus),
            links: roots.map { SiteLinks(site, root: $0) }
        )
    }

    /// That of a site of which only some records are others.
    convenience init(_ former: Interface, revised site: SiteModel, _ touched: TouchedRecords) {
        self.init(
            former.words,
            site,
            dates: former.dates,
            shortDates: former.shortDates,
            links: former.links.values.map { SiteLinks($0, revised: site, touched) }
        )
    }

    private init(
        _ words: Words,
        _ site: SiteModel,
        dates: DatePhrases,
        shortDates: DatePhrases,
        links: [SiteLinks]
    ) {
        let corpus = site.corpus
        self.words = words
        sections = [
            Section(title: words[.briefing], route: .index),
            Section(title: words[.claims], route: .claims),
            Section(title: words[.differences], route: .disagreements),
            Section(title: words[.chronology], route: .chronology),
            Section(title: words[.sources], route: .articles),
            Section(title: words[.statements], route: .statements),
            Section(title: words[.people], route: .actors),
            Section(title: words[.topics], route: .topics),
        ]
        htmlLabels = words.htmlLabels
        language = LanguageTag(corpus.settings.language)
        stances = StanceWords(words)
        self.dates = dates
        self.shortDates = shortDates
        freePages = corpus.pages.indexed.map(\.0).sorted(by: { corpus[$0].order }) { corpus[$0] }
            .map { FreePageLink(title: corpus[$0].title, route: Route(corpus[$0])) }
        self.links = Dictionary(uniqueKeysWithValues: links.map { ($0.root, $0) })
    }

    /// The links of pages from which this leads to the site's root; they're made anew for a root that's no depth.
    func links(_ root: String, of site: SiteModel) -> SiteLinks { links[root] ?? SiteLinks(site, root: root) }

    /// A day such as `2026-11-21` in words.
    func phrase(forDay text: String) -> String {
        (try? EDTFDate(text)).map { dates[$0] } ?? text
    }
}
