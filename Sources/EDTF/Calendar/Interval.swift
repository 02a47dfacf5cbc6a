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
