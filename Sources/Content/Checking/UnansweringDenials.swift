import SourceText

extension Check {
    /// A denial answers something, which often isn't the claim: the record says what.
    static let unansweringDenials = Check(kinds: [.denialAnswersNothing]) { evidence in
        let corpus = evidence.corpus
        let silent = corpus.citations.filter { $0.stance == .denies && $0.entry.answers.isEmpty }
        // What's written there may be what can't be read.
        let sound = silent.filter {
            !corpus.damaged.contains(corpus[$0.article].name)
                && !corpus.damaged.contains(corpus[$0.claim].name)
        }
        return sound.flatMap { citation in
            Finding.warning(
                .denialAnswersNothing,
                "it isn't said what this denial answers",
                at: citation.entry.stance.place,
                help: "add 'answers': the statement, the claim or the words that the source has denied",
                unless: corpus[citation.passage].entry.confirmed,
                corpus[citation.article].common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let denialAnswersNothing = FindingKind(
        "denial-answers-nothing",
        .warning,
        "A passage denies a claim without saying what the denial answers."
    )
}
