extension EDTFDate {
    /// The earliest day that it may mean or, of something that lasts, on which it may begin.
    ///
    /// Days are those of the clock by which the date was written. Nil if it's open or unknown.
    public var earliestDay: Day? { form.days.first }

    /// The latest day that it may mean or, of something that lasts, on which it may end.
    public var latestDay: Day? { form.days.last }
}

extension EDTFDate.Form {
    var days: (first: Day?, last: Day?) {
        switch self {
        case .date(let date): (date.date.days.lowerBound, date.date.days.upperBound)
        case .timestamp(let timestamp): (timestamp.day, timestamp.day)
        case .interval(let interval): (interval.start.days?.lowerBound, interval.end.days?.upperBound)
        case .oneOf(let choices): Self.days(of: choices)
        }
    }

    private static func days(of choices: [Choice]) -> (first: Day?, last: Day?) {
        let days = choices.map(\.days)
        let firsts = days.compactMap(\.first)
        let lasts = days.compactMap(\.last)
        // One open member leaves the whole open.
        return (
            firsts.count == days.count ? firsts.min() : nil,
            lasts.count == days.count ? lasts.max() : nil
        )
    }
}
