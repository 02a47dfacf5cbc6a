public import Content
import Parallel

/// The frozen model that every page is made from: the corpus with everything that is derived from it once.
///
/// Work per page reads from here and never walks the whole site. A class, though it's a value by nature: every
/// page holds it as a single reference.
public final class SiteModel: Sendable {
    let checked: CheckedCorpus
    let options: SiteOptions
    let order: PublicationOrder
    let backlinks: Backlinks
    /// The claims that have a page, by title.
    let claims: [Index<Claim>]
    /// The points on which sources differ or later statements say otherwise, in the reading order of the claims.
    let differences: [Difference]
    /// What is derived from each of the corpus's claims, in their order.
    let standings: [ClaimStanding]
    /// The place of each of the corpus's claims in the order of reading: what's disputed and widely carried first.
    let readingRanks: [Int]
    let pairs: ArticlePairs
    /// What feeds tell, the latest first.
    let news: [ClaimNews]
    let spokenWords: SpokenWords
    /// The anchor of each of the corpus's quotations, in their order.
    let anchors: [PassageAnchor]
    /// Topics under which only drafts stand that aren't shown.
    private let topicsOfDrafts: Set<Index<Topic>>
    let quotationPages: QuotationPages
    let languages: QuotationLanguages

    var corpus: Corpus { checked.corpus }

    /// Derives what the pages need, on `jobs` cores.
    public init(_ checked: CheckedCorpus, _ options: SiteOptions, jobs: Int) async {
        let corpus = checked.corpus
        // What rests on the corpus alone is derived beside the backlinks, which take one core.
        async let titled = corpus.claims.positions.filter { options.includesDrafts || !corpus[$0].isDraft }
            .sortedByTitle(corpus)
        async let originTracer = OriginTracer(
            corpus,
            sharedNarration: checked.sharedWording.map(\.narration)
        )
        async let anchors = corpus.quotations.map(PassageAnchor.init)
        let order = PublicationOrder(corpus.articles)
        let backlinks = Backlinks(checked, order, includesDrafts: options.includesDrafts)
        // What rests on these alone is derived beside the standings of claims.
        async let quotationPages = QuotationPages(corpus, backlinks)
        async let languages = QuotationLanguages(corpus, backlinks)
        async let spokenWords = SpokenWords(checked, backlinks, jobs: jobs)
        async let pairs = ArticlePairs(
            claimsOfArticle: backlinks.citationsOfArticle.map { $0.map(\.claim).withoutRepeats() },
            narration: checked.sharedWording.map(\.narration)
        )
        let (claims, tracer) = await (titled, originTracer)
        let (citations, silent) = (backlinks.citationsOfClaim, backlinks.articlesSilentOnClaim)
        let standings = await concurrentMap(corpus.claims.positions, jobs: jobs) { claim in
            let (citations, silent) = (citations[claim.position], silent[claim.position])
            return ClaimStanding(claim, citations, silent: silent, corpus, order, tracer)
        }
        let ranks = claims.readingRanks(standings)
        self.checked = checked
        self.options = options
        self.order = order
        self.backlinks = backlinks
        topicsOfDrafts = options.includesDrafts ? [] : corpus.topicsOfDrafts
        self.claims = claims
        self.standings = standings
        readingRanks = ranks
        differences = claims.sorted { ranks[$0.position] < ranks[$1.position] }.flatMap { claim in
            standings[claim.position].comparison.rows.filter { $0.differs || $0.changes }
                .map { Difference(claim: claim, row: $0) }
        }
        news = ClaimNews.latest(Feed.most, of: claims, corpus)
        self.anchors = await anchors
        self.quotationPages = await quotationPages
        self.languages = await languages
        self.spokenWords = await spokenWords
        self.pairs = await pairs
    }

    /// The model of a revised corpus: what rests on the records that were rewritten is derived anew, and all else is as it
    /// was.
    ///
    /// - Returns: also the records on whose pages other things may stand now.
    func revised(_ checked: CheckedCorpus) -> (site: SiteModel, touched: TouchedRecords) {
        let changes = CorpusChanges(from: corpus, to: checked.corpus)
        var links = backlinks
        links.update(changes, of: checked, order, includesDrafts: options.includesDrafts)
        let touched = TouchedRecords(changes, from: (corpus, backlinks), to: (checked.corpus, links))
        return (SiteModel(self, revised: checked, links, changes.quotations, touched), touched)
    }

    private init(
        _ former: SiteModel,
        revised checked: CheckedCorpus,
        _ backlinks: Backlinks,
        _ quotations: [Index<Quotation>],
        _ touched: TouchedRecords
    ) {
        let corpus = checked.corpus
        let tracer = OriginTracer(corpus, sharedNarration: checked.sharedWording.map(\.narration))
        var standings = former.standings
        for claim in touched.claims {
            standings[claim.position] = ClaimStanding(
                claim,
                backlinks.citationsOfClaim[claim.position],
                silent: backlinks.articlesSilentOnClaim[claim.position],
                corpus,
                former.order,
                tracer
            )
        }
        var anchors = former.anchors
        anchors += corpus.quotations[anchors.count...].map(PassageAnchor.init)
        for quotation in quotations { anchors[quotation.position] = PassageAnchor(corpus[quotation]) }
        var (pages, languages, words) = (former.quotationPages, former.languages, former.spokenWords)
        pages.update(touched.articles, of: corpus, backlinks)
        for article in touched.articles {
            languages.update(backlinks.quotationsOfArticle[article.position], of: corpus, backlinks)
        }
        words.update(touched.statements, of: checked, backlinks)
        self.checked = checked
        self.backlinks = backlinks
        topicsOfDrafts = former.options.includesDrafts ? [] : corpus.topicsOfDrafts
        self.standings = standings
        self.anchors = anchors
        self.languages = languages
        quotationPages = pages
        spokenWords = words
        readingRanks = former.claims.readingRanks(standings)
        options = former.options
        order = former.order
        claims = former.claims
        differences = former.differences
        pairs = former.pairs
        news = former.news
    }

    func shows(_ claim: Index<Claim>) -> Bool {
        options.includesDrafts || !corpus[claim].isDraft
    }

    func shows(_ topic: Index<Topic>) -> Bool { !topicsOfDrafts.contains(topic) }

    func tally(of claim: Index<Claim>) -> Tally { standings[claim.position].tally }
    func carriage(of claim: Index<Claim>) -> Carriage { standings[claim.position].carriage }
    func comparison(of claim: Index<Claim>) -> Comparison { standings[claim.position].comparison }
    func origins(of claim: Index<Claim>) -> Origins { standings[claim.position].origins }

    /// A claim's citations, article by article in the order of publication.
    func citationsByArticle(of claim: Index<Claim>) -> Runs<Citation> {
        Runs(backlinks.citationsOfClaim[claim.position], of: \.article)
    }
}
