import Quotations

extension Proof {
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
