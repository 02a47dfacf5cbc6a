import Content

/// Which two articles are laid side by side on a page of their own.
///
/// All pairs, where there are at most 500 of them. Otherwise those with two claims or 12 words of narration in
/// common, the strongest first, as long as neither article has ten pages already (DESIGN.md 5). The thresholds say
/// how much the one weighs against the other: two claims as much as twelve words.
struct ArticlePairs: Sendable {
    /// Those with the most in common first.
    let all: [ArticlePair]
    /// The positions of each article's pairs, in the same order.
    private let positions: [[Int]]

    static let mostPairs = 500
    static let fewestClaims = 2
    static let fewestWords = 12
    static let mostOfArticle = 10

    /// - Parameters:
    ///   - claimsOfArticle: the claims that each article cites, each once, in their order.
    ///   - narration: what two articles have in common in words of their own; each pair once.
    init(claimsOfArticle: [[Index<Claim>]], narration: [SharedNarration]) {
        let count = claimsOfArticle.count
        let isSmall = count * (count - 1) / 2 <= Self.mostPairs
        let chosen =
            isSmall
            ? Self.everyPair(of: count)
            : PairSearch(claimsOfArticle, narration).strongest()
        let wordings = Dictionary(
            narration.enumerated().map {
                (TwoArticles(one: $0.element.one, other: $0.element.other), $0.offset)
            },
            uniquingKeysWith: { first, _ in first }
        )
        let pairs = chosen.map { two in
            let wording = wordings[two]
            return ArticlePair(
                one: two.one,
                other: two.other,
                claims: claimsOfArticle[two.one.position]
                    .countInCommon(with: claimsOfArticle[two.other.position]),
                narratedWords: wording.map { narration[$0].words } ?? 0,
                wording: wording
            )
        }
        .sorted { ($1.weight, $0.one, $0.other) < ($0.weight, $1.one, $1.other) }
        var positions = [[Int]](repeating: [], count: count)
        for (position, pair) in pairs.enumerated() {
            positions[pair.one.position].append(position)
            positions[pair.other.position].append(position)
        }
        all = pairs
        self.positions = positions
    }

    /// An article's pairs, those with the most in common first.
    func pairs(of article: Index<Article>) -> [ArticlePair] { positions[article.position].map { all[$0] } }

    private static func everyPair(of count: Int) -> [TwoArticles] {
        (0..<count).flatMap { one in (one + 1..<count).map { TwoArticles(one: Index(one), other: Index($0)) }
        }
    }
}

/// Two articles, that with the smaller identifier first.
struct TwoArticles: Sendable, Hashable {
    let one: Index<Article>
    let other: Index<Article>
}

/// Two articles, that with the smaller identifier first, and how much they have in common.
struct ArticlePair: Sendable, Hashable {
    let one: Index<Article>
    let other: Index<Article>
    /// How many claims both cite.
    let claims: Int
    /// How many words both print in narration of their own.
    let narratedWords: Int
    /// The position of their shared wording among the corpus's.
    let wording: Int?

    var weight: Int { Self.weight(claims: claims, narratedWords: narratedWords) }

    /// The other of the two.
    func partner(of article: Index<Article>) -> Index<Article> { article == one ? other : one }

    static func weight(claims: Int, narratedWords: Int) -> Int {
        claims * ArticlePairs.fewestWords / ArticlePairs.fewestClaims + narratedWords
    }
}

extension [Content.Index<Claim>] {
    /// How many claims two rising lists have in common.
    fileprivate func countInCommon(with other: Self) -> Int {
        var (mine, theirs, count) = (0, 0, 0)
        while mine < self.count, theirs < other.count {
            if self[mine] == other[theirs] { count += 1 }
            let (first, second) = (self[mine], other[theirs])
            if first <= second { mine += 1 }
            if second <= first { theirs += 1 }
        }
        return count
    }
}
