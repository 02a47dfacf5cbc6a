extension DateWords {
    /// A year by itself: "the 1960s", "some year from 1900 to 1999", "about 1950 (from 1900 to 1999)".
    func phrase(for year: Year) -> String {
        let (first, last) = (year.range.lowerBound, year.range.upperBound)
        if let number = year.number {
            guard first < last else { return self.number(ofYear: number) }
            return estimatedYear.filled([
                .year: self.number(ofYear: number), .from: self.number(ofYear: first),
                .to: self.number(ofYear: last),
            ])
        }
        return year.isDecade ? decade.filled([.year: "\(first)"]) : phraseWithin(year)
    }

    /// A year as that in which something lies: "some year of the 1960s", "some year from 1900 to 1999".
    func phraseWithin(_ year: Year) -> String {
        guard year.number == nil else { return phrase(for: year) }
        let (first, last) = (year.range.lowerBound, year.range.upperBound)
        if year.isUnknown { return unknownYear }
        if year.isDecade { return someYearOfDecade.filled([.year: "\(first)"]) }
        let pattern = year.isContiguous ? someYear : someYearLike
        return pattern.filled([
            .from: number(ofYear: first), .to: number(ofYear: last), .digits: year.description,
        ])
    }

    /// "some month in 2022", "October, November or December 2022", "December of some year of the 1960s".
    func phrase(for month: PartialNumber, of year: Year) -> String {
        let choices = month.choices(in: 1...12)
        switch choices.count {
        case 12: return someMonth.filled([.date: phraseWithin(year)])
        case ...3: return phrase(forMonth: list(choices.map(name(ofMonth:)), before: or), of: year)
        default:
            return someMonthFromTo.filled([
                .from: name(ofMonth: choices[0]),
                .to: phrase(forMonth: name(ofMonth: choices[choices.count - 1]), of: year),
            ])
        }
    }

    /// "some day in December 2022", "1, 11 or 21 December 2022", "day 23 of some month in 2022".
    func phrase(for day: PartialNumber, of month: PartialNumber, of year: Year) -> String {
        let months = month.choices(in: 1...12)
        if day.unspecifiedCount == 2 {
            return someDay.filled([
                .date: months.count == 12 ? phraseWithin(year) : phrase(for: month, of: year)
            ])
        }
        let days = day.choices(in: 1...longest(months, of: year))
        let isRange = days.count > 4
        if months.count > 3 {
            let ends = ["\(days[0])", "\(days[days.count - 1])"]
            let number =
                isRange
                ? years.filled([.from: ends[0], .to: ends[1]]) : list(days.map(String.init), before: or)
            return dayOfSomeMonth.filled([.day: number, .date: phrase(for: month, of: year)])
        }
        let names = list(months.map(name(ofMonth:)), before: or)
        guard isRange else {
            return phrase(forDay: list(days.map(String.init), before: or), ofMonth: names, of: year)
        }
        return someDayFromTo.filled([
            .from: dayAlone.filled([.day: "\(days[0])"]),
            .to: phrase(forDay: "\(days[days.count - 1])", ofMonth: names, of: year),
        ])
    }

    /// Puts commas between names, and another word before the last.
    func list(_ items: [String], before last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: comma) + last + final
    }
}

extension DateWords {
    private func phrase(forMonth name: String, of year: Year) -> String {
        if let number = year.number {
            return month.filled([.month: name, .year: self.number(ofYear: number)])
        }
        return ofSomeYear.filled([.date: monthAlone.filled([.month: name]), .year: phraseWithin(year)])
    }

    private func phrase(forDay number: String, ofMonth name: String, of year: Year) -> String {
        if let known = year.number {
            return day.filled([.day: number, .month: name, .year: self.number(ofYear: known)])
        }
        return ofSomeYear.filled([
            .date: dayWithoutYear.filled([.day: number, .month: name]), .year: phraseWithin(year),
        ])
    }

    /// The length of the longest of some months; of a year that isn't known, February may have 29 days.
    private func longest(_ months: [Int], of year: Year) -> Int {
        months.compactMap { Month(year: year.number ?? 2000, number: $0)?.length }.max() ?? 31
    }
}

extension Year {
    /// `156X`; a decade's name is understood for years of four digits only.
    fileprivate var isDecade: Bool {
        number == nil && isContiguous && range.count == 10 && range.lowerBound >= 1000
    }

    /// Whether it's `XXXX`.
    fileprivate var isUnknown: Bool { number == nil && range == 0...9999 }
}

extension PartialNumber {
    /// The numbers of a range that it may mean; at least one, if the date was read.
    fileprivate func choices(in range: ClosedRange<Int>) -> [Int] {
        let choices = range.filter(allows)
        return choices.isEmpty ? [least] : choices
    }
}
