import SourceText

extension Lock {
    /// Articles that name one text and were proven against different ones: since then, one of them was given the name of
    /// another's text.
    ///
    /// The lock knows texts by their hashes alone, so nothing else tells that where they aren't at hand.
    func textsOfOneName(in corpus: Corpus) -> [Finding] {
        let proven = corpus.articles.filter { texts[$0.identifier]?.source.kind == .text }
        let byName = Dictionary(grouping: proven) { $0.text?.value ?? "" }
        return byName.sorted { $0.key < $1.key }.compactMap { name, articles in
            let digest = { (article: Article) in texts[article.identifier]?.source.digest }
            return articles.first { digest($0) != digest(articles[0]) }
                .map { .otherText($0, besides: articles[0], name) }
        }
    }
}

extension Finding {
    fileprivate static func otherText(_ article: Article, besides other: Article, _ name: String) -> Finding {
        Finding(
            ProvingFindings.lockedText,
            "'\(article.identifier)' and '\(other.identifier)' name the text '\(name)', "
                + "but were proven against different ones",
            at: article.text?.place ?? article.common.place,
            help: "name the text that each is of, or run 'verbatim prove' where the texts are at hand",
            notes: [Note("the other one", at: other.text?.place ?? other.common.place)]
        )
    }
}
