/// A number, exact or within bounds.
///
/// Bounds belong to it: "at least 5" contains 5. A number that's called approximate has no bounds that anybody
/// told, and so contains nothing but itself.
public struct Quantity: Sendable, Hashable {
    /// Nil where nothing is too small.
    public let least: DecimalNumber?
    /// Nil where nothing is too large; one of the two is there.
    public let most: DecimalNumber?
    public let isApproximate: Bool

    public init(_ number: DecimalNumber, isApproximate: Bool = false) {
        least = number
        most = number
        self.isApproximate = isApproximate
    }

    /// Nil if the bounds are in the wrong order, or there are none.
    init?(from least: DecimalNumber?, to most: DecimalNumber?) {
        if least == nil, most == nil { return nil }
        if let least, let most, most < least { return nil }
        self.least = least
        self.most = most
        isApproximate = false
    }

    /// Whether the other one lies within it and says more.
    func isLessPrecise(than other: Quantity) -> Bool {
        if self == other { return false }
        if isApproximate { return least == other.least && most == other.most }
        // What's called approximate may lie beyond any bound.
        guard !other.isApproximate else { return false }
        let beginsInside = least.map { bound in other.least.map { bound <= $0 } ?? false } ?? true
        let endsInside = most.map { bound in other.most.map { $0 <= bound } ?? false } ?? true
        return beginsInside && endsInside
    }
}
