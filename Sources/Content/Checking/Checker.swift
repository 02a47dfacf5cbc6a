import Parallel
public import SourceText

/// Checks a corpus with its proofs.
public enum Checker {
    /// The corpus as one that a site may be made from, with everything that the checks found.
    ///
    /// - Parameters:
    ///   - lock: the proofs of the quotations.
    ///   - earlier: what the stages before found; with an error among them there's no checked corpus.
    public static func check(
        _ corpus: Corpus,
        lock: Lock,
        earlier: [Finding],
        jobs: Int
    ) async -> Diagnosed<CheckedCorpus?> {
        let places = await concurrentMap(corpus.quotations, jobs: jobs) { lock.place(of: $0, in: corpus) }
        let evidence = Evidence(corpus: corpus, places: places)
        let found = await concurrentMap(Check.all, jobs: jobs) { $0.run(evidence) }
        let findings = earlier + found.joined()
        guard !findings.hasErrors, !places.contains(nil) else { return Diagnosed(nil, findings) }
        // They stay as long as the run, and so in no more room than they need.
        var proofs: [ProvenPlace] = []
        proofs.reserveCapacity(places.count)
        proofs += places.lazy.compactMap(\.self)
        let quoted = Set(corpus.quotations.map(\.article))
        let checked = CheckedCorpus(
            corpus: corpus,
            proofs: proofs,
            sources: corpus.articles.indexed.map { index, article in
                quoted.contains(index) ? lock.texts[article.identifier]?.source : nil
            },
            sharedWording: SharedWording.all(in: lock, corpus),
            asKnown: nil
        )
        return Diagnosed(checked, findings)
    }
}
