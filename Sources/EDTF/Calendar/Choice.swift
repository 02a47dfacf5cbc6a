/// A member of a set of dates of which one holds.
public enum Choice: Sendable, Hashable {
    case date(CalendarDate)
    /// `a..b`: some time from the one to the other.
    case range(CalendarDate, CalendarDate)
    /// `..a`
    case until(CalendarDate)
    /// `a..`
    case onOrAfter(CalendarDate)

    /// The first and last day that it may mean; nil where it's open.
    var days: (first: Day?, last: Day?) {
        switch self {
        case .date(let date): (date.days.lowerBound, date.days.upperBound)
        case .range(let from, let to): (from.days.lowerBound, to.days.upperBound)
        case .until(let date): (nil, date.days.upperBound)
        case .onOrAfter(let date): (date.days.lowerBound, nil)
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
