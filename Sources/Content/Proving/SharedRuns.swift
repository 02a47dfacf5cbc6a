import Parallel
import Quotations

/// The wording that the texts of articles share.
public struct SharedRuns: Sendable {
    let runs: Set<SharedRun>
    let leftOut: LeftOut?

    /// What was seen but not followed; see `WordingIndex`.
    public struct LeftOut: Sendable, Hashable {
        /// In how many places boilerplate stands.
        public let boilerplate: Int
        /// How many repetitions of a text's own words there are.
        public let repetitions: Int
        /// How many passages were too many for their text.
        public let passages: Int
    }
}

extension SharedRuns {
    /// Compares the texts of articles with one another, those of one outlet as one series.
    ///
    /// - Parameters:
    ///   - articles: in the order of their identifiers.
    ///   - texts: of each article the text.
    static func find(
        in articles: [Article],
        _ texts: ComparedTexts,
        _ corpus: Corpus,
        jobs: Int
    ) async -> SharedRuns {
        let index = WordingIndex(texts, series: series(of: articles, corpus))
        let comparisons = await concurrentMap(Array(articles.indices), jobs: jobs) { index.compare($0) }
        var runs: Set<SharedRun> = []
        for (position, comparison) in comparisons.enumerated() {
            for passage in comparison.passages {
                runs.insert(
                    SharedRun(
                        article: articles[passage.earlierText].identifier,
                        place: passage.placeInEarlier,
                        other: articles[position].identifier,
                        otherPlace: passage.place,
                        words: passage.words
                    )
                )
            }
        }
        let leftOut = LeftOut(
            boilerplate: comparisons.reduce(0) { $0 + $1.boilerplate },
            repetitions: comparisons.reduce(0) { $0 + $1.repetitions },
            passages: comparisons.reduce(0) { $0 + $1.passagesLeftOut }
        )
        return SharedRuns(runs: runs, leftOut: leftOut)
    }

    /// A number for each article's outlet; nil where it's unknown.
    private static func series(of articles: [Article], _ corpus: Corpus) -> [Int?] {
        var numbers: [Reference: Int] = [:]
        return articles.map { article in
            guard let index = corpus.names.find(article.identifier, Article.self),
                let outlet = corpus.relations.outlets[index.position]
            else { return nil }
            if let number = numbers[outlet] { return number }
            numbers[outlet] = numbers.count
            return numbers.count - 1
        }
    }
}

extension LockedText {
    func isSameText(as other: LockedText) -> Bool {
        source.digest == other.source.digest && source.kind == other.source.kind && bounds == other.bounds
    }
}
