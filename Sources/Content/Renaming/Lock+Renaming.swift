import Quotations

extension Lock {
    /// The same proofs for an article that has another name.
    func renaming(_ old: Identifier, to new: Identifier) -> Lock {
        func named(_ article: Identifier) -> Identifier { article == old ? new : article }
        var lock = self
        lock.texts[old] = nil
        if let text = texts[old] { lock.texts[new] = text }
        for (quotation, place) in quotations where quotation.article == old {
            lock.quotations[quotation] = nil
            lock.quotations[LockedQuotation(article: new, digest: quotation.digest)] = place
        }
        lock.shared = Set(
            shared.map { run in
                let (article, other) = (named(run.article), named(run.other))
                // The one that's named first comes first by its name.
                return article < other
                    ? SharedRun(article, run.place, other, run.otherPlace, run.words)
                    : SharedRun(other, run.otherPlace, article, run.place, run.words)
            }
        )
        return lock
    }
}

extension SharedRun {
    fileprivate init(
        _ article: Identifier,
        _ place: SharedPassage.Place,
        _ other: Identifier,
        _ otherPlace: SharedPassage.Place,
        _ words: SharedPassage.Count
    ) {
        self.init(article: article, place: place, other: other, otherPlace: otherPlace, words: words)
    }
}
