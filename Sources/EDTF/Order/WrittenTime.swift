/// The time that a date names, to compare it with others: worked out once, since a date's days have to be searched.
public struct WrittenTime: Sendable {
    public let bounds: TimeBounds
    /// The days as written; of a timestamp with an offset also the day that it is in UTC.
    fileprivate let first: Day
    fileprivate let last: Day
    /// Seconds since 1970 in UTC, of a timestamp with an offset.
    fileprivate let instant: Int?

    public init(_ date: EDTFDate) {
        bounds = date.bounds()
        instant = if case .timestamp(let timestamp) = date.form { timestamp.instant } else { nil }
        let (begin, end) = (date.form.begin.lowerBound, date.form.end.upperBound)
        let day = instant.map { Day(number: floorDivision($0, secondsPerDay)) }
        first = min(begin, day ?? begin)
        last = max(end, day ?? end)
    }

    /// Whether all its days lie before the other's.
    ///
    /// There's no slack for time zones that nobody told: a date counts as the day that it names, wherever it was written.
    /// Two timestamps with offsets are compared by their instants, whatever their days. Agrees with `EDTFDate.<`.
    public func isBefore(_ other: WrittenTime) -> Bool {
        if let instant, let otherInstant = other.instant { return instant < otherInstant }
        return last < other.first && bounds < other.bounds
    }

    /// Whether the days, each date's from the first to the last, have one in common.
    ///
    /// Two timestamps with offsets have to be the same instant.
    public func overlaps(_ other: WrittenTime) -> Bool {
        !isBefore(other) && !other.isBefore(self)
    }
}

extension [WrittenTime] {
    /// Of dates that stand in the order of their bounds, the positions of those before which none of the others is.
    ///
    /// Each is compared with the earliest end of those that stand before it, and not with all of them.
    public func possiblyFirst() -> [Int] {
        var earliest: (instant: Int, zonedDay: Day, otherDay: Day) = (.max, .afterAll, .afterAll)
        return indices.filter { position in
            let time = self[position]
            guard let instant = time.instant else {
                defer { earliest.otherDay = Swift.min(earliest.otherDay, time.last) }
                return time.first <= Swift.min(earliest.zonedDay, earliest.otherDay)
            }
            defer {
                earliest.instant = Swift.min(earliest.instant, instant)
                earliest.zonedDay = Swift.min(earliest.zonedDay, time.last)
            }
            return instant <= earliest.instant && time.first <= earliest.otherDay
        }
    }
}
