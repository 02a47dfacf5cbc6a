/// A member of a set of dates, of which either one holds or all do.
public enum SetMember: Sendable, Hashable {
    case date(CalendarDate)
    /// `a..b`: any, or every, date from the one to the other.
    case range(CalendarDate, CalendarDate)
    /// `..a`
    case until(CalendarDate)
    /// `a..`
    case onOrAfter(CalendarDate)
}

extension SetMember {
    /// From the first to the last day that it may mean, or on which it takes place.
    var days: ClosedRange<Day> {
        begin.lowerBound...finish.upperBound
    }

    /// The days on which it may begin, where all of it holds.
    var begin: ClosedRange<Day> {
        switch self {
        case .date(let date), .range(let date, _), .onOrAfter(let date): date.days
        case .until: .beforeAll ... .beforeAll
        }
    }

    /// The days on which it may end, where all of it holds.
    var finish: ClosedRange<Day> {
        switch self {
        case .date(let date), .range(_, let date), .until(let date): date.days
        case .onOrAfter: .afterAll ... .afterAll
        }
    }

    /// The first run of successive days that isn't over before a day; nil if all are.
    func run(endingOnOrAfter day: Day) -> ClosedRange<Day>? {
        if case .date(let date) = self { return date.run(endingOnOrAfter: day) }
        return finish.upperBound >= day ? days : nil
    }
}

extension SetMember: CustomStringConvertible {
    public var description: String {
        switch self {
        case .date(let date): "\(date)"
        case .range(let from, let to): "\(from)..\(to)"
        case .until(let date): "..\(date)"
        case .onOrAfter(let date): "\(date).."
        }
    }
}
