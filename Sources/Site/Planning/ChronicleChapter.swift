import EDTF

/// A part of a chronicle that has pages of its own: all of it where it's short, otherwise a year.
///
/// An entry that's added changes only the pages of its year, and a line of the list of years.
struct ChronicleChapter: Sendable {
    let heading: Heading
    let entries: [Chronicle.Entry]

    enum Heading: Sendable, Hashable {
        /// Everything.
        case whole
        case year(Int)
        /// What's known less precisely than the year.
        case spans
        case undated
    }

    /// The chapters in their order; a single one for as many entries as a page holds.
    static func all(of entries: [Chronicle.Entry]) -> [ChronicleChapter] {
        guard entries.count > Pagination<Chronicle.Entry>.size else {
            return [ChronicleChapter(heading: .whole, entries: entries)]
        }
        let chapters = entries.filter { Heading($0.span) != .spans }.chunked { Heading($0.span) }
            .map { ChronicleChapter(heading: $0, entries: $1) }
        let spans = entries.filter { Heading($0.span) == .spans }
        let years = chapters.filter { $0.heading != .undated }
        return years
            + (spans.isEmpty ? [] : [ChronicleChapter(heading: .spans, entries: spans)])
            + chapters.filter { $0.heading == .undated }
    }

    /// Where its first page goes.
    var route: Route {
        switch heading {
        case .whole: .chronology
        case .year(let year): Route("chronology.\(Self.fourDigits(year)).html")
        case .spans: Route("chronology.spans.html")
        case .undated: Route("chronology.undated.html")
        }
    }

    private static func fourDigits(_ year: Int) -> String {
        let digits = String(year.magnitude)
        return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension ChronicleChapter.Heading {
    init(_ span: CalendarSpan) {
        self =
            switch span {
            case .day(let day): .year(day.month.year)
            case .month(let month): .year(month.year)
            case .year(let year): .year(year)
            case .years: .spans
            case .undated: .undated
            }
    }
}
