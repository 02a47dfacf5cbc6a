/// The smallest heading of a chronology under which all possible days of a date lie.
public enum CalendarSpan: Sendable, Hashable {
    case day(Day)
    case month(Month)
    case year(Int)
    /// From one year to another; nil where the date is open or unknown, but not at both ends.
    case years(from: Int?, to: Int?)
    case undated

    public init(_ date: EDTFDate) {
        switch (date.earliestDay, date.latestDay) {
        case (let first?, let last?) where first == last: self = .day(first)
        case (let first?, let last?) where first.month == last.month: self = .month(first.month)
        case (let first?, let last?) where first.month.year == last.month.year: self = .year(first.month.year)
        case (nil, nil): self = .undated
        case (let first, let last): self = .years(from: first?.month.year, to: last?.month.year)
        }
    }
}
