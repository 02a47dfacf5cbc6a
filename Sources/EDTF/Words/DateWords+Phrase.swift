extension DateWords {
    /// A date in plain words.
    public func phrase(for date: EDTFDate) -> String {
        switch date.form {
        case .date(let date): phrase(for: date)
        case .timestamp(let timestamp): phrase(for: timestamp)
        case .interval(let interval): phrase(for: interval)
        case .oneOf(let members): phrase(forOneOf: members)
        case .allOf(let members): phrase(forAllOf: members)
        }
    }

    /// The heading of a chronology.
    public func heading(for span: CalendarSpan) -> String {
        switch span {
        case .day(let day): phrase(for: day)
        case .month(let month): phrase(for: month)
        case .year(let year): number(ofYear: year)
        case .years(let from?, let to?): years.filled([.from: number(ofYear: from), .to: number(ofYear: to)])
        case .years(let from?, nil): yearsFrom.filled([.from: number(ofYear: from)])
        case .years(nil, let to?): yearsUntil.filled([.to: number(ofYear: to)])
        case .years(nil, nil), .undated: undated
        }
    }

    /// A date without qualifiers.
    ///
    /// - Parameter shared: what's said right after it, and so isn't repeated.
    func phrase(for date: CalendarDate, sharing shared: Shared = Shared()) -> String {
        if let day = date.exactDay { return phrase(for: day, sharing: shared) }
        if let month = date.exactMonth, case .month = date.precision {
            return phrase(for: month, sharing: shared)
        }
        return switch date.precision {
        case .year: phrase(for: date.year)
        case .part(let part): phrase(for: part, of: date.year)
        case .month(let month): phrase(for: month, of: date.year)
        case .day(let month, let day): phrase(for: day, of: month, of: date.year)
        }
    }

    func phrase(for day: Day, sharing shared: Shared = Shared()) -> String {
        let (year, _, number) = day.components
        if shared.month == day.month { return dayAlone.filled([.day: "\(number)"]) }
        let name = name(of: day.month)
        if shared.year == year { return dayWithoutYear.filled([.day: "\(number)", .month: name]) }
        return self.day.filled([.day: "\(number)", .month: name, .year: self.number(ofYear: year)])
    }

    func phrase(for month: Month, sharing shared: Shared = Shared()) -> String {
        let name = monthsAlone.dropFirst(month.number - 1).first ?? name(of: month)
        if shared.year == month.year { return monthAlone.filled([.month: name]) }
        return self.month.filled([.month: name, .year: number(ofYear: month.year)])
    }

    func name(of month: Month) -> String {
        name(ofMonth: month.number)
    }

    func name(ofMonth number: Int) -> String {
        months.dropFirst(number - 1).first ?? "\(number)"
    }

    /// The year before 1 CE is 0 in EDTF and 1 BCE in words.
    func number(ofYear value: Int) -> String {
        switch value {
        case ...0 where value < -9999:
            remoteYear.filled([.year: yearBeforeCommonEra.filled([.year: "\(1 - value)"])])
        case ...0: yearBeforeCommonEra.filled([.year: "\(1 - value)"])
        case 1..<1000: earlyYear.filled([.year: "\(value)"])
        case 1000...9999: year.filled([.year: "\(value)"])
        default: remoteYear.filled([.year: "\(value)"])
        }
    }
}

/// What a date needn't say, since the words after it do: in "18 or 19 November 2022", the 18th leaves both.
struct Shared {
    var year: Int?
    var month: Month?
}

extension Shared {
    /// What a date leaves to this one, which is the last.
    init(by date: CalendarDate) {
        let month = date.exactMonth
        self.init(year: month?.year, month: date.exactDay == nil ? nil : month)
    }
}

extension DateWords {
    private func phrase(for part: YearPart, of year: Year) -> String {
        let name = name(of: part)
        guard case .season(_, let hemisphere) = part else {
            return partOfYear.filled([.part: name, .year: phrase(for: year)])
        }
        let date =
            if let number = year.number, year.significantDigits == nil {
                season.filled([.season: name, .year: self.number(ofYear: number)])
            } else {
                ofSomeYear.filled([.date: name, .year: phraseWithin(year)])
            }
        return switch hemisphere {
        case nil: date
        case .northern: northern.filled([.date: date])
        case .southern: southern.filled([.date: date])
        }
    }

    private func name(of part: YearPart) -> String {
        let name =
            switch part {
            case .season(let season, _): seasons.dropFirst(season.rawValue).first
            case .quarter(let number): quarters.dropFirst(Int(number) - 1).first
            case .quadrimester(let number): thirds.dropFirst(Int(number) - 1).first
            case .semester(let number): halves.dropFirst(Int(number) - 1).first
            }
        return name ?? "\(part.number)"
    }

    private func phrase(for value: Timestamp) -> String {
        let date = phrase(for: value.day)
        let pattern = value.second == 0 ? time : timeWithSeconds
        let clock = pattern.filled([
            .hour: twoDigits(value.hour), .minute: twoDigits(value.minute), .second: twoDigits(value.second),
        ])
        guard let offset = value.offset else { return timestamp.filled([.date: date, .time: clock]) }
        let zoneName = offset.minutes == 0 ? utc : zone.filled([.zone: offset.signed])
        return timestampWithZone.filled([.date: date, .time: clock, .zone: zoneName])
    }
}
