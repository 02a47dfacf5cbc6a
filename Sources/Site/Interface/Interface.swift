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
    /// For names that are put into texts of the page.
    let isolated: NameIsolation
    let stances: StanceWords
    /// For running text.
    let dates: DatePhrases
    /// For column heads.
    let shortDates: DatePhrases
    /// One for each of the corpus's claims.
    let claimLinks: [ClaimLink]

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
        let (words, corpus) = (templates.words, site.corpus)
        // Columns tell of these alone.
        let dates = corpus.articles.compactMap(\.published) + corpus.utterances.compactMap(\.said)
        let claimed = corpus.claims.compactMap(\.happened) + corpus.claims.compactMap(\.assessment.on)
        let proven = Set(site.checked.sources.compactMap { $0?.provenOn }).compactMap { try? EDTFDate($0) }
        self.init(
            words,
            site,
            dates: DatePhrases(words.dates, dates + claimed + proven),
            shortDates: DatePhrases(words.shortDates, dates),
            claimLinks: corpus.claims.indices.map { ClaimLink(Index($0), in: site, words) }
        )
    }

    /// That of a site of which only some records are others.
    convenience init(_ former: Interface, revised site: SiteModel, _ touched: TouchedRecords) {
        var claimLinks = former.claimLinks
        for claim in touched.claims { claimLinks[claim.position] = ClaimLink(claim, in: site, former.words) }
        self.init(
            former.words,
            site,
            dates: former.dates,
            shortDates: former.shortDates,
            claimLinks: claimLinks
        )
    }

    private init(
        _ words: Words,
        _ site: SiteModel,
        dates: DatePhrases,
        shortDates: DatePhrases,
        claimLinks: [ClaimLink]
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
        isolated = NameIsolation(language)
        stances = StanceWords(words)
        self.dates = dates
        self.shortDates = shortDates
        freePages = corpus.pages.indexed.map(\.0).sorted(by: { corpus[$0].order }) { corpus[$0] }
            .map { FreePageLink(title: corpus[$0].title, route: Route(corpus[$0])) }
        self.claimLinks = claimLinks
    }

    /// A day such as `2026-11-21` in words.
    func phrase(forDay text: String) -> String {
        (try? EDTFDate(text)).map { dates[$0] } ?? text
    }
}
