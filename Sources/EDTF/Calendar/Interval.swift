/// Something that lasts from one date to another.
public struct Interval: Sendable, Hashable {
    public let start: End
    public let end: End

    public enum End: Sendable, Hashable {
        case date(QualifiedDate)
        /// `..`: it has no such end; what ends so is still going on.
        case open
        /// Nothing written: it has such an end, but it isn't known.
        case unknown
    }

    public init(from start: End, to end: End) {
        self.start = start
        self.end = end
    }
}

extension Interval {
    /// The days on which it may begin: none of them after its last possible end.
    var begin: ClosedRange<Day> {
        let (first, last) = (start.days(ifOpen: .beforeAll), end.days(ifOpen: .afterAll))
        return first.lowerBound...min(first.upperBound, last.upperBound)
    }

    /// The days on which it may end: none of them before its first possible beginning.
    var finish: ClosedRange<Day> {
        let (first, last) = (start.days(ifOpen: .beforeAll), end.days(ifOpen: .afterAll))
        return max(first.lowerBound, last.lowerBound)...last.upperBound
    }
}

extension Interval.End {
    /// An unknown end may be on any day.
    fileprivate func days(ifOpen limit: Day) -> ClosedRange<Day> {
        switch self {
        case .date(let date): date.date.days
        case .open: limit...limit
        case .unknown: .beforeAll ... .afterAll
        }
    }
}

extension Interval.End {
    var days: ClosedRange<Day>? {
        guard case .date(let qualified) = self else { return nil }
        return qualified.date.days
    }
}

extension Interval: CustomStringConvertible {
    public var description: String { "\(start)/\(end)" }
}

extension Interval.End: CustomStringConvertible {
    public var description: String {
        switch self {
        case .date(let date): "\(date)"
        case .open: ".."
        case .unknown: ""
        }
    }
}
