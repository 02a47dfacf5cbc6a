extension DateWords {
    /// A date in plain words.
    public func phrase(for date: EDTFDate) -> String {
        switch date.form {
        case .date(let date): phrase(for: date)
        case .timestamp(let timestamp): phrase(for: timestamp)
        case .interval(let interval): phrase(for: interval)
        case .oneOf(let choices): phrase(for: choices)
        }
    }

    /// The heading of a chronology.
    public func heading(for span: CalendarSpan) -> String {
        switch span {
        case .day(let day): phrase(for: .day(day))
        case .month(let month): phrase(for: .month(month))
        case .year(let year): number(ofYear: year)
        case .years(let from?, let to?): years.filled([.from: number(ofYear: from), .to: number(ofYear: to)])
        case .years(let from?, nil): yearsFrom.filled([.from: number(ofYear: from)])
        case .years(nil, let to?): yearsUntil.filled([.to: number(ofYear: to)])
        case .years(nil, nil), .undated: undated
        }
    }

    /// A date without a qualifier; what it shares with the date `before` which it stands isn't repeated.
    func phrase(for date: CalendarDate, before next: CalendarDate? = nil) -> String {
        switch date {
        case .day(let day): phrase(for: day, before: next)
        case .month(let value):
            if case .month(let next) = next, next.year == value.year {
                monthAlone.filled([.month: name(of: value)])
            } else {
                month.filled([.month: name(of: value), .year: number(ofYear: value.year)])
            }
        case .season(let value, let year):
            season.filled([.season: name(of: value), .year: number(ofYear: year)])
        case .year(let year): number(ofYear: year)
        case .someDay(of: let month): someDay.filled([.date: phrase(for: .month(month))])
        case .someDayOfYear(let year): someDay.filled([.date: number(ofYear: year)])
        case .someMonth(ofYear: let year): someMonth.filled([.date: number(ofYear: year)])
        case .someYear(let years): phrase(forSomeYearOf: years)
        }
    }

    func phrase(for date: QualifiedDate) -> String {
        let plain = phrase(for: date.date)
        return switch date.qualifier {
        case nil: plain
        case .approximate: approximate.filled([.date: plain])
        case .uncertain: uncertain.filled([.date: plain])
        case .uncertainAndApproximate: uncertainAndApproximate.filled([.date: plain])
        }
    }

    func name(of month: Month) -> String {
        months.dropFirst(month.number - 1).first ?? "\(month.number)"
    }
}

extension DateWords {
    private func phrase(for value: Day, before next: CalendarDate?) -> String {
        let (year, _, number) = value.components
        guard case .day(let next) = next, next.month.year == year else {
            return day.filled([
                .day: "\(number)", .month: name(of: value.month), .year: self.number(ofYear: year),
            ])
        }
        if next.month == value.month { return dayAlone.filled([.day: "\(number)"]) }
        return dayWithoutYear.filled([.day: "\(number)", .month: name(of: value.month)])
    }

    /// The year before 1 CE is 0 in EDTF and 1 BCE in words.
    private func number(ofYear value: Int) -> String {
        switch value {
        case ...0 where value < -9999:
            remoteYear.filled([.year: yearBeforeCommonEra.filled([.year: "\(1 - value)"])])
        case ...0: yearBeforeCommonEra.filled([.year: "\(1 - value)"])
        case 1..<1000: earlyYear.filled([.year: "\(value)"])
        case 1000...9999: year.filled([.year: "\(value)"])
        default: remoteYear.filled([.year: "\(value)"])
        }
    }

    private func phrase(forSomeYearOf years: ClosedRange<Int>) -> String {
        let (first, last) = (years.lowerBound, years.upperBound)
        if years.count == 10, first >= 1000 { return decade.filled([.year: "\(first)"]) }
        return someYear.filled([.from: number(ofYear: first), .to: number(ofYear: last)])
    }

    private func name(of season: Season) -> String {
        seasons.dropFirst(season.rawValue - Season.spring.rawValue).first ?? "\(season.rawValue)"
    }

    private func phrase(for value: Timestamp) -> String {
        let date = phrase(for: .day(value.day))
        let pattern = value.second == 0 ? time : timeWithSeconds
        let clock = pattern.filled([
            .hour: twoDigits(value.hour), .minute: twoDigits(value.minute), .second: twoDigits(value.second),
        ])
        guard let offset = value.offset else { return timestamp.filled([.date: date, .time: clock]) }
        let zoneName = offset.minutes == 0 ? utc : zone.filled([.zone: offset.signed])
        return timestampWithZone.filled([.date: date, .time: clock, .zone: zoneName])
    }
}
