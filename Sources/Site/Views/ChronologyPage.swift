import Content
import EDTF
import TemplateLanguage

extension PageKind {
    /// What is said to have happened, what was said and what was published, by day, month and year.
    ///
    /// On one page where it's short; otherwise on pages for each year, and one that lists the years.
    static let chronology = PageKind(template: "chronology.md", ChronologyPage.self) { planner in
        let chapters = ChronicleChapter.all(of: Chronicle(planner.site).entries)
        guard chapters[0].heading != .whole else {
            return pages(of: chapters[0], among: chapters)
        }
        return overview(of: chapters) + chapters.flatMap { pages(of: $0, among: chapters) }
    }

    /// The pages that list the years, with a figure of them all.
    private static func overview(of chapters: [ChronicleChapter]) -> [PagePlan<ChronologyPage>] {
        let pagination = Pagination(chapters) { number in
            number == 1 ? .chronology : Route("chronology.years-\(number).html")
        }
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.chronology],
                        description: context.counts(of: chapters.flatMap(\.entries)),
                        crumbs: [],
                        pager: PagerView(pagination, context),
                        styles: [.chronologyStyle]
                    ),
                    content: ChronologyPage(
                        title: context.words[.chronology],
                        figure: part.number == 1 ? ChronologyFigureView(chapters, context) : nil,
                        filter: nil,
                        chapters: part.items.map { ChronologyChapterView($0, context) },
                        years: [],
                        earlier: nil,
                        later: nil
                    )
                )
            }
        }
    }

    private static func pages(
        of chapter: ChronicleChapter,
        among chapters: [ChronicleChapter]
    ) -> [PagePlan<ChronologyPage>] {
        let pagination = Pagination(chapter.entries, at: chapter.route)
        let number = chapters.firstIndex { $0.heading == chapter.heading } ?? 0
        let isWhole = chapter.heading == .whole
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                let title =
                    isWhole
                    ? context.words[.chronology]
                    : context.words.phrase(.chronologyOf, ["part": context.title(of: chapter)])
                return Page(
                    head: PageHead(
                        title: title,
                        description: context.counts(of: chapter.entries),
                        crumbs: isWhole ? [] : [context.crumb(.chronology, .chronology)],
                        pager: PagerView(pagination, context),
                        styles: [.controlsStyle, .chronologyStyle],
                        scripts: part.items.isEmpty ? [] : [.chronologyScript]
                    ),
                    content: ChronologyPage(
                        title: title,
                        figure: ChronologyFigureView(part.items, context),
                        filter: ChronologyFilterView(
                            part.items,
                            isPart: part.items.count < total(chapters),
                            context
                        ),
                        chapters: [],
                        years: YearView.all(part.items, context),
                        earlier: number > 0 ? context.link(chapters[number - 1]) : nil,
                        later: number + 1 < chapters.count ? context.link(chapters[number + 1]) : nil
                    )
                )
            }
        }
    }

    private static func total(_ chapters: [ChronicleChapter]) -> Int {
        chapters.reduce(0) { $0 + $1.entries.count }
    }
}

struct ChronologyPage: View {
    let title: String
    let figure: ChronologyFigureView?
    let filter: ChronologyFilterView?
    /// On the page that lists the years.
    let chapters: [ChronologyChapterView]
    /// The page's headings with their entries.
    let years: [YearView]
    let earlier: LinkView?
    let later: LinkView?

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Chronology: 2022") { $0.title },
        .record("figure") { $0.figure },
        .record("filter") { $0.filter },
        .list("chapters") { $0.chapters },
        .list("years") { $0.years },
        .record("earlier") { $0.earlier },
        .record("later") { $0.later },
    ]
}

/// A year in the list of years.
struct ChronologyChapterView: View {
    let chapter: LinkView
    let counts: String

    init(_ chapter: ChronicleChapter, _ context: PageContext) {
        self.chapter = context.link(chapter)
        counts = context.counts(of: chapter.entries)
    }

    static let fields: [ViewField<Self>] = [
        .record("chapter") { $0.chapter },
        .text("counts", example: "12 events · 30 statements · 4 publications") { $0.counts },
    ]
}

extension PageContext {
    /// How many entries there are of each kind.
    fileprivate func counts(of entries: [Chronicle.Entry]) -> String {
        func count(_ kind: Chronicle.Kind) -> Int { entries.count { $0.subject.kind == kind } }
        return [
            words.counted(.eventsCount, count(.happened)),
            words.counted(.statementsCount, count(.said)),
            words.counted(.publicationsCount, count(.published)),
        ].compactMap(\.self).joined(separator: " · ")
    }

    fileprivate func link(_ chapter: ChronicleChapter) -> LinkView {
        LinkView(title: title(of: chapter), url: url(of: chapter.route))
    }

    fileprivate func title(of chapter: ChronicleChapter) -> String {
        switch chapter.heading {
        case .whole: words[.chronology]
        case .year(let year): words.dates.heading(for: .year(year)).capitalisedFirst
        case .spans: words[.chronologySpans]
        case .undated: words.dates.heading(for: .undated).capitalisedFirst
        }
    }
}
