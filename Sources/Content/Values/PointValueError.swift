import EDTF

/// Why a text is no value of a point's type.
public struct PointValueError: Error, Sendable {
    /// Such as "'some' isn't one".
    public let message: String
    /// What would be right.
    public let help: String?
    /// The value that was probably meant, where there's one.
    public let proposal: String?

    init(message: String, help: String?) {
        self.message = message
        self.help = help
        proposal = nil
    }

    /// - Parameter help: what's to be written where nobody can say what was meant.
    init(message: String, proposal: String?, otherwise help: String) {
        self.message = message
        self.help = proposal.map { "write \($0)" } ?? help
        self.proposal = proposal
    }

    init(_ error: EDTFError) {
        message = error.message
        help = RelativeDate.isOne(error.text) ? RelativeDate.help(for: error.text) : error.help
        proposal = error.mend.flatMap { $0.proposals.count == 1 ? $0.proposals[0] : nil }
    }
}
