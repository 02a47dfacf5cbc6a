/// A date without a time, as precisely as it was written.
public enum CalendarDate: Sendable, Hashable {
    /// `2022-12-22`
    case day(Day)
    /// `2022-12-XX`
    case someDay(of: Month)
    /// `2022-XX-XX`
    case someDayOfYear(Int)
    /// `2022-12`
    case month(Month)
    /// `2022-XX`
    case someMonth(ofYear: Int)
    /// `2022-21`
    case season(Season, year: Int)
    /// `2022`, `-0043`, `Y170000002`
    case year(Int)
    /// `201X`, `20XX`: the ten or hundred years with these first digits.
    ///
    /// `-000X` and `-00XX` end in -0001, since there's no year -0000.
    case someYear(ClosedRange<Int>)

    /// The days on which it may lie.
    public var days: ClosedRange<Day> {
        switch self {
        case .day(let day): day...day
        case .month(let month), .someDay(of: let month): month.days
        case .season(let season, let year): Self.days(of: season.months(of: year))
        case .year(let year), .someMonth(ofYear: let year), .someDayOfYear(let year):
            Self.days(of: year...year)
        case .someYear(let years): Self.days(of: years)
        }
    }

    /// Whether digits are left unspecified.
    public var hasUnspecifiedDigits: Bool {
        switch self {
        case .someDay, .someDayOfYear, .someMonth, .someYear: true
        case .day, .month, .season, .year: false
        }
    }
}

extension CalendarDate {
    private static func days(of months: ClosedRange<Month>) -> ClosedRange<Day> {
        months.lowerBound.firstDay...months.upperBound.lastDay
    }

    private static func days(of years: ClosedRange<Int>) -> ClosedRange<Day> {
        let first = Day(uncheckedYear: years.lowerBound, month: 1, day: 1)
        return first...Day(uncheckedYear: years.upperBound, month: 12, day: 31)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// As EDTF writes it.
    public var description: String {
        switch self {
        case .day(let day): "\(day)"
        case .someDay(of: let month): "\(month)-XX"
        case .someDayOfYear(let year): "\(fourDigits(year))-XX-XX"
        case .month(let month): "\(month)"
        case .someMonth(ofYear: let year): "\(fourDigits(year))-XX"
        case .season(let season, let year): "\(fourDigits(year))-\(season.rawValue)"
        case .year(let year): year.magnitude > 9999 ? "Y\(year)" : fourDigits(year)
        case .someYear(let years): Self.masked(years)
        }
    }

    private static func masked(_ years: ClosedRange<Int>) -> String {
        let unspecified = years.count > 10 ? 2 : 1
        let year = fourDigits(years.upperBound < 0 ? years.lowerBound : years.upperBound)
        return year.dropLast(unspecified) + String(repeating: "X", count: unspecified)
    }
}
