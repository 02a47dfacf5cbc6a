import Content
import EDTF

/// What is the same on every page: the site's words, and its navigation.
struct Interface: Sendable {
    let words: Words
    let dates: DateWords
    let shortDates: DateWords
    let sections: [Section]
    let freePages: [FreePageLink]

    struct Section: Sendable {
        let title: String
        let route: Route

        /// Whether a page belongs to the section: it stands in its folder, or continues its list.
        func holds(_ other: Route) -> Bool {
            guard route.path.hasSuffix("/index.html") else {
                return other.path.hasPrefix(route.path.dropLast(".html".count) + ".")
            }
            return other.path.hasPrefix(route.path.dropLast("index.html".count))
        }
    }

    struct FreePageLink: Sendable {
        let title: String
        let route: Route
    }

    init(_ words: Words, _ dates: DateWords, _ shortDates: DateWords, _ corpus: Corpus) {
        self.words = words
        self.dates = dates
        self.shortDates = shortDates
        sections = [
            Section(title: words[.briefing], route: .index),
            Section(title: words[.claims], route: .claims),
            Section(title: words[.chronology], route: .chronology),
            Section(title: words[.sources], route: .articles),
            Section(title: words[.statements], route: .statements),
            Section(title: words[.people], route: .actors),
            Section(title: words[.topics], route: .topics),
            Section(title: words[.changes], route: .changes),
        ]
        let byTitle = corpus.pages.indexed.map(\.0).sortedByTitle { corpus[$0] }
        freePages = byTitle.enumerated()
            .sorted { (corpus[$0.element].order ?? .max, $0.offset) < (corpus[$1.element].order ?? .max, $1.offset) }
            .map { FreePageLink(title: corpus[$0.element].title, route: Route(corpus[$0.element])) }
    }

    /// A day such as `2026-11-21` in words.
    func phrase(forDay text: String) -> String {
        (try? EDTFDate(text)).map { dates.phrase(for: $0) } ?? text
    }
}
