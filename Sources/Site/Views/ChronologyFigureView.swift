import Content
import EDTF
import TemplateLanguage

/// The entries of a page, or of all pages, on one axis of time: across for wide pages, down for narrow ones.
struct ChronologyFigureView: View {
    let drawings: [TimelineView]
    /// How many entries aren't in it.
    let undrawn: String?

    static let fields: [ViewField<Self>] = [
        .list("drawings") { $0.drawings },
        .text("undrawn", example: "3 entries without a date aren't drawn.") { $0.undrawn },
    ]
}

extension ChronologyFigureView {
    /// The figure of a page, whose marks lead to its entries; nil if none of them has a date.
    init?(_ entries: [Chronicle.Entry], _ context: PageContext) {
        let drawn = entries.filter { $0.date.flatMap { Timeline.Time($0) } != nil }
        let sources = Dictionary(
            drawn.enumerated().map { ($0.element.subject, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        self.init(
            drawn,
            of: entries.count,
            leadsTo: { entry in
                guard case .happened = entry.subject else { return [] }
                // Where one that may have been the first has no mark, a line to the others would say too much.
                let first = context.site.firstCarriers(of: entry.subject).map { sources[.published($0)] }
                return first.contains(nil) ? [] : first.compactMap(\.self)
            },
            url: { "#" + drawn[$0].anchor },
            anchor: { drawn[$0].anchor },
            context
        )
    }

    /// The figure of all pages, whose marks lead to the pages of years.
    init?(_ chapters: [ChronicleChapter], _ context: PageContext) {
        let entries = chapters.flatMap(\.entries)
        let drawn = entries.filter { $0.date.flatMap { Timeline.Time($0) } != nil }
        let pages = Dictionary(
            chapters.map { ($0.heading, context.url(of: $0.route).text) },
            uniquingKeysWith: { first, _ in first }
        )
        self.init(
            drawn,
            of: entries.count,
            leadsTo: { _ in [] },
            url: { pages[ChronicleChapter.Heading(drawn[$0].span)] },
            anchor: { _ in nil },
            context
        )
    }

    private init?(
        _ entries: [Chronicle.Entry],
        of count: Int,
        leadsTo: (Chronicle.Entry) -> [Int],
        url: @escaping @Sendable (Int) -> String?,
        anchor: @escaping @Sendable (Int) -> String?,
        _ context: PageContext
    ) {
        let items = entries.compactMap { entry in
            entry.date.flatMap {
                Timeline.Time($0, isForetold: context.isForetold(entry.subject))
            }
            .map { Timeline.Item(lane: entry.subject.kind, time: $0, leadsTo: leadsTo(entry)) }
        }
        let words = context.words
        let counts = [
            words.counted(.eventsCount, items.count { $0.lane == .happened }),
            words.counted(.statementsCount, items.count { $0.lane == .said }),
            words.counted(.publicationsCount, items.count { $0.lane == .published }),
        ]
        let figure = TimelineFigure(
            timeline: Timeline(items: items),
            title: words[.timeline],
            description: words.phrase(
                .timelineDescription,
                ["entries": words.list(counts.compactMap(\.self))]
            ),
            text: TimelineFigure.Text(
                head: { words[.init($0)] },
                tick: { context.words.shortDates.heading(for: $0) },
                cut: { words.length(ofDays: $0) },
                name: { name(of: $0, entries, context) },
                url: { $0.items.first.flatMap(url) },
                anchor: anchor
            )
        )
        drawings = TimelineSheet.Direction.allCases.compactMap { direction in
            figure.drawn(direction).map { TimelineView($0, direction, words) }
        }
        guard !drawings.isEmpty else { return nil }
        undrawn = words.counted(.timelineUndrawn, count - items.count)
    }
}

/// A figure with what's to be said of how it's drawn.
struct TimelineView: View {
    let key: String
    let svg: [UInt8]
    let notes: String

    init(_ drawn: TimelineFigure.Drawn, _ direction: TimelineSheet.Direction, _ words: Words) {
        key = direction.rawValue
        svg = drawn.drawing.svg
        notes = [
            words.note(on: drawn.ways), drawn.isCut ? words[.timelineCut] : nil,
            words.note(on: drawn.grain),
        ].compactMap(\.self).joined(separator: " ")
    }

    static let fields: [ViewField<Self>] = [
        .text("key", example: "across") { $0.key },
        .html("svg", example: "<svg>…</svg>") { $0.svg },
        .text("notes", example: "Long empty stretches of the axis are cut out; …") { $0.notes },
    ]
}

/// What a mark is called: the entry, or how many there are, with kind and date.
private func name(
    of group: Timeline.Group,
    _ entries: [Chronicle.Entry],
    _ context: PageContext
) -> String {
    guard let first = group.items.first else { return "" }
    let entry = entries[first]
    let what =
        group.items.count > 1
        ? context.words.counted(.entriesCount, group.items.count) ?? "" : context.title(of: entry.subject)
    // Where dates in different words are drawn as one, the time that holds them is told.
    let isOneDate = group.items.allSatisfy { entries[$0].date == entry.date }
    let labels = group.items.map { context.words[.init(timeOf: entries[$0].subject, context.corpus)] }
    return context.words.phrase(
        .atTime,
        [
            "kind": labels.allSatisfy { $0 == labels[0] } ? labels[0] : context.words[.init(group.lane)],
            "date": isOneDate ? context.phrase(entry.date) ?? "" : context.phrase(group.time),
            "what": what,
        ]
    )
}

extension PageContext {
    fileprivate func isForetold(_ subject: Chronicle.Subject) -> Bool {
        if case .happened(let claim) = subject { corpus[claim].form == .prediction } else { false }
    }

    /// A time in words; where none say it exactly, as the heading that holds it.
    fileprivate func phrase(_ time: Timeline.Time) -> String {
        if let date = time.date { return phrase(date) ?? "" }
        let years = [time.first, time.last].map { $0.map { Day(number: $0).month.year } }
        return words.dates.heading(for: .years(from: years[0], to: years[1]))
    }

    /// What an entry is called in a figure.
    fileprivate func title(of subject: Chronicle.Subject) -> String {
        switch subject {
        case .happened(let claim): corpus[claim].claim
        case .said(let utterance):
            corpus[utterance].statement.map { title(of: corpus[$0]) }
                ?? link(corpus[utterance].speaker).title
        case .published(let article): corpus[article].columnHead
        }
    }
}

extension Words {
    /// About how long a number of days is.
    fileprivate func length(ofDays days: Int) -> String {
        switch days {
        case ..<62: counted(.daysCount, days) ?? ""
        case ..<730: counted(.monthsCount, (days + 15) * 12 / 365) ?? ""
        default: counted(.yearsCount, (days + 182) / 365) ?? ""
        }
    }

    fileprivate func note(on ways: TimelineFigure.Ways) -> String? {
        switch ways {
        case .all: self[.timelineWays]
        case .certain: self[.timelineWaysIfCertain]
        case .none: nil
        }
    }

    fileprivate func note(on grain: Timeline.Grain) -> String? {
        switch grain {
        case .day: nil
        case .month: self[.timelineByMonth]
        case .years: counted(.timelineByYears, grain.years ?? 1)
        }
    }
}
