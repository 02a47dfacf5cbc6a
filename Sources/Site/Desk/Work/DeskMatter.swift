/// One sort of thing that may be to be done.
///
/// Each is one such value, beside its like in a file of this folder; a new one is one more and a line in `all`.
public struct DeskMatter: Sendable {
    /// What programs know it by.
    public let code: String
    /// What it's called, with all its records below.
    public let heading: String
    let entries: @Sendable (DeskState) -> [DeskWork.Entry]

    init(_ code: String, _ heading: String, _ entries: @escaping @Sendable (DeskState) -> [DeskWork.Entry]) {
        self.code = code
        self.heading = heading
        self.entries = entries
    }

    /// What can't wait comes first.
    static let all: [DeskMatter] = [
        .unproven, .changedText, .unwritten, .draft, .articleWithoutPassages, .claimWithoutPassages,
        .oneOrigin,
        .contestedUnassessed, .overduePrediction, .openPrediction, .wouldSettle, .withdrawn, .internalNote,
    ]
}
