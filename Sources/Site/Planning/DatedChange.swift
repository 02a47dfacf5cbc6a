import Content

extension SiteModel {
    struct DatedChange: Sendable {
        let claim: Index<Claim>
        let change: Change
    }

    /// All claims' changes, from the oldest to the latest.
    var changes: [DatedChange] {
        claims.flatMap { claim in corpus[claim].changes.map { DatedChange(claim: claim, change: $0) } }
            .sortedByDate(\.change.on)
    }
}
