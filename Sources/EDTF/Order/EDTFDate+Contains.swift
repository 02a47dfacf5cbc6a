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
        case (.allOf(let one), .allOf(let other)):
            return one.count == other.count
                && zip(one.inOrderOfDays, other.inOrderOfDays).allSatisfy { $0.contains($1) }
        case (.allOf, _):
            return false
        default:
            // An interval's days are all claimed, and so have to be possible days, all of them.
            return form.covers(other.form)
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
            one.date.contains(other.date)
        case (.date, _), (.open, _): false
        }
    }
}

extension SetMember {
    fileprivate func contains(_ other: SetMember) -> Bool {
        switch (self, other) {
        case (.date(let one), .date(let other)): one.contains(other)
        case (.range(let one, let end), .range(let other, let otherEnd)):
            one.contains(other) && end.contains(otherEnd)
        case (.until(let one), .until(let other)), (.onOrAfter(let one), .onOrAfter(let other)):
            one.contains(other)
        default: false
        }
    }
}

extension [SetMember] {
    /// The order in which a set's members are written says nothing.
    fileprivate var inOrderOfDays: [SetMember] {
        let bounds = map { member in
            let form = EDTFDate.Form.allOf([member])
            return (form.begin.lowerBound, form.end.upperBound)
        }
        return indices.sorted { bounds[$0] < bounds[$1] }.map { self[$0] }
    }
}

extension CalendarDate {
    fileprivate func contains(_ other: CalendarDate) -> Bool {
        EDTFDate.Form.date(QualifiedDate(self)).covers(.date(QualifiedDate(other)))
    }
}

extension EDTFDate.Form {
    /// Whether all days of another form are possible, as far as that shows in 500 runs of them.
    ///
    /// A day of an unknown month of an unknown year has 120,000 runs; of two such dates it's said that they differ.
    fileprivate func covers(_ other: EDTFDate.Form) -> Bool {
        var runsLeft = 500
        var next = other.begin.lowerBound
        while let run = other.run(endingOnOrAfter: next) {
            guard covers(run, &runsLeft) else { return false }
            next = run.upperBound.advanced(by: 1)
        }
        return true
    }

    /// Whether all days of a run are possible.
    private func covers(_ days: ClosedRange<Day>, _ runsLeft: inout Int) -> Bool {
        var next = days.lowerBound
        while runsLeft > 0, let run = run(endingOnOrAfter: next), run.lowerBound <= next {
            runsLeft -= 1
            if run.upperBound >= days.upperBound { return true }
            next = run.upperBound.advanced(by: 1)
        }
        return false
    }
}
