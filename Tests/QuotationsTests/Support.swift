import Quotations

extension Proof {
    /// All the passages that it names: of a proven quotation one, of a refused one those that it was found in.
    var passages: [Passage] {
        switch self {
        case .proven(let passage): [passage]
        case .refused(.outsideTextProper(let passages)), .refused(.otherSurroundings(let passages)),
            .refused(.tooShort(let passages)), .refused(.repeated(let passages)):
            passages
        case .refused(.empty), .refused(.notFound): []
        }
    }

    /// What came of it in one word.
    var outcome: String {
        switch self {
        case .proven: "proven"
        case .refused(.empty): "empty"
        case .refused(.notFound): "not found"
        case .refused(.outsideTextProper): "outside the text proper"
        case .refused(.otherSurroundings): "other surroundings"
        case .refused(.tooShort): "too short"
        case .refused(.repeated): "repeated"
        }
    }
}

/// SplitMix64: small, fast, and the same everywhere for a seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
