import Content

/// The search for the pairs with the most in common among too many articles to look at every pair.
///
/// Each article is met with those that cite its claims too, claim by claim from the one that the fewest cite:
/// at most `mostMeetings` times, so that the work grows with the number of articles and not with its square. What
/// a claim that everybody cites tells of two articles is the least, and it's what is passed over. Of the others
/// at most `mostCandidates` are kept for each article. So a pair can be ranked too low in a site where an article
/// meets others more often than that; in all others the result is exact. What's told of a pair is counted anew.
struct PairSearch {
    private let claimsOfArticle: [[Index<Claim>]]
    /// The articles that cite each claim, in their order.
    private let articlesOfClaim: [[Int]]
    /// For each article those after it with which it shares narration, and how many words.
    private let narration: [[(other: Int, words: Int)]]

    private static let mostMeetings = 10_000
    private static let mostCandidates = 100

    init(_ claimsOfArticle: [[Index<Claim>]], _ narration: [SharedNarration]) {
        self.claimsOfArticle = claimsOfArticle
        let claims = 1 + (claimsOfArticle.lazy.compactMap { $0.last?.position }.max() ?? -1)
        var articlesOfClaim = [[Int]](repeating: [], count: claims)
        for (article, claims) in claimsOfArticle.enumerated() {
            for claim in claims { articlesOfClaim[claim.position].append(article) }
        }
        self.articlesOfClaim = articlesOfClaim
        var shared = [[(other: Int, words: Int)]](repeating: [], count: claimsOfArticle.count)
        for pair in narration { shared[pair.one.position].append((pair.other.position, pair.words)) }
        self.narration = shared
    }

    /// The strongest pairs of all, of which no article is in more than ten.
    func strongest() -> [TwoArticles] {
        var pages = [Int](repeating: 0, count: claimsOfArticle.count)
        return candidates().sorted().compactMap { candidate in
            let (one, other) = (candidate.one, candidate.other)
            guard max(pages[one], pages[other]) < ArticlePairs.mostOfArticle else { return nil }
            pages[one] += 1
            pages[other] += 1
            return TwoArticles(one: Index(one), other: Index(other))
        }
    }

    private func candidates() -> [Candidate] {
        var all: [Candidate] = []
        var counts = [Int](repeating: 0, count: claimsOfArticle.count)
        // How many of a claim's articles have had their turn.
        var passed = [Int](repeating: 0, count: articlesOfClaim.count)
        for article in claimsOfArticle.indices {
            var met: [Int] = []
            var meetings = Self.mostMeetings
            let rarestFirst = claimsOfArticle[article].map { $0.position }
                .sorted { (articlesOfClaim[$0].count, $0) < (articlesOfClaim[$1].count, $1) }
            for claim in rarestFirst {
                passed[claim] += 1
                for other in articlesOfClaim[claim].dropFirst(passed[claim]).prefix(meetings) {
                    if counts[other] == 0 { met.append(other) }
                    counts[other] += 1
                    meetings -= 1
                }
            }
            all += candidates(of: article, met: met, counts)
            for other in met { counts[other] = 0 }
        }
        return all
    }

    /// - Parameter counts: how many claims the article has in common with each that it met.
    private func candidates(of article: Int, met: [Int], _ counts: [Int]) -> ArraySlice<Candidate> {
        let byWords = narration[article].filter {
            $0.words >= ArticlePairs.fewestWords || counts[$0.other] >= ArticlePairs.fewestClaims
        }
        let alike = Set(byWords.map(\.other))
        let byClaims = met.filter { counts[$0] >= ArticlePairs.fewestClaims && !alike.contains($0) }
        let candidates =
            byWords.map { Candidate(article, $0.other, claims: counts[$0.other], words: $0.words) }
            + byClaims.map { Candidate(article, $0, claims: counts[$0], words: 0) }
        return candidates.sorted().prefix(Self.mostCandidates)
    }
}

/// Two articles that may have a page; those with the most in common come first.
private struct Candidate: Comparable {
    let one: Int
    let other: Int
    let weight: Int

    init(_ one: Int, _ other: Int, claims: Int, words: Int) {
        (self.one, self.other) = (one, other)
        weight = ArticlePair.weight(claims: claims, narratedWords: words)
    }

    static func < (one: Candidate, other: Candidate) -> Bool {
        (other.weight, one.one, one.other) < (one.weight, other.one, other.other)
    }
}
