extension CalendarDate {
    /// From the first to the last day that it may mean.
    public var days: ClosedRange<Day> {
        // The usual dates first: all articles are put in order by them.
        if let exactDay { return exactDay...exactDay }
        if case .month = precision, let exactMonth { return exactMonth.days }
        if let wholeYears { return wholeYears }
        guard let first = firstRun?.lowerBound, let last = lastDay else { return .beforeAll ... .afterAll }
        return first...last
    }

    /// The first run of successive possible days; nil if there's no such day.
    var firstRun: ClosedRange<Day>? { run(endingOnOrAfter: .beforeAll) }

    /// The first run of successive possible days that isn't over before a day; nil if all are.
    ///
    /// Runs may follow each other without a gap.
    func run(endingOnOrAfter day: Day) -> ClosedRange<Day>? {
        if let exactDay { return exactDay >= day ? exactDay...exactDay : nil }
        if let wholeYears { return wholeYears.upperBound >= day ? wholeYears : nil }
        // A season may reach into the next year.
        var next = year.first(onOrAfter: day == .beforeAll ? .min : day.month.year - 1)
        while let candidate = next {
            if let run = precision.run(inYear: candidate, endingOnOrAfter: day) { return run }
            next = year.first(onOrAfter: candidate + 1)
        }
        return nil
    }

    /// All days of successive years, if every one of them is possible.
    private var wholeYears: ClosedRange<Day>? {
        guard precision.isWholeYear, year.isContiguous else { return nil }
        let years = year.range
        return Month.first(of: years.lowerBound).firstDay...Month.last(of: years.upperBound).lastDay
    }

    private var lastDay: Day? {
        var next = year.last(onOrBefore: .max)
        while let candidate = next {
            if let day = precision.lastDay(inYear: candidate) { return day }
            next = year.last(onOrBefore: candidate - 1)
        }
        return nil
    }
}

extension CalendarDate.Precision {
    /// Whether every day of the year is possible.
    fileprivate var isWholeYear: Bool {
        switch self {
        case .year: true
        case .part: false
        case .month(let month): month.unspecifiedCount == 2
        case .day(let month, let day): month.unspecifiedCount == 2 && day.unspecifiedCount == 2
        }
    }

    fileprivate func run(inYear year: Int, endingOnOrAfter limit: Day) -> ClosedRange<Day>? {
        switch self {
        case .year:
            let days = Month.first(of: year).firstDay...Month.last(of: year).lastDay
            return days.upperBound >= limit ? days : nil
        case .part(let part):
            let months = part.months(of: year)
            let days = months.lowerBound.firstDay...months.upperBound.lastDay
            return days.upperBound >= limit ? days : nil
        case .month(let number):
            return Month.all(of: year).first { number.allows($0.number) && $0.lastDay >= limit }?.days
        case .day(let number, let day):
            for month in Month.all(of: year) where number.allows(month.number) && month.lastDay >= limit {
                if day.unspecifiedCount == 2 { return month.days }
                guard
                    let day = (1...month.length).first(where: {
                        day.allows($0) && month.firstDay.advanced(by: $0 - 1) >= limit
                    })
                else { continue }
                return month.firstDay.advanced(by: day - 1)...month.firstDay.advanced(by: day - 1)
            }
            return nil
        }
    }

    fileprivate func lastDay(inYear year: Int) -> Day? {
        switch self {
        case .year: return Month.last(of: year).lastDay
        case .part(let part): return part.months(of: year).upperBound.lastDay
        case .month(let number): return Month.all(of: year).last { number.allows($0.number) }?.lastDay
        case .day(let number, let day):
            for month in Month.all(of: year).reversed() where number.allows(month.number) {
                guard let day = (1...month.length).last(where: day.allows) else { continue }
                return month.firstDay.advanced(by: day - 1)
            }
            return nil
        }
    }
}

extension Month {
    fileprivate static func first(of year: Int) -> Month { Month(uncheckedYear: year, number: 1) }
    fileprivate static func last(of year: Int) -> Month { Month(uncheckedYear: year, number: 12) }
    fileprivate static func all(of year: Int) -> ClosedRange<Month> { first(of: year)...last(of: year) }
}
