import SourceText

extension Check {
    /// An article that doesn't mention a claim has no passage that bears on it, and is said once not to mention it.
    static let silenceAgainstCitations = Check(kinds: [.mentionedAfterAll, .silentTwice]) { evidence in
        mentioned(in: evidence.corpus) + evidence.corpus.articles.flatMap(namedTwice)
    }

    private static func namedTwice(in article: Article) -> [Finding] {
        var first: [Identifier: Located<Identifier>] = [:]
        return article.notMentioned.compactMap { claim in
            guard let other = first.updateValue(claim, forKey: claim.value) else { return nil }
            return .silentTwice(claim, after: other)
        }
    }

    private static func mentioned(in corpus: Corpus) -> [Finding] {
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
    fileprivate static let silentTwice = FindingKind(
        "silent-twice",
        .error,
        "A claim is named twice among those that an article doesn't mention."
    )
}

extension Finding {
    fileprivate static func silentTwice(
        _ claim: Located<Identifier>,
        after other: Located<Identifier>
    ) -> Finding {
        Finding(
            .silentTwice,
            "'\(claim.value)' stands twice here",
            at: claim.place,
            help: "leave one of the two out",
            notes: [Note("the other one", at: other.place)]
        )
    }

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
