import EDTF

extension DateRelation {
    /// The relation of the other to the one.
    var reversed: DateRelation {
        var relation = intersection(.overlapping)
        if contains(.before) { relation.insert(.after) }
        if contains(.after) { relation.insert(.before) }
        return relation
    }

    /// As in `before|overlapping`.
    var names: String {
        let names: [(DateRelation, String)] = [
            (.before, "before"), (.overlapping, "overlapping"), (.after, "after"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: "|")
    }
}

extension EDTFDate {
    /// Whether it's over before the other begins, however the two are to be understood and wherever on Earth
    /// they were written.
    func isDefinitelyBefore(_ other: EDTFDate) -> Bool { relation(to: other) == .before }
}
