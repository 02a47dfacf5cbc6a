/// A day with the time of day, and the distance of its clock from UTC where it's known.
public struct Timestamp: Sendable, Hashable {
    /// The day on that clock.
    public let day: Day
    /// Seconds since midnight on that clock.
    public let secondOfDay: Int
    /// Nil for a clock whose zone isn't given.
    public let offset: UTCOffset?

    public init(day: Day, secondOfDay: Int, offset: UTCOffset?) {
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = offset
    }

    public var hour: Int { secondOfDay / 3600 }
    public var minute: Int { secondOfDay / 60 % 60 }
    public var second: Int { secondOfDay % 60 }
}

extension Timestamp: CustomStringConvertible {
    public var description: String {
        "\(day)T\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))\(offset.map { "\($0)" } ?? "")"
    }
}
