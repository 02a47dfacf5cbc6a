/// The stretch of time in which a date lies, to put dates in order.
///
/// Dates without a zone are compared by their clocks as they stand: 22 December is before 23 December. A time
/// in a known zone is compared with another such by the instant, and with a date without one only as far as
/// every zone on Earth allows: a day written in Seoul may begin while it's noon of the day before in New York.
public struct TimeBounds: Sendable, Hashable {
    /// Seconds since 1970 on the date's own clock or, where its zone is known, in UTC; nil if open or unknown.
    public let earliest: Int?
    /// The last second, in the same way.
    public let latest: Int?
    /// Whether the zone is known.
    public let isInUTC: Bool

    /// Whether all of one lies before all of the other.
    public func isDefinitelyBefore(_ other: TimeBounds) -> Bool {
        guard let latest, let begin = other.earliest else { return false }
        let margin =
            switch (isInUTC, other.isInUTC) {
            case (false, true): Self.westernmost
            case (true, false): Self.easternmost
            default: 0
            }
        return latest + margin < begin
    }

    /// Clocks are up to 12 hours behind UTC (Baker Island) and up to 14 ahead (Line Islands).
    private static let westernmost = 12 * 3600
    private static let easternmost = 14 * 3600
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
        let (first, last) = form.days
        if case .timestamp(let timestamp) = form {
            let local = timestamp.day.number * secondsPerDay + timestamp.secondOfDay
            guard let offset = timestamp.offset ?? zone else {
                return TimeBounds(earliest: local, latest: local, isInUTC: false)
            }
            let instant = local - offset.minutes * 60
            return TimeBounds(earliest: instant, latest: instant, isInUTC: true)
        }
        let shift = (zone?.minutes ?? 0) * 60
        return TimeBounds(
            earliest: first.map { $0.number * secondsPerDay - shift },
            latest: last.map { ($0.number + 1) * secondsPerDay - 1 - shift },
            isInUTC: zone != nil
        )
    }
}

private let secondsPerDay = 86_400
