import Parallel
import Quotations
import SourceText

/// Finds words in all texts: where they stand, and what comes close to them.
public enum Finder {
    /// 1. The texts that hold all runs of four letters of the words are searched for the words.
    /// 2. Of the others those that hold most of the runs are searched for the passage that comes closest.
    /// 3. What's shown is made ready to be pasted, into the article that names the text if there is one.
    ///
    /// - Parameter most: how many places are given; those where the words stand come first.
    public static func find(
        _ words: String,
        in library: TextLibrary,
        _ location: ProjectLocation,
        most: Int,
        jobs: Int
    ) async -> FoundPlaces {
        let filter = GramFilter([words])
        let searched = await concurrentMap(library.texts, jobs: jobs) { text in
            let held = filter.grams(of: text.content)
            return (held: held, passages: filter.mayHold(0, held) ? text.content.passages(of: words) : [])
        }
        let exact = zip(library.texts, searched).flatMap { text, found in
            found.passages.map { Place(text: text, passage: $0, closest: nil) }
        }
        let others = filter.likeliest(for: 0, among: searched.map(\.held), most: mostNearTexts)
            .filter { searched[$0].passages.isEmpty }.map { library.texts[$0] }
        let near = await concurrentMap(others, jobs: jobs) { text in
            text.content.closestPassage(to: words).map { Place(text: text, passage: $0.passage, closest: $0) }
        }.compactMap(\.self).sorted { ($0.closest?.likeness ?? 0) > ($1.closest?.likeness ?? 0) }

        let shown = (exact + near).prefix(most)
        let articles = await ArticlesByText.load(Set(shown.map(\.text.name)), location, jobs: jobs)
        return FoundPlaces(
            passages: await concurrentMap(Array(shown), jobs: jobs) { $0.found(of: articles[$0.text.name]) },
            exact: exact.count,
            near: near.count
        )
    }

    /// In how many texts a passage that comes close is looked for.
    private static let mostNearTexts = 32
}

/// Where words stand, and where words close to them do.
public struct FoundPlaces: Sendable {
    /// The places where the words stand, in the order of texts; then those near to them, the nearest first.
    public let passages: [FoundPassage]
    /// How many places there are of each sort, those that aren't given included.
    public let exact: Int
    public let near: Int
}

/// A passage in one of the texts, before it's known which article it belongs to.
private struct Place: Sendable {
    let text: TextLibrary.Text
    let passage: Quotations.Passage
    let closest: ClosestPassage?

    /// The passage as the first article quotes it within whose text proper it stands, or else as the text has it.
    func found(of articles: [Article]?) -> FoundPassage {
        let words = text.content.words(of: passage)
        for article in articles ?? [] {
            let proper = try? text.content.narrowed(from: article.from?.value, until: article.until?.value)
            guard let proper, let own = proper.passages(of: words).first(where: { $0.range == passage.range })
            else { continue }
            return FoundPassage(text.name, article.identifier, own, in: proper, closest)
        }
        return FoundPassage(text.name, nil, passage, in: text.content, closest)
    }
}
