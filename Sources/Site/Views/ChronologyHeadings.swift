import EDTF
import TemplateLanguage

/// A year, or a heading that isn't one: a span of years, or no date.
struct YearView: View {
    let heading: String
    let entries: [ChronologyEntryView]
    let months: [MonthView]

    static func all(_ entries: [Chronicle.Entry], _ context: PageContext) -> [YearView] {
        entries.chunked { $0.span.yearHeading }.map { heading, entries in
            let own = entries.filter { $0.span.month == nil }
            return YearView(
                heading: context.words.dates.heading(for: heading).capitalisedFirst,
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
                heading: context.words.dates.heading(for: .month(month)).capitalisedFirst,
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
    /// Nil for days that were counted by another calendar when they were.
    let weekday: String?
    let entries: [ChronologyEntryView]

    static func all(_ entries: [Chronicle.Entry], _ context: PageContext) -> [DayView] {
        entries.chunked { $0.span }.compactMap { span, entries in
            guard case .day(let day) = span else { return nil }
            return DayView(
                heading: context.words.dates.heading(for: span),
                weekday: day < .firstGregorian ? nil : context.words[.init(day.weekday)],
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
}
