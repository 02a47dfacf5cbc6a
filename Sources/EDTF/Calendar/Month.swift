/// A month of a year.
public struct Month: Sendable, Hashable {
    /// Months since January of the year 0.
    private let index: Int

    /// Nil if `number` isn't from 1 to 12.
    public init?(year: Int, number: Int) {
        guard 1...12 ~= number else { return nil }
        self.init(uncheckedYear: year, number: number)
    }

    init(uncheckedYear year: Int, number: Int) {
        index = year * 12 + number - 1
    }

    public var year: Int { floorDivision(index, 12) }

    /// From 1 to 12.
    public var number: Int { index - year * 12 + 1 }

    /// How many days it has.
    public var length: Int {
        switch number {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public var firstDay: Day { Day(uncheckedYear: year, month: number, day: 1) }
    public var lastDay: Day { Day(uncheckedYear: year, month: number, day: length) }
    public var days: ClosedRange<Day> { firstDay...lastDay }
}

extension Month: Strideable {
    public func distance(to other: Month) -> Int { other.index - index }

    public func advanced(by months: Int) -> Month {
        Month(
            uncheckedYear: floorDivision(index + months, 12),
            number: 1 + floorRemainder(index + months, 12)
        )
    }

    public static func < (one: Month, other: Month) -> Bool { one.index < other.index }
}

extension Month: CustomStringConvertible {
    /// As EDTF writes it: `2022-12`.
    public var description: String { "\(fourDigits(year))-\(twoDigits(number))" }
}
