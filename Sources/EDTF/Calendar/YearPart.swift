/// A part of a year that stands in place of a month, as the numbers 21 to 41 (section "Sub-year groupings").
public enum YearPart: Sendable, Hashable {
    case season(Season, Hemisphere?)
    /// The first to fourth three months.
    case quarter(Int8)
    /// The first to third four months.
    case quadrimester(Int8)
    /// The first or second six months.
    case semester(Int8)

    public enum Season: Int, Sendable, Hashable, CaseIterable {
        case spring, summer, autumn, winter
    }

    public enum Hemisphere: Sendable, Hashable {
        case northern, southern
    }

    public init?(number: Int) {
        switch number {
        case 21...24: self = .season(Self.seasons[number - 21], nil)
        case 25...28: self = .season(Self.seasons[number - 25], .northern)
        case 29...32: self = .season(Self.seasons[number - 29], .southern)
        case 33...36: self = .quarter(Int8(number - 32))
        case 37...39: self = .quadrimester(Int8(number - 36))
        case 40...41: self = .semester(Int8(number - 39))
        default: return nil
        }
    }

    public var number: Int {
        switch self {
        case .season(let season, nil): 21 + season.rawValue
        case .season(let season, .northern): 25 + season.rawValue
        case .season(let season, .southern): 29 + season.rawValue
        case .quarter(let number): 32 + Int(number)
        case .quadrimester(let number): 36 + Int(number)
        case .semester(let number): 39 + Int(number)
        }
    }

    /// The months that it may mean in a year.
    ///
    /// Seasons are those of meteorologists, of the northern hemisphere where none is named: EDTF leaves their
    /// months open, but they have to be chosen to put seasons in order. What begins in December ends in the
    /// next year, since it would else be said to lie within December.
    func months(of year: Int) -> ClosedRange<Month> {
        switch self {
        case .season(let season, let hemisphere):
            let rank = hemisphere == .southern ? (season.rawValue + 2) % 4 : season.rawValue
            return Self.months(3, from: 3 * rank + 3, of: year)
        case .quarter(let number): return Self.months(3, from: 3 * Int(number) - 2, of: year)
        case .quadrimester(let number): return Self.months(4, from: 4 * Int(number) - 3, of: year)
        case .semester(let number): return Self.months(6, from: 6 * Int(number) - 5, of: year)
        }
    }

    private static func months(_ count: Int, from first: Int, of year: Int) -> ClosedRange<Month> {
        let first = Month(uncheckedYear: year, number: first)
        return first...first.advanced(by: count - 1)
    }

    private static let seasons = Season.allCases
}
