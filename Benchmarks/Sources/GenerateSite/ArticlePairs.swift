/// Which two articles get a page that lays them side by side.
///
/// Hugo can't choose them while it makes pages, so it's given them: by Verbatim's rule (all pairs of few articles; of
/// many those with two claims in common, the strongest first, ten of an article at most), without shared wording.
struct ArticlePairs {
    struct Pair {
        /// The position of an article, smaller than the other's.
        let one: Int
        let other: Int
        /// How many claims both cite.
        let claims: Int
    }

    let all: [Pair]

    init(of site: InventedSite) {
        let inCommon = Self.claimsInCommon(site)
        let count = site.articles.count
        guard count * (count - 1) / 2 > Self.most else {
            all = (0..<count).flatMap { one in
                (one + 1..<count).map { Pair(one: one, other: $0, claims: inCommon[[one, $0]] ?? 0) }
            }
            return
        }
        let strong = inCommon.filter { $0.value >= Self.fewestClaims }
            .sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }
        var taken = [Int](repeating: 0, count: count)
        var chosen: [Pair] = []
        for (articles, claims) in strong where articles.allSatisfy({ taken[$0] < Self.mostOfArticle }) {
            for article in articles { taken[article] += 1 }
            chosen.append(Pair(one: articles[0], other: articles[1], claims: claims))
        }
        all = chosen
    }

    private static let most = 500
    private static let fewestClaims = 2
    private static let mostOfArticle = 10

    private static func claimsInCommon(_ site: InventedSite) -> [[Int]: Int] {
        var articlesOfClaim = [[Int]](repeating: [], count: site.claims.count)
        for (position, article) in site.articles.enumerated() {
            for claim in article.passages.flatMap({ $0.bearings.map(\.claim) }) {
                articlesOfClaim[claim].append(position)
            }
        }
        var counts: [[Int]: Int] = [:]
        for articles in articlesOfClaim {
            for (place, one) in articles.enumerated() {
                for other in articles[(place + 1)...] { counts[[one, other], default: 0] += 1 }
            }
        }
        return counts
    }
}
