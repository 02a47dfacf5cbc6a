import Content

/// A set of kinds of stances, as bits.
struct StanceKinds: Hashable {
    private var bits: UInt64 = 0

    init(_ citations: some Sequence<Citation>) {
        for citation in citations { bits |= 1 << UInt64(StanceMark.Kind(citation).number) }
    }

    var count: Int { bits.nonzeroBitCount }

    /// Whether a counted citation takes the stance.
    func holds(_ stance: Stance) -> Bool {
        bits & (1 << UInt64(StanceMark.Kind(counted: stance).number)) != 0
    }
}
