import Content
import SourceText

/// What a link to a claim says, and where it leads.
///
/// Put together once for the whole site: of 10,000 claims each is linked to some twenty times.
struct ClaimLink: Sendable {
    let title: String
    /// The path of its page; nil for a draft that has none, and is named without a link.
    let page: String?

    init(_ claim: Index<Claim>, in site: SiteModel) {
        let record = site.corpus[claim]
        title = record.displayTitle.shortened(to: PageContext.mostOfTitle)
        page = site.shows(claim) ? record.common.page : nil
    }
}
