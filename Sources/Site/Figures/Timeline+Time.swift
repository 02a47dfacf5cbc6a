import EDTF

extension Timeline.Time {
    /// Nil for a date that's open at both ends.
    ///
    /// Nothing that's foretold is certain.
    init?(_ date: EDTFDate, isForetold: Bool = false) {
        let (first, last) = (date.earliestDay?.number, date.latestDay?.number)
        guard first != nil || last != nil else { return nil }
        self.init(
            first: first,
            last: last,
            lasts: !date.isMoment,
            certain: isForetold ? nil : date.certainDays,
            isRough: date.text.utf8.contains { "~?%".utf8.contains($0) },
            isForetold: isForetold
        )
    }

    /// The date that says just this, of whole years or months where it can be; nil for years of five digits.
    var date: EDTFDate? {
        let days = [first, last].map { $0.map(Day.init(number:)) }
        let isOfMonths = days[0] == days[0]?.month.firstDay && days[1] == days[1]?.month.lastDay
        let isOfYears = isOfMonths && days[0]?.month.number ?? 1 == 1 && days[1]?.month.number ?? 12 == 12
        let extra = isOfYears ? "-MM-DD" : isOfMonths ? "-DD" : ""
        let ends = days.map { $0.map { String($0.description.dropLast(extra.count)) } ?? "" }
        if lasts { return try? EDTFDate(ends.joined(separator: "/")) }
        return try? EDTFDate(ends[0] == ends[1] ? ends[0] : "[\(ends.joined(separator: ".."))]")
    }

    var isDay: Bool { first != nil && first == last }
}
