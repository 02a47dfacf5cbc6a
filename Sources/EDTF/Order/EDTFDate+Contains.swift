extension EDTFDate {
    /// Whether it says nothing else than the other does, only less precisely (or as precisely).
    ///
    /// That's so if it may mean every day that the other may mean. A span is another statement than a day, so
    /// that it contains only spans whose beginning and end lie in its own beginning and end.
    public func contains(_ other: EDTFDate) -> Bool {
        if self == other { return true }
        switch (form, other.form) {
        case (.timestamp(let one), .timestamp(let other)):
            return one.isSameInstant(as: other)
        case (.timestamp, _):
            return false
        case (.interval(let one), .interval(let other)):
            return one.start.contains(other.start) && one.end.contains(other.end)
        case (.interval, _):
            return false
        default:
            // The interval's days are all claimed, and so have to be possible days, all of them.
            var next = other.form.begin.lowerBound
            while let run = other.form.run(endingOnOrAfter: next) {
                guard form.covers(run) else { return false }
                next = run.upperBound.advanced(by: 1)
            }
            return true
        }
    }
}

extension Timestamp {
    fileprivate func isSameInstant(as other: Timestamp) -> Bool {
        guard let instant, let otherInstant = other.instant else { return self == other }
        return instant == otherInstant
    }
}

extension Interval.End {
    fileprivate func contains(_ other: Interval.End) -> Bool {
        switch (self, other) {
        case (.unknown, _), (.open, .open): true
        case (.date(let one), .date(let other)):
            one.date.days.lowerBound <= other.date.days.lowerBound
                && other.date.days.upperBound <= one.date.days.upperBound
        case (.date, _), (.open, _): false
        }
    }
}

extension EDTFDate.Form {
    /// Whether all days of a run are possible.
    fileprivate func covers(_ days: ClosedRange<Day>) -> Bool {
        var next = days.lowerBound
        while let run = run(endingOnOrAfter: next), run.lowerBound <= next {
            if run.upperBound >= days.upperBound { return true }
            next = run.upperBound.advanced(by: 1)
        }
        return false
    }
}
