extension LooseText {
    /// `c. 1920`, `~2022-12`, `2022-12 (?)`, `possibly about May 2010`.
    var qualified: Mend? {
        var rest = self
        var isUncertain = false
        var isApproximate = false
        while true {
            if let shorter = rest.dropping(prefixes: Self.approximateBefore) {
                isApproximate = true
                rest = shorter
            } else if let shorter = rest.dropping(prefixes: Self.uncertainBefore)
                ?? rest.dropping(suffixes: Self.uncertainAfter)
            {
                isUncertain = true
                rest = shorter
            } else if let shorter = rest.dropping(suffixes: ["~"]) {
                isApproximate = true
                rest = shorter
            } else if let shorter = rest.dropping(prefixes: ["%"]) ?? rest.dropping(suffixes: ["%"]) {
                (isUncertain, isApproximate) = (true, true)
                rest = shorter
            } else {
                break
            }
        }
        guard isUncertain || isApproximate, let date = rest.asDate else { return nil }
        if isUncertain, isApproximate { return Mend(date + "%", .uncertainAndApproximate) }
        return isUncertain ? Mend(date + "?", .uncertain) : Mend(date + "~", .approximate)
    }

    private static let approximateBefore = [
        "circa ", "circa", "ca. ", "ca.", "ca ", "c. ", "c.", "c ", "about ", "around ", "approximately ",
        "approx. ", "approx ", "roughly ", "~ ", "~",
    ]
    private static let uncertainBefore = ["possibly ", "probably ", "perhaps ", "maybe ", "? ", "?"]
    private static let uncertainAfter = ["(?)", "?"]
}
