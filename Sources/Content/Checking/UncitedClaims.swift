import SourceText

extension Check {
    /// A claim rests on somebody's words; a draft may still wait for them.
    static let uncitedClaims = Check(kinds: [.uncitedClaim]) { evidence in
        // Where a record is damaged, the passage that's missing may stand there.
        guard evidence.corpus.isComplete else { return [] }
        let cited = Set(evidence.corpus.citations.map(\.claim))
        return evidence.corpus.claims.indexed.filter { !cited.contains($0) && !$1.isDraft }.flatMap {
            _,
            claim in
            Finding.warning(
                .uncitedClaim,
                "no passage bears on this claim, so its page can't say who made it",
                at: claim.common.place,
                help: "add it to 'bears-on' of a passage, or write \(claim.common.place.flag("draft"))",
                unless: claim.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let uncitedClaim = FindingKind(
        "uncited-claim",
        .warning,
        "No passage bears on a claim."
    )
}
