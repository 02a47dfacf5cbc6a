/// The stretch of time in which a date lies, to put dates in an order.
///
/// Dates without a zone stand at the times of their own clocks, those in a known zone at the times in UTC.
public struct TimeBounds: Sendable, Hashable {
    /// Seconds since 1970; nil if open or unknown.
    public let earliest: Int?
    /// The last second.
    public let latest: Int?
    /// Whether the zone is known.
    public let isInUTC: Bool
}

extension TimeBounds: Comparable {
    /// By earliest, then latest time; an open beginning comes first, what's open at both ends last of all.
    ///
    /// Whatever is definitely before another is also less than it.
    public static func < (one: TimeBounds, other: TimeBounds) -> Bool {
        one.rank < other.rank
    }

    private var rank: (Int, Int, Int) {
        if earliest == nil, latest == nil { return (Int.max, Int.max, isInUTC ? 1 : 0) }
        return (earliest ?? Int.min, latest ?? Int.max, isInUTC ? 1 : 0)
    }
}

extension EDTFDate {
    /// The time in which it lies; `zone` is that of its clock, where the date itself doesn't say it.
    public func bounds(zone: UTCOffset? = nil) -> TimeBounds {
        let date = ClockedDate(form, zone: zone)
        let shift = (date.offset?.minutes ?? 0) * 60
        return TimeBounds(
            earliest: form.begin.lowerBound.isLimit ? nil : date.begin.lowerBound - shift,
            latest: form.end.upperBound.isLimit ? nil : date.end.upperBound - shift,
            isInUTC: date.offset != nil
        )
    }
}

extension EDTFDate: Comparable {
    /// By earliest, then latest time, as `TimeBounds` has it; then by the text, so that the order is total.
    public static func < (one: EDTFDate, other: EDTFDate) -> Bool {
        let (bounds, otherBounds) = (one.bounds(), other.bounds())
        if bounds != otherBounds { return bounds < otherBounds }
        return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}
