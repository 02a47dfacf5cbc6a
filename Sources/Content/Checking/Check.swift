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
        .marksAroundQuotations,
        .cutsOverNegation,
        .insertedNegations,
        .readingWords,
        .saysAgainstPoints,
        .unitsOfPoints,
        .twoStances,
        .silenceAgainstCitations,
        .silenceAgainstReadings,
        .saidAfterPublished,
        .relaysLaterStatement,
        .happenedAfterPublished,
        .capturedBeforePublished,
        .unansweringDenials,
        .oneOrigin,
        .likelihoodWithConfidence,
        .twoPropositions,
        .circles,
        .namesOfRecords,
        .namesInWords,
        .assessmentHistory,
        .uncitedClaims,
        .unusedArticles,
        .publishedForDrafts,
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

    func place(of quotation: Index<Quotation>) -> ProvenPlace? { places[quotation.position] }

    /// Whether its source prints all that a quotation does, as far as that's known.
    func isLiteral(_ quotation: Index<Quotation>) -> Bool {
        (place(of: quotation)?.state ?? .exact) == .exact
    }
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
        warning(kind, message, at: place, help: help, notes: notes, unless: settled)
    }

    static func warning(
        _ kind: FindingKind,
        _ message: String,
        at place: Place,
        help: String,
        notes: [Note] = [],
        unless settled: [Confirmations]
    ) -> [Finding] {
        guard !settled.contains(where: { $0.settles(kind) }) else { return [] }
        let settle = "or settle it: \(place.pair("confirmed", [kind.code: "why it's right"]))"
        return [Finding(kind, message, at: place, help: [help, settle], notes: notes)]
    }
}
