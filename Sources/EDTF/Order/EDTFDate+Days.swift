extension EDTFDate {
    /// The earliest day that it may mean or, of something that lasts, on which it may begin.
    ///
    /// Days are those of the clock by which the date was written. Nil if it's open or unknown.
    public var earliestDay: Day? {
        let first = form.begin.lowerBound
        return first.isLimit ? nil : first
    }

    /// The latest day that it may mean or, of something that lasts, on which it may end.
    public var latestDay: Day? {
        let last = form.end.upperBound
        return last.isLimit ? nil : last
    }

    /// Whether its days as written all lie before the other's.
    ///
    /// See `WrittenTime`, by which many dates are compared at less cost.
    public func isWrittenBefore(_ other: EDTFDate) -> Bool {
        WrittenTime(self).isBefore(WrittenTime(other))
    }
}

extension Day {
    /// Stand for a date's limits where it has none; no year that can be written comes near them.
    static let beforeAll = Day(number: -(1 << 46))
    static let afterAll = Day(number: 1 << 46)

    var isLimit: Bool { self == .beforeAll || self == .afterAll }
}

extension EDTFDate.Form {
    /// The days on which it may begin.
    ///
    /// A moment begins and ends on the same day, which may be any from the first possible to the last. What
    /// takes place on all days of a set goes on from its first member to its last.
    var begin: ClosedRange<Day> {
        switch self {
        case .date(let date): date.date.days
        case .timestamp(let timestamp): timestamp.day...timestamp.day
        case .interval(let interval): interval.begin
        case .oneOf(let members):
            Self.range(members.map(\.days.lowerBound).min(), members.map(\.days.upperBound).max())
        case .allOf(let members):
            Self.range(members.map(\.begin.lowerBound).min(), members.map(\.begin.upperBound).min())
        }
    }

    /// The days on which it may end.
    var end: ClosedRange<Day> {
        switch self {
        case .date, .timestamp, .oneOf: begin
        case .interval(let interval): interval.finish
        case .allOf(let members):
            Self.range(members.map(\.finish.lowerBound).max(), members.map(\.finish.upperBound).max())
        }
    }

    /// The first run of successive possible days that isn't over before a day; nil if all are.
    ///
    /// Runs may follow each other without a gap, and those of sets overlap.
    func run(endingOnOrAfter day: Day) -> ClosedRange<Day>? {
        switch self {
        case .date(let date): date.date.run(endingOnOrAfter: day)
        case .oneOf(let members), .allOf(let members):
            members.compactMap { $0.run(endingOnOrAfter: day) }
                .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        case .timestamp, .interval:
            end.upperBound >= day ? begin.lowerBound...end.upperBound : nil
        }
    }

    /// A set always has members.
    private static func range(_ first: Day?, _ last: Day?) -> ClosedRange<Day> {
        (first ?? .beforeAll)...(last ?? .afterAll)
    }
}
