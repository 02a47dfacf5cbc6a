import EDTF

/// An instant as feeds and sitemaps write it (RFC 3339).
struct FeedTime: Sendable, Hashable, CustomStringConvertible {
    private let timestamp: Timestamp

    /// The first instant that a date may mean, on a clock that shows UTC where the date doesn't say which.
    ///
    /// A day is its midnight: feeds ask for a time of day, and records give none. Nil for a date without a first day,
    /// or in a year that RFC 3339 can't write.
    init?(_ date: EDTFDate) {
        guard let seconds = date.bounds().earliest else { return nil }
        let secondOfDay = (seconds % Self.day + Self.day) % Self.day
        let day = Day(number: (seconds - secondOfDay) / Self.day)
        guard 0...9999 ~= day.components.year else { return nil }
        timestamp = Timestamp(day: day, secondOfDay: secondOfDay, offset: .utc)
    }

    private static let day = 86_400

    /// `2031-03-20T00:00:00Z`.
    var description: String { timestamp.description }
}
