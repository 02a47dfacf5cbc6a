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
    /// One for each of the corpus's claims, in their order.
    let tallies: [Tally]
    let carriages: [Carriage]
    /// The place of each of the corpus's claims in the order of reading: what's disputed and widely carried first.
    let readingRanks: [Int]
    let comparisons: [Comparison]
    /// The citations of each of the corpus's claims in the order in which its pages show them.
    let voices: [[Citation]]
    let origins: [Origins]
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
        let derived = await concurrentMap(Array(corpus.claims.indices), jobs: jobs) { position in
            let citations = backlinks.citationsOfClaim[position]
            let silent = backlinks.articlesSilentOnClaim[position]
            return (
                tally: Tally(citations, corpus),
                carriage: Carriage(citations, silent: silent, corpus, order),
                comparison: Comparison(corpus.claims[position], citations, silent: silent, corpus, order),
                voices: ClaimVoices.inReadingOrder(citations, corpus),
                origins: tracer.origins(of: citations)
            )
        }
        tallies = derived.map(\.tally)
        carriages = derived.map(\.carriage)
        comparisons = derived.map(\.comparison)
        voices = derived.map(\.voices)
        origins = derived.map(\.origins)
        readingRanks = claims.readingRanks(tallies, carriages)
        let (ranks, comparisons) = (readingRanks, comparisons)
        differences = claims.sorted { ranks[$0.position] < ranks[$1.position] }.flatMap { claim in
            comparisons[claim.position].rows.filter { $0.differs || $0.changes }
                .map { Difference(claim: claim, row: $0) }
        }
        pairs = ArticlePairs(
            claimsOfArticle: backlinks.citationsOfArticle.map { $0.map(\.claim).withoutRepeats() },
            narration: checked.sharedWording.map(\.narration)
        )
        news = ClaimNews.latest(Feed.most, of: claims, corpus)
        spokenWords = await SpokenWords(checked, backlinks, jobs: jobs)
    }

    func shows(_ claim: Index<Claim>) -> Bool {
        options.includesDrafts || !corpus[claim].isDraft
    }

    func tally(of claim: Index<Claim>) -> Tally { tallies[claim.position] }
    func carriage(of claim: Index<Claim>) -> Carriage { carriages[claim.position] }
    func comparison(of claim: Index<Claim>) -> Comparison { comparisons[claim.position] }
    func origins(of claim: Index<Claim>) -> Origins { origins[claim.position] }
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
