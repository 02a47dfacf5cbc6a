import EDTF
import SourceText

extension Check {
    /// What hasn't happened yet can only be foretold.
    static let happenedAfterPublished = Check(kinds: [.happenedAfterPublished]) { evidence in
        let corpus = evidence.corpus
        var told: Set<Index<Claim>> = []
        return corpus.citations.filter(\.isOfAssertingSide).flatMap { citation -> [Finding] in
            let (claim, article) = (corpus[citation.claim], corpus[citation.article])
            guard claim.form == .event || claim.form == .state, let happened = claim.happened,
                let published = article.published, happened.isAfter(published),
                !told.contains(citation.claim)
            else { return [] }
            let warning = Finding.warning(
                .happenedAfterPublished,
                "'\(claim.identifier)' happened on \(happened), but an article that asserts it was published on \(published)",
                at: citation.entry.claim.place,
                help: "correct the date that's wrong, or make the claim a prediction",
                unless: corpus[citation.passage].entry.confirmed,
                article.common.confirmed,
                claim.common.confirmed
            )
            if !warning.isEmpty { told.insert(citation.claim) }
            return warning
        }
    }
}

extension FindingKind {
    fileprivate static let happenedAfterPublished = FindingKind(
        "happened-after-published",
        .warning,
        "An article asserts what happened only after it was published."
    )
}
