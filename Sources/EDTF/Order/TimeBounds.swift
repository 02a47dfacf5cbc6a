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
        if case .timestamp(let timestamp) = form {
            let offset = timestamp.offset ?? zone
            let time = timestamp.clockTime - (offset?.minutes ?? 0) * 60
            return TimeBounds(earliest: time, latest: time, isInUTC: offset != nil)
        }
        let begin = form.begin
        let first = begin.lowerBound
        let last = form.isMoment ? begin.upperBound : form.end.upperBound
        let shift = (zone?.minutes ?? 0) * 60
        return TimeBounds(
            earliest: first.isLimit ? nil : first.number * secondsPerDay - shift,
            latest: last.isLimit ? nil : (last.number + 1) * secondsPerDay - 1 - shift,
            isInUTC: zone != nil
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
