/// A date on the clock by which it was written; times are seconds since 1970 on that clock.
struct ClockedDate {
    /// It begins somewhere in this range; a moment begins and ends at once.
    let begin: ClosedRange<Int>
    let end: ClosedRange<Int>
    /// How far the clock is ahead of UTC, if that's known.
    let offset: UTCOffset?
    private let form: EDTFDate.Form

    /// - Parameter zone: the clock's, where the date itself doesn't say it.
    init(_ form: EDTFDate.Form, zone: UTCOffset?) {
        self.form = form
        guard case .timestamp(let timestamp) = form else {
            begin = form.begin.seconds
            end = form.isMoment ? begin : form.end.seconds
            offset = zone
            return
        }
        begin = timestamp.clockTime...timestamp.clockTime
        end = begin
        offset = timestamp.offset ?? zone
    }

    /// What has to be added for a time in UTC: from the least to the greatest that's possible.
    ///
    /// Unknown clocks are taken to be from 11 hours behind UTC (Samoa) to 13 ahead of it (New Zealand's
    /// summer), so that two of them differ by a day at most. Only the Line Islands keep another time; for
    /// their sake, no 22 December would ever definitely precede a 24 December.
    var shift: ClosedRange<Int> {
        guard let offset else { return -13 * 3600...11 * 3600 }
        return -offset.minutes * 60 ... -offset.minutes * 60
    }

    /// The first run of possible times that isn't over before a second; what lasts is one run.
    ///
    /// What lies within a day is one, too: to search its days for it took five sixths of comparing two dates.
    func run(endingAtOrAfter second: Int) -> ClosedRange<Int>? {
        guard form.isMoment, begin.upperBound >= begin.lowerBound + secondsPerDay else {
            return end.upperBound >= second ? begin.lowerBound...end.upperBound : nil
        }
        let day = Day(number: floorDivision(max(second, begin.lowerBound), secondsPerDay))
        return form.run(endingOnOrAfter: day)?.seconds
    }
}

let secondsPerDay = 86_400

extension Timestamp {
    /// Seconds since 1970 on its own clock.
    var clockTime: Int { day.number * secondsPerDay + secondOfDay }

    /// Seconds since 1970 in UTC; nil where the offset isn't known.
    var instant: Int? { offset.map { clockTime - $0.minutes * 60 } }
}

extension ClosedRange<Day> {
    /// From the first second of its first day to the last one of its last.
    fileprivate var seconds: ClosedRange<Int> {
        lowerBound.number * secondsPerDay...upperBound.number * secondsPerDay + secondsPerDay - 1
    }
}
