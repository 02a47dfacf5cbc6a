import Parallel
import Quotations
import SourceText

/// Finds words in all texts: where they stand, and what comes close to them.
public enum Finder {
    /// 1. The texts that hold all runs of four letters of the words are searched for the words.
    /// 2. Where no text has them as they're typed, all are searched for them in capital or small letters.
    /// 3. Of the others those that hold most of the runs are searched for the passage that comes closest.
    /// 4. What's shown is made ready to be pasted, into the article that names the text if there is one.
    ///
    /// Quotation marks around the words are left out: whoever copies them from a text may copy those as well.
    ///
    /// - Parameter most: how many places are given; those where the words stand come first.
    public static func find(
        _ typed: String,
        in library: TextLibrary,
        _ location: ProjectLocation,
        most: Int,
        jobs: Int
    ) async -> FoundPlaces {
        let words = typed.withoutMarksAround
        let filter = GramFilter([words])
        let searched = await concurrentMap(library.texts, jobs: jobs) { text in
            let held = filter.grams(of: text.content)
            return (held: held, passages: filter.mayHold(0, held) ? text.content.passages(of: words) : [])
        }
        let isTyped = searched.contains { !$0.passages.isEmpty }
        let passages =
            isTyped
            ? searched.map(\.passages)
            : await concurrentMap(library.texts, jobs: jobs) {
                $0.content.passages(of: words, ignoringCase: true)
            }
        let found = zip(library.texts, passages).flatMap { text, passages in
            passages.map { Place(text: text, passage: $0, match: isTyped ? .exact : .otherCase) }
        }
        let others = filter.likeliest(for: 0, among: searched.map(\.held), most: mostNearTexts)
            .filter { passages[$0].isEmpty }.map { library.texts[$0] }
        let near = await concurrentMap(others, jobs: jobs) { text in
            text.content.closestPassage(to: words).map { (text: text, closest: $0) }
        }.compactMap(\.self).sorted { $0.closest.likeness > $1.closest.likeness }
            .map { Place(text: $0.text, passage: $0.closest.passage, match: .near($0.closest)) }

        let shown = (found + near).prefix(most)
        let articles = await ArticlesByText.load(Set(shown.map(\.text.name)), location, jobs: jobs)
        return FoundPlaces(
            passages: await concurrentMap(Array(shown), jobs: jobs) { $0.found(of: articles[$0.text.name]) },
            found: found.count,
            isTyped: isTyped,
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
    /// How many places have the words, those that aren't given included.
    public let found: Int
    /// Whether they stand there as they were typed, or in other capital and small letters.
    public let isTyped: Bool
    /// How many have words near to them.
    public let near: Int
}

/// A passage in one of the texts, before it's known which article it belongs to.
private struct Place: Sendable {
    let text: TextLibrary.Text
    let passage: Quotations.Passage
    let match: FoundPassage.Match

    /// The passage as the first article quotes it within whose text proper it stands, or else as the text has it.
    func found(of articles: [Article]?) -> FoundPassage {
        let words = text.content.words(of: passage)
        for article in articles ?? [] {
            let proper = try? text.content.narrowed(from: article.from?.value, until: article.until?.value)
            guard let proper, let own = proper.passages(of: words).first(where: { $0.range == passage.range })
            else { continue }
            return FoundPassage(text.name, article.identifier, own, in: proper, match)
        }
        return FoundPassage(text.name, nil, passage, in: text.content, match)
    }
}

extension String {
    /// Without the quotation marks at its ends, if it's not something within it that they belong to.
    fileprivate var withoutMarksAround: String {
        let words = trimmed(self[...])
        for mark in ["\"", "'"] {
            let marks = words.filter { Folding.fold(String($0)) == mark }.count
            let (opens, closes) = (words.first.map(String.init), words.last.map(String.init))
            let isOpened = opens.map(Folding.fold) == mark
            let isClosed = words.count > 1 && closes.map(Folding.fold) == mark
            // One apostrophe may be the words' own: the workers'.
            let isAround = mark == "'" ? isOpened && isClosed : isOpened || isClosed
            guard isAround, marks == (isOpened ? 1 : 0) + (isClosed ? 1 : 0) else { continue }
            return trimmed(words.dropFirst(isOpened ? 1 : 0).dropLast(isClosed ? 1 : 0))
        }
        return words
    }
}

private func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
}
