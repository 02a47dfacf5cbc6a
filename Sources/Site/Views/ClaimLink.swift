import Content
import SourceText

/// What a link to a claim says, and where it leads.
///
/// Put together once for the whole site: of 10,000 claims each is linked to some twenty times.
///
/// What a draft says isn't published by a link to it, either.
struct ClaimLink: Sendable {
    let title: String
    /// The path of its page; nil for a draft that has none.
    let page: String?

    init(_ claim: Index<Claim>, in site: SiteModel, _ words: Words) {
        let record = site.corpus[claim]
        let isShown = site.shows(claim)
        title =
            isShown ? record.displayTitle.shortened(to: PageContext.mostOfTitle) : words[.unpublishedClaim]
        page = isShown ? record.common.page : nil
    }
}
