import EDTF

/// The days among which a date may lie.
///
/// Open and unknown ends, and what's farther away, count as 10,000,000 days from 1970.
struct SearchDays: Sendable, Hashable, Comparable {
    /// Counted from 1 January 1970.
    let first: Int
    let last: Int

    init(_ date: EDTFDate) {
        first = max(-Self.farthest, min(date.earliestDay?.number ?? -Self.farthest, Self.farthest))
        last = max(first, min(date.latestDay?.number ?? Self.farthest, Self.farthest))
    }

    static func < (one: SearchDays, other: SearchDays) -> Bool {
        (one.first, one.last) < (other.first, other.last)
    }

    private static let farthest = 10_000_000

    /// How many records have which days, in one string: for each run the days since the first of the one before
    /// (from the farthest day on), how many the last lies after the first, and how many records there are.
    ///
    /// - Parameter days: in rising order.
    static func encode(_ days: [SearchDays]) -> [UInt8] {
        var output: [UInt8] = []
        var previous = -farthest
        for run in days.chunked(by: { $0 }) {
            SearchCode.append(run.0.first - previous, to: &output)
            SearchCode.append(run.0.last - run.0.first, to: &output)
            SearchCode.append(run.1.count, to: &output)
            previous = run.0.first
        }
        return output
    }
}
