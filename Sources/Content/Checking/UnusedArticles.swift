import SourceText

extension Check {
    /// An article is there for the claims: one cites it, quotes it in prose, or rests on it in another way; or it's
    /// said not to mention one.
    static let unusedArticles = Check(kinds: [.unusedArticle]) { evidence in
        let corpus = evidence.corpus
        // Where a record is damaged, the citation that's missing may stand there.
        guard corpus.isComplete else { return [] }
        let inPassages = Set(corpus.passages.map(\.quotation))
        let quotedInProse = corpus.quotations.indexed.filter { !inPassages.contains($0.0) }.map(\.1.article)
        let used = Set(
            corpus.citations.map(\.article) + quotedInProse + corpus.relations.basedOn.joined()
                + corpus.relations.primary.compactMap(\.self)
        )
        return corpus.articles.indexed.filter { !used.contains($0.0) && $0.1.notMentioned.isEmpty }.flatMap {
            _,
            article in
            Finding.warning(
                .unusedArticle,
                "no claim uses this article",
                at: article.common.place,
                help:
                    "say of one of its passages what it 'bears-on', name claims that are 'not-mentioned', or leave it out",
                unless: article.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let unusedArticle = FindingKind(
        "unused-article",
        .warning,
        "No claim cites or quotes an article, and no other record rests on it."
    )
}
