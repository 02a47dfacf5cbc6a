import Content
import SourceText

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
    let articles: [String]
    /// The page on which the words of each of the corpus's quotations stand, among those of its article.
    let quotations: [Route]

    init(_ site: SiteModel, root: String) {
        let corpus = site.corpus
        self.root = root
        claims = corpus.claims.indexed.map { index, claim in
            LinkView(
                title: claim.displayTitle.shortened(to: PageContext.mostOfTitle),
                url: site.shows(index) ? root + claim.common.page : nil
            )
        }
        articles = corpus.articles.map { root + $0.common.page }
        quotations = corpus.quotations.indexed.map { index, quotation in
            Route(corpus[quotation.article]).part(site.quotationPages.page(of: index) + 1)
        }
    }
}
