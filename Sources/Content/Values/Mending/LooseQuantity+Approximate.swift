extension LooseQuantity {
    /// `about five`, `some 50,000 men`, `50,000-odd men`, `5 or so`, `about $5 million`.
    var approximate: MeasuredQuantity? {
        let stated =
            dropping(prefixes: Self.approximateBefore)?.counted ?? counted(before: Self.approximateAfter)
        return stated.map { MeasuredQuantity(number: "~\($0.number.notation)", unit: $0.unit) }
    }

    private static let approximateBefore = [
        "about ", "some ", "around ", "nearly ", "almost ", "close to ", "approximately ", "approx. ",
        "approx ",
        "roughly ", "an estimated ", "estimated ", "circa ", "ca. ", "ca ", "c. ", "~ ", "~",
    ]
    private static let approximateAfter = [
        "-odd", " or so", " approximately", " approx.", " approx", " roughly", " give or take", "~",
    ]
}
