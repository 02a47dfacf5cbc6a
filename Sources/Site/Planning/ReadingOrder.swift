import Content

extension [Content.Index<Claim>] {
    /// What's disputed and widely carried first, then by title.
    func inReadingOrder(_ site: SiteModel) -> Self {
        sorted { site.readingRanks[$0.position] < site.readingRanks[$1.position] }
    }

    /// The place of each claim of the corpus in that order.
    ///
    /// - Parameters:
    ///   - self: the claims that have a page, by title; others come last.
    ///   - standings: one for each of the corpus's claims.
    func readingRanks(_ standings: [ClaimStanding]) -> [Int] {
        let ordered = enumerated()
            .map { position, claim in
                let isContested = standings[claim.position].tally.isContested
                let carriers = standings[claim.position].carriage.carriers.count
                return (key: (isContested ? 0 : 1, -carriers, position), claim: claim)
            }
            .sorted { $0.key < $1.key }
        var ranks = [Int](repeating: count, count: standings.count)
        for (rank, entry) in ordered.enumerated() { ranks[entry.claim.position] = rank }
        return ranks
    }
}
