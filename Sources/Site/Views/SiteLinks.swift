import Content
import SourceText
import TemplateLanguage

/// Links to what pages name again and again, as pages at one depth of the site write them.
///
/// A class, though it's a value by nature: every page of that depth holds it as a single reference. Made once, they
/// take no time on the pages: on a site of 10,000 claims each is written some twenty times.
final class SiteLinks: Sendable {
    /// What leads from those pages to the site's root.
    let root: String
    /// One for each of the corpus's claims; a draft has no page of its own, and is named without a link.
    let claims: [LinkView]
    /// The addresses of the corpus's articles.
    let articles: [Address]

    init(_ site: SiteModel, root: String) {
        let corpus = site.corpus
        self.root = root
        claims = corpus.claims.indices.map { LinkView(Index($0), in: site, root) }
        articles = corpus.articles.map { Address(base: root, path: $0.common.page) }
    }

    /// Those of a site in which some claims are others.
    init(_ former: SiteLinks, revised site: SiteModel, _ touched: TouchedRecords) {
        var claims = former.claims
        for claim in touched.claims { claims[claim.position] = LinkView(claim, in: site, former.root) }
        root = former.root
        self.claims = claims
        articles = former.articles
    }
}

extension LinkView {
    /// To a claim, from pages from which `root` leads to the site's root.
    fileprivate init(_ claim: Index<Claim>, in site: SiteModel, _ root: String) {
        let record = site.corpus[claim]
        self.init(
            title: record.displayTitle.shortened(to: PageContext.mostOfTitle),
            url: site.shows(claim) ? Address(base: root, path: record.common.page) : nil
        )
    }
}
