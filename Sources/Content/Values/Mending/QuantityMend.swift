import Quotations

/// What a person most likely meant who wrote a quantity in words or signs of another notation.
struct QuantityMend {
    /// The quantity as it's written here, with its unit if it has one.
    let proposal: String

    /// Tries one way of writing after the other; what's proposed has been read.
    ///
    /// - Parameter isAmount: whether a unit belongs to it.
    init?(of text: String, isAmount: Bool) {
        let folded = Folding.fold(text)
        // A person's quantity is short; a text that isn't one mustn't cost anything.
        guard folded.utf8.count <= 80 else { return nil }
        for rule in Self.rules {
            guard let found = rule(LooseQuantity(folded)), found.unit.isEmpty != isAmount else { continue }
            guard Quantity.isOne(found.description, withUnit: isAmount) else { continue }
            proposal = found.description
            return
        }
        return nil
    }

    private static let rules: [@Sendable (LooseQuantity) -> MeasuredQuantity?] = [
        \.approximate, \.bounded, \.range, \.exact,
    ]
}
