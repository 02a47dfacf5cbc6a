import SourceText

extension Replacement {
    /// The corpus with the proofs of the quotations that are new in it.
    ///
    /// - Parameters:
    ///   - former: as it was checked before the record was written otherwise.
    ///   - today: the date of proof for articles of which other words are quoted than before.
    /// - Returns: a value of nil where a quotation is refused; nil where one can't be judged, because its text isn't at
    ///   hand.
    func proven(after former: CheckedCorpus, _ texts: Texts, today: String) -> Diagnosed<CheckedCorpus?>? {
        var sources = former.sources
        var places: [Index<Quotation>: ProvenPlace] = [:]
        var findings: [Finding] = []
        for article in Set((newQuotations + goneQuotations).map { corpus[$0].article }).sorted() {
            let new = newQuotations.filter { corpus[$0].article == article }
            if case .absent = texts, !new.isEmpty, corpus[article].text != nil { return nil }
            let prover = ArticleProver(
                article: corpus[article],
                quotations: new.map { corpus[$0] },
                // What the lock says is left to the build.
                old: ArticleProver.Old(
                    text: nil,
                    places: [:],
                    count: 0,
                    sharesWording: false,
                    state: .absent
                ),
                today: today
            )
            let proven = prover.prove(texts)
            findings += proven.findings + corpus.unclosedMarks(before: proven.value.unclosed)
            for quotation in new {
                places[quotation] = proven.value.places[corpus[quotation].lockKey(of: corpus[article])]
            }
            sources[article.position] =
                corpus.quotes(article) ? proven.value.text?.source ?? former[article] : nil
        }
        guard !findings.hasErrors else { return Diagnosed(nil, findings) }
        guard places.count == newQuotations.count else { return nil }
        let appended = newQuotations.filter { $0.position >= former.proofs.count }
        let checked = CheckedCorpus(
            corpus: corpus,
            proofs: former.proofs + appended.compactMap { places[$0] },
            sources: sources,
            sharedWording: former.sharedWording,
            asKnown: former.asKnown
        )
        return Diagnosed(checked, findings)
    }
}

extension Corpus {
    /// Whether any record quotes an article.
    fileprivate func quotes(_ article: Index<Article>) -> Bool {
        passages.contains { $0.order != nil && self[$0.quotation].article == article }
            || bodyQuotations.contains { self[$0.quotation].article == article }
    }
}
