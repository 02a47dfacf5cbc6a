import Content

/// What tells what's to be done: a briefing on a day.
struct DeskState: Sendable {
    let overview: BriefingOverview
    /// As `2026-11-21`.
    let today: String
    /// The files of articles whose texts were changed since they were proven.
    let changedFiles: Set<String>

    var corpus: Corpus { overview.corpus }

    /// - Parameter note: nil for an article that's none of those meant.
    func articles(_ note: (Index<Article>, Article) -> String?) -> [DeskWork.Entry] {
        corpus.articles.indexed.compactMap { index, article in
            note(index, article).map { DeskWork.Entry(article, $0) }
        }
    }

    /// - Parameters:
    ///   - living: leaves out what was withdrawn.
    ///   - note: nil for a claim that's none of those meant.
    func claims(living: Bool = true, _ note: (Index<Claim>, Claim) -> String?) -> [DeskWork.Entry] {
        corpus.claims.indexed.compactMap { index, claim in
            guard !living || claim.assessment.status != .withdrawn else { return nil }
            return note(index, claim).map { DeskWork.Entry(claim, $0) }
        }
    }
}
