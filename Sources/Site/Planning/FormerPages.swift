import Content
import SourceText

extension SiteModel {
    /// An old address of a claim.
    struct FormerPage: Sendable {
        let route: Route
        let claim: Index<Claim>
    }

    /// The addresses under which claims stood before they were renamed; none is that of another page, since a check
    /// refuses an old name that's also another claim's.
    var formerPages: [FormerPage] {
        claims.flatMap { claim in
            corpus[claim].formerly.map {
                FormerPage(route: Route(RecordName(.claim, $0.value)), claim: claim)
            }
        }
    }
}
