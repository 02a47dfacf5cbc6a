import SourceText

extension Check {
    /// A statement takes one stance to a claim, however many passages report it.
    static let stancesOfStatement = Check(kinds: [.twoStances]) { evidence in
        let corpus = evidence.corpus
        var first: [StanceKey: Citation] = [:]
        return corpus.citations.compactMap { citation -> Finding? in
            guard let utterance = corpus[citation.passage].utterance,
                let statement = corpus[utterance].statement
            else { return nil }
            let key = StanceKey(claim: citation.claim, statement: statement)
            guard let earlier = first[key] else {
                first[key] = citation
                return nil
            }
            guard earlier.stance != citation.stance else { return nil }
            return .twoStances(earlier, citation, of: corpus[statement], in: corpus)
        }
    }
}

private struct StanceKey: Hashable {
    let claim: Index<Claim>
    let statement: Index<Statement>
}

extension FindingKind {
    fileprivate static let twoStances = FindingKind(
        "two-stances",
        .error,
        "One statement has two stances in one claim."
    )
}

extension Finding {
    fileprivate static func twoStances(
        _ earlier: Citation,
        _ later: Citation,
        of statement: Statement,
        in corpus: Corpus
    ) -> Finding {
        let notes = [earlier, later].map { citation in
            Note(
                "the passage by which it '\(citation.stance.rawValue)'",
                at: corpus[citation.passage].entry.quote.place
            )
        }
        return Finding(
            .twoStances,
            "'\(statement.identifier)' has two stances in '\(corpus[later.claim].identifier)': "
                + "'\(earlier.stance.rawValue)' and '\(later.stance.rawValue)'",
            at: later.entry.stance.place,
            help: "with a statement the stance is its speaker's: an outlet's own needs a passage of its own",
            notes: notes
        )
    }
}
