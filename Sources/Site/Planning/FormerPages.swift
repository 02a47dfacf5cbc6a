import Content
import SourceText

extension SiteModel {
    /// An old address of a claim.
    struct FormerPage: Sendable {
        let route: Route
        let claim: Index<Claim>
    }

    /// The addresses under which claims stood before they were renamed; none is that of another page, since a check
    /// refuses an old name that's also another claim's, and one that a claim bears again is left out.
    var formerPages: [FormerPage] {
        claims.flatMap { claim in
            let names = corpus[claim].formerly.map(\.value).filter { $0 != corpus[claim].identifier }
            return names.map { FormerPage(route: Route(RecordName(.claim, $0)), claim: claim) }
        }
    }
}
