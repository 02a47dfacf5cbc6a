/// A decimal number, exact to nine places.
public struct DecimalNumber: Sendable, Hashable, Comparable {
    private let billionths: Int128

    /// - Parameter billionths: the number, times a thousand million.
    init(billionths: Int128) {
        self.billionths = billionths
    }

    init(whole: Int128) {
        billionths = whole * Int128(Self.scale)
    }

    public static func < (one: DecimalNumber, other: DecimalNumber) -> Bool {
        one.billionths < other.billionths
    }

    public var isNegative: Bool { billionths < 0 }

    /// The digits before the decimal point.
    public var whole: String { String(billionths.magnitude / Self.scale) }

    /// The digits after the decimal point, without zeros at the end.
    public var fraction: String {
        let rest = billionths.magnitude % Self.scale
        guard rest != 0 else { return "" }
        let digits = String(rest)
        let padded = String(repeating: "0", count: Self.places - digits.utf8.count) + digits
        return String(padded.reversed().drop { $0 == "0" }.reversed())
    }

    /// In digits, so that it can't be read as a whole number in groups.
    var notation: String {
        let sign = isNegative ? "-" : ""
        switch fraction.utf8.count {
        case 0: return sign + whole
        case 3 where whole != "0" && whole.utf8.count <= 3: return "\(sign)\(whole).\(fraction)0"
        default: return "\(sign)\(whole).\(fraction)"
        }
    }

    /// The whole number after it, or before it; a number that isn't whole stays as it is.
    ///
    /// - Parameter distance: 1 or -1.
    func next(_ distance: Int128) -> DecimalNumber {
        fraction.isEmpty ? DecimalNumber(billionths: billionths + distance * Int128(Self.scale)) : self
    }

    func adding(billionths more: Int128) -> DecimalNumber { DecimalNumber(billionths: billionths + more) }

    /// Nil where the product is too large.
    func multiplied(by factor: Int128) -> DecimalNumber? {
        let (product, overflows) = billionths.multipliedReportingOverflow(by: factor)
        return overflows ? nil : DecimalNumber(billionths: product)
    }

    static let places = 9
    static let scale: UInt128 = 1_000_000_000
}
