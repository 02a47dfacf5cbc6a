import Content

/// A topic's claims against the articles that cite them.
///
/// It holds the order and the totals only; what stands in a cell is looked up for the page that shows it.
struct TopicMatrix: Sendable {
    /// The pages: each with claims in order, `mostRows` at most, and fewer where cells hold many stances.
    let parts: [[Index<Claim>]]
    /// All articles that cite any of the topic's claims, in the order of publication.
    let columns: [Column]

    /// An article with its totals over the whole topic.
    struct Column: Sendable {
        let article: Index<Article>
        private var countOfClaims: UInt32 = 0
        /// By the rank of the stance; within the column, and in no more than it takes: all topics of a large site have a
        /// million of them.
        private var counts = InlineArray<7, UInt32>(repeating: 0)

        fileprivate init(_ article: Index<Article>) {
            self.article = article
        }

        /// How many of the claims it cites.
        var claims: Int { Int(countOfClaims) }

        /// For how many it carries each stance, by the stance's rank; counted citations alone.
        var stances: [Int] { Stance.inReadingOrder.indices.map { Int(counts[$0]) } }

        fileprivate mutating func add(_ kinds: StanceKinds) {
            countOfClaims += 1
            for (rank, stance) in Stance.inReadingOrder.enumerated() where kinds.holds(stance) {
                counts[rank] += 1
            }
        }
    }

    static let mostRows = 100
    static let mostColumns = 40
    /// How many stances a page links to: what bounds its size.
    static let mostMarks = mostRows * mostColumns

    init(_ claims: [Index<Claim>], _ site: SiteModel) {
        let rows = claims.map { Row($0, site) }
        var columns: [Index<Article>: Column] = [:]
        for row in rows {
            for cell in row.cells {
                columns[cell.article, default: Column(cell.article)].add(cell.kinds)
            }
        }
        self.columns = columns.values.sorted { site.order.precedes($0.article, $1.article) }
        let articles = Set(columns.keys)
        let ordered = rows.map { (contention: $0.contention(among: articles, site), row: $0) }
            .sorted { $0.contention < $1.contention }
        parts = ordered.map(\.row).cut()
    }

    /// The articles that have a column beside some of the claims, in the order of publication.
    ///
    /// Where there are too many, they're those that cite the most of these claims.
    func columns(beside claims: [Index<Claim>], _ site: SiteModel) -> [Column] {
        guard columns.count > Self.mostColumns else { return columns }
        var cited: [Index<Article>: Int] = [:]
        for claim in claims {
            for citations in site.citationsByArticle(of: claim) {
                cited[citations[citations.startIndex].article, default: 0] += 1
            }
        }
        return columns.enumerated()
            .map { (cited: cited[$0.element.article] ?? 0, place: $0.offset) }
            .sorted { ($1.cited, $0.place) < ($0.cited, $1.place) }
            .prefix(Self.mostColumns)
            .map(\.place).sorted().map { columns[$0] }
    }
}

/// What each article does with a claim.
private struct Row {
    let claim: Index<Claim>
    let cells: [(article: Index<Article>, kinds: StanceKinds)]

    init(_ claim: Index<Claim>, _ site: SiteModel) {
        self.claim = claim
        cells = site.citationsByArticle(of: claim).map { citations in
            (citations[citations.startIndex].article, StanceKinds(citations))
        }
    }

    /// - Parameter articles: those that the topic has.
    func contention(among articles: Set<Index<Article>>, _ site: SiteModel) -> Contention {
        let tally = site.tally(of: claim)
        let groups = Dictionary(cells.map { ($0.kinds, 1) }, uniquingKeysWith: +)
        let silent = site.backlinks.articlesSilentOnClaim[claim.position].count(where: articles.contains)
        return Contention(
            asserting: tally.asserting,
            denying: tally.denying,
            groups: groups.values + [silent],
            readingRank: site.readingRanks[claim.position]
        )
    }

    /// How many marks the row's cells can have on a page.
    var mostMarks: Int {
        cells.map(\.kinds.count).sorted(by: >).prefix(TopicMatrix.mostColumns).reduce(0, +)
    }
}

extension [Row] {
    /// The claims of one page after the other.
    fileprivate func cut() -> [[Content.Index<Claim>]] {
        var parts: [[Content.Index<Claim>]] = []
        var marks = 0
        for row in self {
            marks += row.mostMarks
            if let last = parts.last, last.count < TopicMatrix.mostRows, marks <= TopicMatrix.mostMarks {
                parts[parts.count - 1].append(row.claim)
            } else {
                parts.append([row.claim])
                marks = row.mostMarks
            }
        }
        return parts
    }
}
