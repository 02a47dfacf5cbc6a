import Content
import TestSupport
import Testing

@testable import Site

@Suite struct `The pairs of articles that have a page` {
    @Test func `are all of them, up to 500`() {
        // 32 articles make 496 pairs, and 33 make 528.
        #expect(
            ArticlePairs(claimsOfArticle: Array(repeating: [], count: 32), narration: []).all.count == 496
        )
        #expect(ArticlePairs(claimsOfArticle: Array(repeating: [], count: 33), narration: []).all == [])
        #expect(ArticlePairs(claimsOfArticle: [], narration: []).all == [])
    }

    @Test func `have, beyond that, two claims or twelve words of narration in common`() {
        var claims = [[Index<Claim>]](repeating: [], count: 40)
        claims[0] = [Index(0), Index(1), Index(2)]
        claims[1] = [Index(1), Index(2)]
        claims[2] = [Index(2), Index(7)]
        let pairs = ArticlePairs(
            claimsOfArticle: claims,
            narration: [
                SharedNarration(Index(2), Index(39), words: 12),
                SharedNarration(Index(4), Index(5), words: 11),
                SharedNarration(Index(0), Index(1), words: 3),
            ]
        )
        #expect(
            pairs.all == [
                ArticlePair(one: Index(0), other: Index(1), claims: 2, narratedWords: 3, wording: 2),
                ArticlePair(one: Index(2), other: Index(39), claims: 0, narratedWords: 12, wording: 0),
            ]
        )
        #expect(pairs.pairs(of: Index(39)) == [pairs.all[1]])
        #expect(pairs.pairs(of: Index(5)) == [])
    }

    @Test func `come with the most in common first, two claims weighing as much as twelve words`() {
        var claims = [[Index<Claim>]](repeating: [], count: 5)
        claims[0] = (0..<3).map { Index($0) }
        claims[1] = (0..<3).map { Index($0) }
        claims[2] = (0..<2).map { Index($0) }
        let narration = [(1, 2, 7), (3, 4, 18)].map { SharedNarration(Index($0), Index($1), words: $2) }
        let pairs = ArticlePairs(claimsOfArticle: claims, narration: narration).all
        #expect(
            pairs.map { [$0.one.position, $0.other.position, $0.weight] }.prefix(5) == [
                [1, 2, 19], [0, 1, 18], [3, 4, 18], [0, 2, 12], [0, 3, 0],
            ]
        )
    }

    @Test(arguments: 100..<130 as Range<UInt64>)
    func `are those that looking at every pair gives`(seed: UInt64) {
        let site = InventedCitations(seed: seed)
        let pairs = ArticlePairs(claimsOfArticle: site.claimsOfArticle, narration: site.narration)
        let expected = site.pairsByLookingAtAll()
        #expect(
            pairs.all.map { [$0.one.position, $0.other.position, $0.claims, $0.narratedWords] } == expected,
            "seed \(seed)"
        )
        for article in site.claimsOfArticle.indices {
            let count = pairs.pairs(of: Index(article)).count
            #expect(count <= 10, "seed \(seed): article \(article) has \(count)")
        }
    }

    /// 600 articles on the same 25 claims would meet more often than anybody is met here.
    @Test func `are found in bounded work where all articles cite the same, and told exactly`() {
        let claims = (0..<25).map { Index<Claim>($0) }
        let pairs = ArticlePairs(claimsOfArticle: Array(repeating: claims, count: 600), narration: [])
        #expect(pairs.all.count > 2_900)
        #expect(pairs.all.allSatisfy { $0.claims == 25 })
        #expect((0..<600).allSatisfy { pairs.pairs(of: Index($0)).count <= 10 })
    }
}

/// Articles that cite claims at random, some of which share narration.
private struct InventedCitations {
    let claimsOfArticle: [[Index<Claim>]]
    let narration: [SharedNarration]

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let articles = Int.random(in: 33...80, using: &generator)
        let claims = Int.random(in: 5...150, using: &generator)
        claimsOfArticle = (0..<articles).map { _ in
            let count = Int.random(in: 0...12, using: &generator)
            let chosen = Set((0..<count).map { _ in Int.random(in: 0..<claims, using: &generator) })
            return chosen.sorted().map { Index($0) }
        }
        var narration: [SharedNarration] = []
        for one in 0..<articles {
            for other in one + 1..<max(articles, one + 1) where Int.random(in: 0..<20, using: &generator) == 0
            {
                let words = Int.random(in: 0...40, using: &generator)
                narration.append(SharedNarration(Index(one), Index(other), words: words))
            }
        }
        self.narration = narration
    }

    /// One article, the other, claims and words in common: the strongest first, ten for each article at most.
    func pairsByLookingAtAll() -> [[Int]] {
        var all: [(weight: Int, pair: [Int])] = []
        for one in claimsOfArticle.indices {
            for other in claimsOfArticle.indices.dropFirst(one + 1) {
                let claims = Set(claimsOfArticle[one]).intersection(claimsOfArticle[other]).count
                let shared = narration.first { $0.one.position == one && $0.other.position == other }
                let words = shared?.words ?? 0
                guard claims >= 2 || words >= 12 else { continue }
                all.append((6 * claims + words, [one, other, claims, words]))
            }
        }
        all.sort { ($1.weight, $0.pair[0], $0.pair[1]) < ($0.weight, $1.pair[0], $1.pair[1]) }
        var pages = [Int](repeating: 0, count: claimsOfArticle.count)
        return all.map(\.pair).filter { pair in
            guard pages[pair[0]] < 10, pages[pair[1]] < 10 else { return false }
            pages[pair[0]] += 1
            pages[pair[1]] += 1
            return true
        }
    }
}
