import Content
import EDTF
import TemplateLanguage

extension PageKind {
    /// What is said to have happened, what was said and what was published, by day, month and year.
    static let chronology = PageKind(template: "chronology.md", ChronologyPage.self) { planner in
        let pagination = Pagination(Chronicle(planner.site).entries, at: .chronology)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(title: context.words[.chronology], description: nil, crumbs: []),
                    content: ChronologyPage(
                        years: YearView.all(part.items, context),
                        pager: PagerView(pagination, context)
                    )
                )
            }
        }
    }
}

struct ChronologyPage: View {
    let years: [YearView]
    let pager: PagerView?

    static let fields: [ViewField<Self>] = [
        .list("years") { $0.years },
        .record("pager") { $0.pager },
    ]
}

/// A year, or a heading that isn't one: a span of years, or no date.
struct YearView: View {
    let heading: String
    let entries: [ChronologyEntryView]
    let months: [MonthView]

    static func all(_ entries: [Chronicle.Entry], _ context: PageContext) -> [YearView] {
        entries.chunked { $0.span.yearHeading }.map { heading, entries in
            let own = entries.filter { $0.span.month == nil }
            return YearView(
                heading: context.interface.dates.heading(for: heading).capitalisedFirst,
                entries: own.map { ChronologyEntryView($0, context) },
                months: MonthView.all(entries, context)
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "2022") { $0.heading },
        .list("entries") { $0.entries },
        .list("months") { $0.months },
    ]
}

struct MonthView: View {
    let heading: String
    let entries: [ChronologyEntryView]
    let days: [DayView]

    static func all(_ entries: [Chronicle.Entry], _ context: PageContext) -> [MonthView] {
        entries.filter { $0.span.month != nil }.chunked { $0.span.month }.compactMap { month, entries in
            guard let month else { return nil }
            let own = entries.filter { $0.span == .month(month) }
            return MonthView(
                heading: context.interface.dates.heading(for: .month(month)).capitalisedFirst,
                entries: own.map { ChronologyEntryView($0, context) },
                days: DayView.all(entries.filter { $0.span != .month(month) }, context)
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "December 2022") { $0.heading },
        .list("entries") { $0.entries },
        .list("days") { $0.days },
    ]
}

struct DayView: View {
    let heading: String
    let weekday: String
    let entries: [ChronologyEntryView]

    static func all(_ entries: [Chronicle.Entry], _ context: PageContext) -> [DayView] {
        entries.chunked { $0.span }.compactMap { span, entries in
            guard case .day(let day) = span else { return nil }
            return DayView(
                heading: context.interface.dates.heading(for: span),
                weekday: context.words[.init(day.weekday)],
                entries: entries.map { ChronologyEntryView($0, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "22 December 2022") { $0.heading },
        .text("weekday", example: "Thursday") { $0.weekday },
        .list("entries") { $0.entries },
    ]
}

/// Something with a time, labelled with which of the times it is.
struct ChronologyEntryView: View {
    let label: String
    let key: String
    let subject: LinkView
    let speaker: LinkView?
    let date: String?
    let bearings: [BearingView]
    /// How many more there are.
    let moreBearings: String?
    let isContested: Bool

    private static let mostBearings = 3

    init(_ entry: Chronicle.Entry, _ context: PageContext) {
        let corpus = context.corpus
        date = entry.span.isExact(for: entry.date) ? nil : context.phrase(entry.date)
        switch entry.subject {
        case .happened(let claim):
            label = context.words[.saidToHaveHappened]
            key = "happened"
            subject = context.link(claim)
            speaker = nil
            bearings = []
            moreBearings = nil
            isContested = context.site.tally(of: claim).isContested
        case .said(let index):
            let utterance = corpus[index]
            let citations = context.site.backlinks.passagesOfUtterance[index.position]
                .flatMap { context.site.backlinks.citationsOfPassage[$0.position] }
            var seen: Set<Index<Claim>> = []
            label = context.words[.said]
            key = "said"
            // A statement is called by its speaker already.
            speaker = utterance.statement == nil ? context.link(utterance.speaker) : nil
            subject =
                utterance.statement.map { context.link(.statement($0)) }
                ?? LinkView(title: context.words[.inPassing], url: nil)
            let all = citations.filter { seen.insert($0.claim).inserted }
            bearings = all.prefix(Self.mostBearings).map { BearingView($0, context) }
            moreBearings = context.words.counted(.moreCount, all.count - Self.mostBearings)
            isContested = false
        case .published(let article):
            label = context.words[.published]
            key = "published"
            subject = context.link(corpus[article])
            speaker = corpus.relations.outlets[article.position].map { context.link($0) }
            bearings = []
            moreBearings = nil
            isContested = false
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("label", example: "Said to have happened") { $0.label },
        .text("key", example: "happened") { $0.key },
        .record("subject") { $0.subject },
        .record("speaker") { $0.speaker },
        .text("date", example: "around 18 November 2022") { $0.date },
        .list("bearings") { $0.bearings },
        .text("more-bearings", example: "2 more") { $0.moreBearings },
        .flag("is-contested") { $0.isContested },
    ]
}

extension CalendarSpan {
    /// The heading of the first level under which it stands.
    fileprivate var yearHeading: CalendarSpan {
        switch self {
        case .day(let day): .year(day.month.year)
        case .month(let month): .year(month.year)
        case .year, .years, .undated: self
        }
    }

    fileprivate var month: Month? {
        switch self {
        case .day(let day): day.month
        case .month(let month): month
        case .year, .years, .undated: nil
        }
    }

    /// Whether the heading already says all that the date does.
    fileprivate func isExact(for date: EDTFDate?) -> Bool {
        guard let date else { return true }
        switch self {
        case .day(let day): return date.text == day.description
        case .month(let month): return date.text == month.description
        case .year(let year): return date.text == String(year)
        case .years, .undated: return false
        }
    }
}

extension Sequence {
    /// Neighbours with an equal key, together.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(Key, [Element])] {
        reduce(into: []) { chunks, element in
            let key = key(element)
            if chunks.last?.0 == key {
                chunks[chunks.count - 1].1.append(element)
            } else {
                chunks.append((key, [element]))
            }
        }
    }
}

extension String {
    /// With a capital first letter, as headings have it.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
