import Content

/// How much a claim divides those who are heard on it, and the articles of a topic: what its matrix is ordered by.
///
/// The most disputed claims come first: those that somebody asserts and somebody denies, by the voices on the
/// weaker side, then by how evenly the sides stand. Each speaker is a voice; outlets that speak for themselves are
/// one together, so that repeating gives no weight. Then come the most discriminating: by the number of pairs of
/// articles that don't do the same with the claim, in stance or by a silence that's on record; where nothing is, it
/// tells nothing. Last, those that are contested, and those that more articles carry.
struct Contention: Sendable, Comparable {
    let weakerSide: Int
    /// By how many voices the stronger side is larger; 0 for a claim that isn't disputed.
    let surplus: Int
    let differingPairs: Int
    /// The claim's place in the order of reading.
    let readingRank: Int

    /// - Parameters:
    ///   - groups: the sizes of the groups of articles that do the same with the claim, those on record as silent included.
    init(asserting: [Voice], denying: [Voice], groups: [Int], readingRank: Int) {
        let sides = [asserting, denying].map { voices in
            voices.count(where: \.isSpeaker) + (voices.allSatisfy(\.isSpeaker) ? 0 : 1)
        }
        weakerSide = min(sides[0], sides[1])
        surplus = weakerSide == 0 ? 0 : max(sides[0], sides[1]) - weakerSide
        let articles = groups.reduce(0, +)
        differingPairs = (articles * articles - groups.reduce(0) { $0 + $1 * $1 }) / 2
        self.readingRank = readingRank
    }

    /// Whether a claim comes before another one.
    static func < (one: Contention, other: Contention) -> Bool {
        (-one.weakerSide, one.surplus, -one.differingPairs, one.readingRank)
            < (-other.weakerSide, other.surplus, -other.differingPairs, other.readingRank)
    }
}
