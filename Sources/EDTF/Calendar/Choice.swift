/// A member of a set of dates of which one holds.
public enum Choice: Sendable, Hashable {
    case date(CalendarDate)
    /// `a..b`: some time from the one to the other.
    case range(CalendarDate, CalendarDate)
    /// `..a`
    case until(CalendarDate)
    /// `a..`
    case onOrAfter(CalendarDate)

    /// The days that it may mean.
    var days: ClosedRange<Day> {
        switch self {
        case .date(let date): date.days
        case .range(let from, let to): from.days.lowerBound...to.days.upperBound
        case .until(let date): .beforeAll...date.days.upperBound
        case .onOrAfter(let date): date.days.lowerBound...Day.afterAll
        }
    }
}

extension Choice: CustomStringConvertible {
    public var description: String {
        switch self {
        case .date(let date): "\(date)"
        case .range(let from, let to): "\(from)..\(to)"
        case .until(let date): "..\(date)"
        case .onOrAfter(let date): "\(date).."
        }
    }
}
