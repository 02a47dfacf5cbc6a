import Inventing

/// An invented briefing: what its records say, before they're written down.
///
/// Records refer to one another by their positions. Time runs with the positions: an article quotes statements
/// made shortly before it, and a claim is cited by articles published about the same time, as in real briefings.
struct InventedSite {
    let actors: [InventedActor]
    let topics: [InventedTopic]
    let statements: [InventedStatement]
    let articles: [InventedArticle]
    let claims: [InventedClaim]

    var citationCount: Int { articles.reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.bearings.count } } }

    /// Every third claim quotes an article in its own prose; by the position of the claim.
    var quotations: [Int: InventedClaim.Quotation] {
        var result: [Int: InventedClaim.Quotation] = [:]
        for (position, article) in articles.enumerated() {
            for passage in article.passages {
                for bearing in passage.bearings where bearing.claim % 3 == 0 {
                    let words = passage.words.joined(separator: " ")
                    result[bearing.claim] = .init(words: words, article: position)
                }
            }
        }
        return result
    }

    init(_ sizes: SiteSizes, _ generator: inout SeededGenerator) {
        let vocabulary = Vocabulary(&generator)
        var surnames: Set<String> = []
        actors = (0..<sizes.actors).map {
            InventedActor(number: $0, of: sizes.actors, vocabulary, &surnames, &generator)
        }
        topics = (0..<sizes.topics).map { InventedTopic(number: $0, vocabulary, &generator) }
        let timeline = Timeline(statements: sizes.statements, articles: sizes.articles)
        let people = InventedActor.people(of: sizes.actors)
        statements = (0..<sizes.statements).map {
            InventedStatement(
                number: $0,
                day: timeline.day(ofStatement: $0),
                speakers: people,
                vocabulary,
                &generator
            )
        }
        claims = (0..<sizes.claims).map {
            InventedClaim(
                number: $0,
                of: sizes,
                day: timeline.day(ofClaim: $0, of: sizes.claims),
                vocabulary,
                &generator
            )
        }
        let cited = Self.claimsByArticle(sizes, &generator)
        let (actors, statements, claims) = (actors, statements, claims)
        articles = (0..<sizes.articles).map { number in
            let voices = timeline.statements(before: number).map {
                (statement: $0, name: actors[statements[$0].speaker].name)
            }
            return InventedArticle(
                number: number,
                day: timeline.day(ofArticle: number),
                sizes,
                claims: cited[number].map { (position: $0, claim: claims[$0]) },
                voices: voices,
                vocabulary,
                &generator
            )
        }
    }

    /// Each claim is cited by articles among those that stand near it in time: two to six, if no number is given.
    private static func claimsByArticle(_ sizes: SiteSizes, _ generator: inout SeededGenerator) -> [[Int]] {
        var result = [[Int]](repeating: [], count: sizes.articles)
        for claim in 0..<sizes.claims {
            let middle = claim * sizes.articles / sizes.claims
            let reach = max(20, sizes.citing ?? 0)
            let near = max(0, middle - reach)...min(sizes.articles - 1, middle + reach)
            let shuffled = near.shuffled(using: &generator)
            let articles = shuffled.prefix(sizes.citing ?? Int.random(in: 2...6, using: &generator))
            for article in articles { result[article].append(claim) }
        }
        return result
    }
}
