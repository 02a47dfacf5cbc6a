extension EDTFDate: Comparable {
    /// By earliest, then latest time, as `TimeBounds` has it; then by the text, so that the order is total.
    public static func < (one: EDTFDate, other: EDTFDate) -> Bool {
        let (bounds, otherBounds) = (one.bounds(), other.bounds())
        if bounds != otherBounds { return bounds < otherBounds }
        return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    /// Whether it's over before the other can have begun, however the two are to be understood.
    public func isDefinitelyBefore(_ other: EDTFDate) -> Bool {
        bounds().isDefinitelyBefore(other.bounds())
    }

    /// Whether neither is definitely before the other: their order is uncertain, or they coincide.
    public func mayOverlap(_ other: EDTFDate) -> Bool {
        !isDefinitelyBefore(other) && !other.isDefinitelyBefore(self)
    }
}
