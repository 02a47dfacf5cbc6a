/// How many days lie between two dates, as far as it's known; negative if the order is the other way round.
public struct DayCount: Sendable, Hashable {
    /// The fewest possible; nil if there's no telling.
    public let least: Int?
    /// The most possible; nil if there's no telling.
    public let most: Int?

    public init(least: Int?, most: Int?) {
        self.least = least
        self.most = most
    }

    /// The number, if only one is possible.
    public var exact: Int? { least == most ? least : nil }
}

extension EDTFDate {
    /// How many days after another date this one is, by the days as they're written.
    ///
    /// The next day is one day later. Of two timestamps with offsets, the day of this one is that which the
    /// other's clock shows: 1 a.m. in Seoul is no day after noon in Washington. What lasts is counted from its
    /// end and up to its beginning; what has no end has no days after it.
    public func lag(after earlier: EDTFDate) -> DayCount {
        if case .timestamp(let own) = form, case .timestamp(let other) = earlier.form,
            let day = own.dayOnClock(of: other)
        {
            return DayCount(least: day.number - other.day.number, most: day.number - other.day.number)
        }
        let (begin, end) = (form.begin, earlier.form.end)
        return DayCount(
            least: end.upperBound.distance(toLimited: begin.lowerBound),
            most: end.lowerBound.distance(toLimited: begin.upperBound)
        )
    }
}

extension Timestamp {
    /// The day on another's clock; nil unless both offsets are known.
    fileprivate func dayOnClock(of other: Timestamp) -> Day? {
        guard let instant, let otherOffset = other.offset else { return nil }
        return Day(number: floorDivision(instant + otherOffset.minutes * 60, secondsPerDay))
    }
}

extension Day {
    fileprivate func distance(toLimited other: Day) -> Int? {
        isLimit || other.isLimit ? nil : distance(to: other)
    }
}
