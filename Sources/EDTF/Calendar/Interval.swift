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
    /// The days on which it may begin.
    var begin: ClosedRange<Day> {
        switch start {
        case .date(let date): date.date.days
        case .open: .beforeAll ... .beforeAll
        case .unknown: .beforeAll...(end.days?.upperBound ?? .afterAll)
        }
    }

    /// The days on which it may end.
    var finish: ClosedRange<Day> {
        switch end {
        case .date(let date): date.date.days
        case .open: .afterAll ... .afterAll
        case .unknown: (start.days?.lowerBound ?? .beforeAll)...Day.afterAll
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
