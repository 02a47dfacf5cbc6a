extension LooseText {
    /// `c. 1920`, `~2022-12`, `2022-12 (?)`, `2022 or so`, `possibly about May 2010`.
    var qualified: Mend? {
        var rest = self
        var isUncertain = false
        var isApproximate = false
        while true {
            if let shorter = rest.dropping(prefixes: Self.approximateBefore)
                ?? rest.dropping(suffixes: Self.approximateAfter)
            {
                isApproximate = true
                rest = shorter
            } else if let shorter = rest.dropping(prefixes: Self.uncertainBefore)
                ?? rest.dropping(suffixes: Self.uncertainAfter)
            {
                isUncertain = true
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
        "circa ", "circa", "ca. ", "ca.", "ca ", "c. ", "c.", "c ", "c", "on or about ", "about ",
        "some time around ", "around ", "approximately ", "approx. ", "approx ", "roughly ", "vers ", "um ",
        "около ",
        "~ ", "~",
    ]
    private static let approximateAfter = [
        "~", " or so", "-ish", "ish", " (approx.)", " (approx)", " (approximately)", " (circa)", " (c.)",
        " (ca.)",
        " approx.", " approx", " approximately",
    ]
    private static let uncertainBefore = [
        "possibly ", "probably ", "perhaps ", "maybe ", "likely ", "? ", "?",
    ]
    private static let uncertainAfter = [
        "(?)", "?", " (possibly)", " (probably)", " (perhaps)", " (uncertain)", " (unconfirmed)",
        ", possibly",
        ", probably",
    ]
}
