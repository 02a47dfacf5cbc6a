@testable import EDTF

extension EDTFDate {
    /// The conformance level, from 0 to 2, of which a reader has to be to understand the date as it's written.
    var level: Int {
        switch form {
        case .date(let date): date.level
        case .timestamp(let timestamp): timestamp.day.month.year < 0 ? 1 : 0
        case .interval(let interval): max(interval.start.level, interval.end.level)
        case .oneOf, .allOf: 2
        }
    }
}

extension Interval.End {
    fileprivate var level: Int {
        switch self {
        case .open, .unknown: 1
        case .date(let date): date.date.hasUnspecifiedDigits ? 2 : date.level
        }
    }
}

extension QualifiedDate {
    fileprivate var level: Int {
        max(date.year.level(in: date.precision), date.precision.level, levelOfMarks)
    }

    /// A mark at the end, for the whole date, is of level 1; those of components are of level 2.
    private var levelOfMarks: Int {
        guard isQualified else { return 0 }
        var others = [year, month, day]
        let last = date.precision.components.count
        let hasLast = others[last].right != nil
        others[last].right = nil
        return hasLast && others.allSatisfy { $0 == Marks() } ? 1 : 2
    }
}

extension Year {
    fileprivate func level(in precision: CalendarDate.Precision) -> Int {
        if significantDigits != nil { return 2 }
        return switch notation {
        case .number(let number): number < 0 || isLong ? 1 : 0
        case .exponential: 2
        case .partial(let size, _): precision == .year && size.unspecifiedCount <= 2 && isContiguous ? 1 : 2
        }
    }
}

extension CalendarDate.Precision {
    fileprivate var level: Int {
        switch self {
        case .year: 0
        case .part(let part): if case .season(_, nil) = part { 1 } else { 2 }
        case .month(let month): month.level
        case .day(let month, let day):
            // An unspecified month with a day isn't unspecified from the right.
            month.level > 0 && day.unspecifiedCount < 2 ? 2 : max(month.level, day.level)
        }
    }
}

extension PartialNumber {
    /// Of two digits: both known, both unspecified, or one of them.
    fileprivate var level: Int { [0, 2, 1][unspecifiedCount] }
}
