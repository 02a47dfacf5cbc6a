import Content

extension SiteModel {
    /// A point on which the sources of a claim differ, or of which a later statement says otherwise.
    struct Difference: Sendable {
        let claim: Index<Claim>
        let row: Comparison.Row
    }
}
