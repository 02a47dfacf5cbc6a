import SourceText

extension Check {
    /// A claim is one proposition, so that whoever asserts or denies it asserts or denies all of it.
    ///
    /// Only English is read for it. An utterance may have said two things at once and is one all the same.
    static let twoPropositions = Check(kinds: [.twoPropositions]) { evidence in
        guard evidence.corpus.settings.isInEnglish else { return [] }
        return evidence.corpus.claims.filter { $0.form != .utterance }.flatMap { claim -> [Finding] in
            guard let second = EnglishSentence(claim.claim).secondProposition else { return [] }
            return Finding.warning(
                .twoPropositions,
                "the claim seems to hold two propositions; the second begins with '\(second)'",
                at: claim.common.place(of: "claim"),
                help: "make two claims of it: one that's half true is neither true nor false",
                unless: claim.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let twoPropositions = FindingKind(
        "two-propositions",
        .warning,
        "A claim seems to hold two propositions, each of which could be true without the other."
    )
}
