public import EDTF
import Quotations
import SourceText

/// What a reading of a point is compared by, according to the point's type.
public enum PointValue: Sendable {
    /// Folded words without regard to case.
    case text(String)
    case date(EDTFDate)
    indirect case number(Quantity)
    /// The unit as it's written; units are compared as texts, and aren't converted, so that amounts in different ones
    /// can't be compared.
    indirect case amount(Quantity, unit: String)

    /// - Throws: what's wrong with the text, and what would be right.
    public init(_ text: String, as type: PointType) throws(PointValueError) {
        switch type {
        case .text:
            self = .text(Self.folded(text))
        case .date:
            do {
                self = .date(try EDTFDate(text))
            } catch {
                throw PointValueError(error)
            }
        case .number:
            self = .number(try Quantity(text))
        case .amount:
            let (quantity, unit) = try Quantity.withUnit(text)
            self = .amount(quantity, unit: unit)
        }
    }

    private static func folded(_ text: String) -> String { Folding.fold(text).lowercased() }
}

extension PointValue {
    /// Whether two values say the same: "five" and "5", "last month" and the month that it means.
    public func isSame(as other: PointValue) -> Bool {
        switch (self, other) {
        case (.text(let one), .text(let other)): one == other
        case (.date(let one), .date(let other)):
            one == other
                || !one.isQualified && !other.isQualified && one.contains(other) && other.contains(one)
        case (.number(let one), .number(let other)): one == other
        case (.amount(let amount, _), .amount(let otherAmount, _)):
            isComparable(with: other) && amount == otherAmount
        default: false
        }
    }

    /// Whether two values can be equal or stand against one another at all.
    public func isComparable(with other: PointValue) -> Bool { foldedUnit == other.foldedUnit }

    /// What amounts must have in common to be compared; nil for what has no unit.
    ///
    /// One day and three days are told in one unit, and so are men and Men; but in a symbol a capital may make a million
    /// of a thousandth: MW and mW.
    var foldedUnit: String? {
        guard case .amount(_, let unit) = self else { return nil }
        let written = Folding.fold(unit)
        guard written.count > 2, !written.dropFirst().contains(where: \.isUppercase) else { return written }
        let folded = written.lowercased()
        return folded.utf8.count > 3 && folded.hasSuffix("s") ? String(folded.dropLast()) : folded
    }

    /// Whether it's another value, and all that it says is said by the other one too, which says more.
    ///
    /// "November 2022" beside "18 November 2022", "10 to 20 men" beside "15 men". Words are never compared so.
    public func isLessPrecise(than other: PointValue) -> Bool {
        switch (self, other) {
        case (.date(let one), .date(let other)):
            one.contains(other) && (!other.contains(one) || one.isQualified && !other.isQualified)
        case (.number(let one), .number(let other)): one.isLessPrecise(than: other)
        case (.amount(let amount, _), .amount(let otherAmount, _)):
            isComparable(with: other) && amount.isLessPrecise(than: otherAmount)
        default: false
        }
    }
}

extension EDTFDate {
    /// Whether any part of it is marked as approximate or uncertain.
    fileprivate var isQualified: Bool {
        text.utf8.contains { Qualifier(rawValue: Character(UnicodeScalar($0))) != nil }
    }
}

extension Reading {
    /// The text from which its value is read; nil where the article is silent.
    public var comparedText: String? {
        switch content {
        case .words(_, let value), .value(let value): value.value
        case .notMentioned: nil
        }
    }
}
