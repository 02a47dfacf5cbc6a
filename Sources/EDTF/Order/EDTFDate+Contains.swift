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
            // The interval's days are all claimed, and so have to be in one stretch of possible days.
            let own = form.stretches.merged
            return other.form.stretches.allSatisfy { stretch in own.contains { $0.contains(stretch) } }
        }
    }
}

extension Timestamp {
    fileprivate func isSameInstant(as other: Timestamp) -> Bool {
        guard let offset, let otherOffset = other.offset else {
            return self == other
        }
        let difference = other.day.number - day.number
        return secondOfDay - offset.minutes * 60
            == difference * 86_400 + other.secondOfDay - otherOffset.minutes * 60
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
    /// The days that it may mean, in as many pieces as it has members.
    fileprivate var stretches: [Stretch] {
        guard case .oneOf(let choices) = self else {
            let (first, last) = days
            return [Stretch(first: first?.number ?? .min, last: last?.number ?? .max)]
        }
        return choices.map { choice in
            let (first, last) = choice.days
            return Stretch(first: first?.number ?? .min, last: last?.number ?? .max)
        }
    }
}

/// Successive days, without a limit where the number is the least or greatest.
private struct Stretch {
    var first: Int
    var last: Int

    func contains(_ other: Stretch) -> Bool {
        first <= other.first && other.last <= last
    }
}

extension [Stretch] {
    /// In order, with those made one that overlap or follow each other without a gap.
    fileprivate var merged: [Stretch] {
        var merged: [Stretch] = []
        for stretch in sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
            if let last = merged.last, last.last == .max || stretch.first <= last.last + 1 {
                merged[merged.count - 1].last = Swift.max(last.last, stretch.last)
            } else {
                merged.append(stretch)
            }
        }
        return merged
    }
}
