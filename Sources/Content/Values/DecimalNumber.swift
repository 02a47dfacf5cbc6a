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
        let digits = String(billionths.magnitude % Self.scale)
        let padded = String(repeating: "0", count: Self.places - digits.utf8.count) + digits
        return String(padded.reversed().drop { $0 == "0" }.reversed())
    }

    /// Nil where the product is too large.
    func multiplied(by factor: Int128) -> DecimalNumber? {
        let (product, overflows) = billionths.multipliedReportingOverflow(by: factor)
        return overflows ? nil : DecimalNumber(billionths: product)
    }

    static let places = 9
    static let scale: UInt128 = 1_000_000_000
}
