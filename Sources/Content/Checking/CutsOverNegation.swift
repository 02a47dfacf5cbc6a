import SourceText

extension Check {
    /// What's left out of a quotation, or stands where words were put in, must not turn it into its opposite, which only
    /// a reader of the source can tell.
    static let cutsOverNegation = Check(kinds: [.cutOverNegation]) { evidence in
        let corpus = evidence.corpus
        lazy var writers = Dictionary(
            uniqueKeysWithValues: corpus.records.map { (ObjectIdentifier($0.file), $0) }
        )
        lazy var passages = Dictionary(grouping: corpus.passages, by: \.quotation)
        return corpus.quotations.indexed.flatMap { index, quotation -> [Finding] in
            let message: String
            switch evidence.place(of: index)?.state {
            case .cutOverNegation:
                message = "what these words leave out holds a negation, a denial or a doubt"
            case .cutBesideNegation:
                message =
                    "where words are put in at an end of these, the source has a negation, a denial or a doubt"
            case .exact, .cut, nil: return []
            }
            // Words quoted in prose are settled by the record in whose body they stand.
            let writer = writers[ObjectIdentifier(quotation.place.file)]
            let settled =
                (passages[index] ?? []).map(\.entry.confirmed) + [writer?.confirmed].compactMap(\.self)
            return Finding.warning(
                .cutOverNegation,
                message,
                at: quotation.place.place,
                help:
                    "see in the source whether the rest still says what it said there; if not, leave out less",
                unless: settled + [corpus[quotation.article].common.confirmed]
            )
        }
    }
}

extension FindingKind {
    fileprivate static let cutOverNegation = FindingKind(
        "cut-over-negation",
        .warning,
        "A quotation leaves out or replaces words among which is a negation, a denial or a doubt."
    )
}
