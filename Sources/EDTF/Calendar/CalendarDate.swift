/// A date without a time, as precisely as it was written.
public struct CalendarDate: Sendable, Hashable {
    public let year: Year
    public let precision: Precision

    /// What stands after the year.
    public enum Precision: Sendable, Hashable {
        /// `2022`
        case year
        /// `2022-21`
        case part(YearPart)
        /// `2022-12`, `2022-1X`
        case month(PartialNumber)
        /// `2022-12-22`, `2022-12-XX`
        case day(month: PartialNumber, day: PartialNumber)
    }

    /// The calendar has to have such a day.
    init(year: Year, precision: Precision) {
        self.year = year
        self.precision = precision
    }

    /// Whether digits are left unspecified.
    public var hasUnspecifiedDigits: Bool {
        if year.number == nil { return true }
        return switch precision {
        case .year, .part: false
        case .month(let month): month.exact == nil
        case .day(let month, let day): month.exact == nil || day.exact == nil
        }
    }

    /// The day that it names; nil if it's less precise.
    public var exactDay: Day? {
        guard case .day(let month, let day) = precision, year.significantDigits == nil,
            let year = year.number,
            let month = month.exact, let day = day.exact
        else { return nil }
        return Day(uncheckedYear: year, month: month, day: day)
    }

    /// The month that it names or in which the day that it names lies.
    var exactMonth: Month? {
        guard year.significantDigits == nil, let year = year.number else { return nil }
        return switch precision {
        case .month(let month), .day(let month, _): month.exact.flatMap { Month(year: year, number: $0) }
        case .year, .part: nil
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// As EDTF writes it.
    public var description: String {
        ([year.description] + precision.components).joined(separator: "-")
    }
}

extension CalendarDate.Precision {
    /// What stands after the year, between hyphens.
    var components: [String] {
        switch self {
        case .year: []
        case .part(let part): ["\(part.number)"]
        case .month(let month): [month.written(digits: 2)]
        case .day(let month, let day): [month.written(digits: 2), day.written(digits: 2)]
        }
    }
}
