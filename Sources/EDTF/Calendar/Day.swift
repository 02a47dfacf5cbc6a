/// A day of the proleptic Gregorian calendar, which has a year 0 (1 BCE) and negative years before it.
public struct Day: Sendable, Hashable {
    /// Days since 1 January 1970; negative before it.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day on which the calendar was first in force.
    public static let firstGregorian = Day(uncheckedYear: 1582, month: 10, day: 15)

    /// Nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard let month = Month(year: year, number: month), 1...month.length ~= day else { return nil }
        number = month.firstDay.number + day - 1
    }

    /// Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    ///
    /// Years are counted from March, so that the leap day is a year's last; an era has 400 years.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivision(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day of the month; the inverse of the above (`civil_from_days`).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = floorDivision(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// The month in which it lies.
    public var month: Month {
        let (year, month, _) = components
        return Month(uncheckedYear: year, number: month)
    }

    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(rawValue: number + 3 - floorDivision(number + 3, 7) * 7 + 1) ?? .monday
    }
}

extension Day: Strideable {
    public func distance(to other: Day) -> Int { other.number - number }
    public func advanced(by days: Int) -> Day { Day(number: number + days) }
    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

extension Day: CustomStringConvertible {
    /// As EDTF writes it: `2022-12-22`.
    public var description: String {
        let (year, month, day) = components
        return "\(fourDigits(year))-\(twoDigits(month))-\(twoDigits(day))"
    }
}
