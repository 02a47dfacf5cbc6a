/// A year, as precisely as it was written.
public struct Year: Sendable, Hashable {
    public let notation: Notation
    /// `S2`: so many of the first digits are sure, and the year is an estimate.
    public let significantDigits: Int8?

    public enum Notation: Sendable, Hashable {
        /// `2022`, `-0043`, `Y170000002`
        case number(Int)
        /// `Y17E8`: 17 times 10 to the power of 8.
        case exponential(Int, exponent: Int8)
        /// `156X`, `-1X32`: after a minus sign, the digits count backwards.
        case partial(PartialNumber, isNegative: Bool)
    }

    init(_ notation: Notation, significantDigits: Int8? = nil) {
        self.notation = notation
        self.significantDigits = significantDigits
    }

    public init(_ number: Int) {
        self.init(.number(number))
    }

    /// The number; nil where digits are unspecified.
    ///
    /// With significant digits it's the estimate.
    public var number: Int? {
        switch notation {
        case .number(let number): number
        case .exponential(let number, let exponent): number * powerOfTen(Int(exponent))
        case .partial: nil
        }
    }

    /// Whether it's written with a Y before it.
    var isLong: Bool {
        switch notation {
        case .number(let number): number.magnitude > 9999
        case .exponential: true
        case .partial: false
        }
    }

    /// The first and the last year that it may mean.
    ///
    /// `1950S2` is one of the years 1900 to 1999 (section "Significant digits"). A `-000X` ends in -0001, since
    /// there's no year -0000.
    public var range: ClosedRange<Int> {
        switch notation {
        case .partial(let size, isNegative: true): -size.greatest ... -max(1, size.least)
        case .partial(let size, isNegative: false): size.least...size.greatest
        case .number, .exponential: rangeOfEstimate
        }
    }

    /// The first year on or after another that it may mean.
    func first(onOrAfter year: Int) -> Int? {
        let start = max(year, range.lowerBound)
        return start > range.upperBound
            ? nil : isContiguous ? start : (start...range.upperBound).first(where: allows)
    }

    /// The last year on or before another that it may mean.
    func last(onOrBefore year: Int) -> Int? {
        let start = min(year, range.upperBound)
        return start < range.lowerBound
            ? nil : isContiguous ? start : (range.lowerBound...start).last(where: allows)
    }

    /// Whether it may mean every year of its range.
    var isContiguous: Bool {
        if case .partial(let size, _) = notation { size.isContiguous } else { true }
    }

    private func allows(_ year: Int) -> Bool {
        if case .partial(let size, _) = notation { size.allows(Int(year.magnitude)) } else { true }
    }

    private var rangeOfEstimate: ClosedRange<Int> {
        guard let number else { return 0...0 }
        guard let significantDigits else { return number...number }
        let size = Int(number.magnitude)
        let unsure = max(0, String(size).utf8.count - Int(significantDigits))
        let unit = powerOfTen(unsure)
        let least = size / unit * unit
        return number < 0 ? -(least + unit - 1) ... -least : least...least + unit - 1
    }
}

extension Year: CustomStringConvertible {
    /// As EDTF writes it.
    public var description: String {
        let plain =
            switch notation {
            case .number(let number): isLong ? "Y\(number)" : fourDigits(number)
            case .exponential(let number, let exponent): "Y\(number)E\(exponent)"
            case .partial(let size, let isNegative): (isNegative ? "-" : "") + size.written(digits: 4)
            }
        return plain + (significantDigits.map { "S\($0)" } ?? "")
    }
}
