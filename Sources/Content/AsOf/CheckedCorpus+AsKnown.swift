public import EDTF
import SourceText

extension CheckedCorpus {
    /// What of it was known on a day, as if nothing had been published since.
    ///
    /// 1. The records known by then are chosen, each as it was known.
    /// 2. They're linked anew: what refers to a record that isn't there is left out.
    /// 3. Proofs and shared wording are those of the whole, which has been checked.
    ///
    /// - Parameter mark: what's to be said of an article wherever it's named, by what is known of it.
    public func known(on day: Day, marking mark: (Knowledge) -> String?) -> CheckedCorpus {
        let chosen = KnownRecords(corpus, on: day)
        let known = Linker.link(chosen.records(marking: mark)).value
        let proofs = Dictionary(
            uniqueKeysWithValues: zip(corpus.quotations, self.proofs).map {
                ($0.lockKey(of: corpus[$0.article]), $1)
            }
        )
        let quoted = Set(known.quotations.map(\.article))
        return CheckedCorpus(
            corpus: known,
            proofs: known.quotations.map { quotation in
                guard let proof = proofs[quotation.lockKey(of: known[quotation.article])] else {
                    preconditionFailure("a part of the corpus quotes what the whole doesn't")
                }
                return proof
            },
            sources: known.articles.indexed.map { index, article in
                quoted.contains(index) ? corpus.names.find(article.identifier).flatMap { self[$0] } : nil
            },
            sharedWording: sharedWording.compactMap { $0.moved(from: corpus, to: known) },
            asKnown: chosen.marks(in: known)
        )
    }
}

extension SharedWording {
    /// The same wording of the same articles in another corpus; nil unless it has both.
    fileprivate func moved(from corpus: Corpus, to other: Corpus) -> SharedWording? {
        guard let article: Index<Article> = other.names.find(corpus[self.article].identifier),
            let second: Index<Article> = other.names.find(corpus[self.other].identifier)
        else { return nil }
        return SharedWording(article: article, other: second, runs: runs, words: words)
    }
}
