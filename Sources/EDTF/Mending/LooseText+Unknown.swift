extension LooseText {
    /// Whether it says in some way that nothing is known.
    var saysUnknown: Bool { Self.unknowns.contains(text) }

    private static let unknowns: Set<String> = [
        "unknown", "not known", "?", "??", "???", "n/a", "na", "n.a.", "n.d.", "nd", "none", "no date",
        "undated",
        "tbd", "-", "null",
    ]
}
