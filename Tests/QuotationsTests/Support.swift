import Quotations

extension Proof {
    /// All the passages that it names: of a proven quotation one, of a refused one those that it was found in.
    var passages: [Passage] {
        switch self {
        case .proven(let passage): [passage]
        case .refused(.outsideTextProper(let passages)), .refused(.otherSurroundings(let passages)),
            .refused(.tooShort(let passages)), .refused(.repeated(let passages)),
            .refused(.severalWays(let passages)):
            passages
        case .refused(.empty), .refused(.notFound), .refused(.partNotFound), .refused(.partsApart): []
        }
    }

    /// What came of it in one word.
    var outcome: String {
        switch self {
        case .proven: "proven"
        case .refused(.empty): "empty"
        case .refused(.notFound): "not found"
        case .refused(.partNotFound(let part, _)): "no part “\(part)”"
        case .refused(.partsApart(let obstacle)): "apart: \(obstacle)"
        case .refused(.severalWays): "several ways"
        case .refused(.outsideTextProper): "outside the text proper"
        case .refused(.otherSurroundings): "other surroundings"
        case .refused(.tooShort): "too short"
        case .refused(.repeated): "repeated"
        }
    }
}
