/// The days on all of which something was going on, whenever it began and ended within what its date says.
public struct CertainDays: Sendable, Hashable {
    /// Nil if it has always been going on.
    public let first: Day?
    /// Nil if it's still going on.
    public let last: Day?
}

extension EDTFDate {
    /// From the latest possible beginning of something that lasts to its earliest possible end.
    ///
    /// Nil where no day is certain: for a moment, for what takes place repeatedly, for any date that's only
    /// approximate or doubtful, and where it may have ended before it might have begun.
    public var certainDays: CertainDays? {
        guard case .interval(let interval) = form, !interval.isQualified else { return nil }
        let (first, last) = (interval.begin.upperBound, interval.finish.lowerBound)
        guard first <= last, first != .afterAll, last != .beforeAll else { return nil }
        return CertainDays(first: first.isLimit ? nil : first, last: last.isLimit ? nil : last)
    }
}

extension Interval {
    fileprivate var isQualified: Bool { [start, end].contains(where: \.isQualified) }
}

extension Interval.End {
    fileprivate var isQualified: Bool {
        guard case .date(let date) = self else { return false }
        return date.isQualified
    }
}
