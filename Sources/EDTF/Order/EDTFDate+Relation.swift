extension EDTFDate {
    /// What's possible of the order of two dates.
    ///
    /// If the offsets of both clocks are known, instants are compared. Else clocks are compared as they stand,
    /// but what's less than a day apart may also have been at the same time: 22 December is only possibly
    /// before 23 December, since in Seoul it's the 23rd while it's still the 22nd in Washington, and it's
    /// definitely before 24 December.
    ///
    /// An open end is never over. An unknown one may be any time that isn't before the beginning.
    ///
    /// - Parameters:
    ///   - zone: that of this date's clock, where the date itself doesn't say it.
    ///   - otherZone: the same for the other date.
    public func relation(
        to other: EDTFDate,
        zone: UTCOffset? = nil,
        otherZone: UTCOffset? = nil
    ) -> DateRelation {
        let (own, others) = (ClockedDate(form, zone: zone), ClockedDate(other.form, zone: otherZone))
        var relation: DateRelation = []
        if own.mayPrecede(others) { relation.insert(.before) }
        if others.mayPrecede(own) { relation.insert(.after) }
        // From the same of the two in both directions, so that both end alike if the search is given up.
        let mayMeet = text <= other.text ? own.mayMeet(others) : others.mayMeet(own)
        if mayMeet { relation.insert(.overlapping) }
        return relation
    }
}

extension ClockedDate {
    /// Whether it may be over when the other begins, as their clocks stand.
    fileprivate func mayPrecede(_ other: ClockedDate) -> Bool {
        let bothAreZoned = offset != nil && other.offset != nil
        let difference = bothAreZoned ? shift.lowerBound - other.shift.lowerBound : 0
        return end.lowerBound + difference < other.begin.upperBound
    }

    /// Whether there's an instant that both may mean, in any of the zones where they may have been written.
    ///
    /// Goes from one date's first run that isn't over to the other's, until two meet or one has no more. Where
    /// hundreds of them don't meet, as of `XXXX-XX-10` and `XXXX-XX-20`, it's no longer ruled out.
    fileprivate func mayMeet(_ other: ClockedDate) -> Bool {
        guard var own = run(endingAtOrAfter: .min) else { return false }
        for _ in 0..<ClockedDate.mostRuns {
            let start = own.lowerBound + shift.lowerBound
            guard let others = other.run(endingAtOrAfter: start - other.shift.upperBound) else {
                return false
            }
            let otherStart = others.lowerBound + other.shift.lowerBound
            if otherStart <= own.upperBound + shift.upperBound { return true }
            guard let next = run(endingAtOrAfter: otherStart - shift.upperBound) else { return false }
            own = next
        }
        return true
    }

    private static var mostRuns: Int { 500 }
}
