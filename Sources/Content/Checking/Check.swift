public import SourceText

/// Something that must hold of a corpus beyond the form of its records.
///
/// Each check is one such value, in a file of its own with its kinds of finding; a new one is one more and a
/// line in `all`.
public struct Check: Sendable {
    public let kinds: [FindingKind]
    let run: @Sendable (Evidence) -> [Finding]

    public static let all: [Check] = [
        .speechAgainstMarks,
        .readingWords,
        .saysAgainstPoints,
        .stancesOfStatement,
        .circles,
        .namesOfRecords,
        .assessmentHistory,
        .uncitedClaims,
        .unprovenQuotations,
        .bodyMarkup,
        .linksOfBodies,
        .confirmedCodes,
    ]
}

/// What checks look at: the corpus, and where its quotations were proven to stand.
struct Evidence: Sendable {
    let corpus: Corpus
    /// One for each quotation; nil for one that isn't proven, which is a finding already.
    let places: [ProvenPlace?]
    /// For each pair of articles whose texts share wording, in the order of the corpus.
    let sharedWording: [SharedWording]

    func place(of quotation: Index<Quotation>) -> ProvenPlace? { places[quotation.position] }
}

extension Finding {
    /// A warning, unless the editor has settled it on the record or passage.
    static func warning(
        _ kind: FindingKind,
        _ message: String,
        at place: Place,
        help: String,
        notes: [Note] = [],
        unless settled: Confirmations...
    ) -> [Finding] {
        guard !settled.contains(where: { $0.settles(kind) }) else { return [] }
        let settle = "or settle it: confirmed: {\(kind.code): why it's right}"
        return [Finding(kind, message, at: place, help: [help, settle], notes: notes)]
    }
}
