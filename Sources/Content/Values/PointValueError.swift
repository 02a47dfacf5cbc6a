import EDTF

/// Why a text is no value of a point's type.
public struct PointValueError: Error, Sendable {
    /// Such as "'some' isn't one".
    public let message: String
    /// What would be right.
    public let help: String?
    /// The value that was probably meant, where there's one.
    public let proposal: String?

    /// - Parameter help: what's to be written where nobody can say what was meant.
    init(message: String, proposal: String?, otherwise help: String) {
        self.message = message
        self.help = proposal.map { "write \($0)" } ?? help
        self.proposal = proposal
    }

    /// - Parameter unit: that of the number, if it has one.
    init(_ number: DoubtfulNumber, unit: String? = nil) {
        message = number.message
        let unit = unit.map { " " + $0 } ?? ""
        help = "write " + number.meanings.map { $0.number + unit + $0.note }.joined(separator: ", or ")
        proposal = nil
    }

    init(_ error: EDTFError) {
        message = error.message
        help = error.help
        proposal = error.mend.flatMap { $0.proposals.count == 1 ? $0.proposals[0] : nil }
    }
}

/// Why a number isn't taken as it's written: it may mean another, or nothing.
struct DoubtfulNumber: Error {
    let message: String
    /// What it's to be in its place, each with what tells it from the others.
    let meanings: [(number: String, note: String)]
}
