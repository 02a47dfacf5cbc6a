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
    let quotationPages: QuotationPages
    let languages: QuotationLanguages

    var corpus: Corpus { checked.corpus }

    /// Derives what the pages need, on `jobs` cores.
    public init(_ checked: CheckedCorpus, _ options: SiteOptions, jobs: Int) async {
        let corpus = checked.corpus
        let order = PublicationOrder(corpus.articles)
        let backlinks = Backlinks(
            checked,
            shows: { options.includesDrafts || !corpus[$0].isDraft },
            order
        )
        self.checked = checked
        self.options = options
        self.order = order
        self.backlinks = backlinks
        anchors = corpus.quotations.map(PassageAnchor.init)
        quotationPages = QuotationPages(corpus, backlinks)
        languages = QuotationLanguages(corpus)
        claims = corpus.claims.indexed.filter { options.includesDrafts || !$0.1.isDraft }
            .map(\.0).sortedByTitle(corpus)
        let tracer = OriginTracer(corpus, sharedNarration: checked.sharedWording.map(\.narration))
        let standings = await concurrentMap(Array(corpus.claims.indices), jobs: jobs) {
            ClaimStanding(Index($0), corpus, backlinks, order, tracer)
        }
        let ranks = claims.readingRanks(standings)
        self.standings = standings
        readingRanks = ranks
        differences = claims.sorted { ranks[$0.position] < ranks[$1.position] }.flatMap { claim in
            standings[claim.position].comparison.rows.filter { $0.differs || $0.changes }
                .map { Difference(claim: claim, row: $0) }
        }
        pairs = ArticlePairs(
            claimsOfArticle: backlinks.citationsOfArticle.map { $0.map(\.claim).withoutRepeats() },
            narration: checked.sharedWording.map(\.narration)
        )
        news = ClaimNews.latest(Feed.most, of: claims, corpus)
        spokenWords = await SpokenWords(checked, backlinks, jobs: jobs)
    }

    /// The model of a revised corpus: what is derived from the rewritten records themselves is derived anew, and all
    /// else is as it was.
    init(_ former: SiteModel, revised checked: CheckedCorpus) {
        let (old, corpus) = (former.corpus, checked.corpus)
        let backlinks = former.backlinks.replacing(old.citations, by: corpus.citations)
        let tracer = OriginTracer(corpus, sharedNarration: checked.sharedWording.map(\.narration))
        let rewritten = corpus.claims.changes(from: old.claims)
            .union(corpus.citations.changes(from: old.citations).map { corpus.citations[$0].claim.position })
        var standings = former.standings
        for claim in rewritten {
            standings[claim] = ClaimStanding(Index(claim), corpus, backlinks, former.order, tracer)
        }
        var anchors = former.anchors
        for quotation in corpus.quotations.changes(from: old.quotations) {
            anchors[quotation] = PassageAnchor(corpus.quotations[quotation])
        }
        self.checked = checked
        self.backlinks = backlinks
        self.standings = standings
        self.anchors = anchors
        options = former.options
        order = former.order
        claims = former.claims
        differences = former.differences
        readingRanks = former.readingRanks
        pairs = former.pairs
        news = former.news
        spokenWords = former.spokenWords
        quotationPages = former.quotationPages
        let hasSamePassages = corpus.passages.changes(from: old.passages).isEmpty
        languages = hasSamePassages ? former.languages : QuotationLanguages(corpus)
    }

    func shows(_ claim: Index<Claim>) -> Bool {
        options.includesDrafts || !corpus[claim].isDraft
    }

    func tally(of claim: Index<Claim>) -> Tally { standings[claim.position].tally }
    func carriage(of claim: Index<Claim>) -> Carriage { standings[claim.position].carriage }
    func comparison(of claim: Index<Claim>) -> Comparison { standings[claim.position].comparison }
    func origins(of claim: Index<Claim>) -> Origins { standings[claim.position].origins }
}

/// What a run decides about the site as a whole.
public struct SiteOptions: Sendable {
    public let includesDrafts: Bool
    /// Where the site will stand on the web, if that's known.
    public let baseURL: String?

    public init(includesDrafts: Bool, baseURL: String?) {
        self.includesDrafts = includesDrafts
        self.baseURL = baseURL
    }
}
