import SourceText

extension Check {
    /// An article that doesn't mention a claim has no passage that bears on it.
    static let silenceAgainstCitations = Check(kinds: [.mentionedAfterAll]) { evidence in
        let corpus = evidence.corpus
        let silences = corpus.articles.indexed.filter { !$0.1.notMentioned.isEmpty }
        guard !silences.isEmpty else { return [] }
        let citations = Dictionary(
            corpus.citations.map { (Mentioned(article: $0.article, claim: $0.claim), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return silences.flatMap { index, article in
            article.notMentioned.compactMap { name -> Finding? in
                guard let claim: Index<Claim> = corpus.names.find(name.value),
                    let citation = citations[Mentioned(article: index, claim: claim)]
                else { return nil }
                return .mentionedAfterAll(name, in: article, citation, corpus)
            }
        }
    }
}

private struct Mentioned: Hashable {
    let article: Index<Article>
    let claim: Index<Claim>
}

extension FindingKind {
    fileprivate static let mentionedAfterAll = FindingKind(
        "mentioned-after-all",
        .error,
        "An article is said not to mention a claim on which a passage of it bears."
    )
}

extension Finding {
    fileprivate static func mentionedAfterAll(
        _ claim: Located<Identifier>,
        in article: Article,
        _ citation: Citation,
        _ corpus: Corpus
    ) -> Finding {
        Finding(
            .mentionedAfterAll,
            "'\(article.identifier)' is said not to mention '\(claim.value)', yet a passage of it bears on that claim",
            at: claim.place,
            help: "leave the claim out here, or the passage's entry under 'bears-on'",
            notes: [
                Note("the passage that bears on it", at: corpus[citation.passage].entry.quote.place)
            ]
        )
    }
}
