import Parallel
import Quotations
import SourceText

/// Finds words in all texts: where they stand, and what comes close to them.
public enum Finder {
    /// 1. The texts that hold all runs of four letters of the words are searched for the words.
    /// 2. Where no text has them as they're typed, all are searched for them as proving understands an editor's marks,
    ///    or else in capital or small letters.
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
        var match = FoundPassage.Match.exact
        var passages = searched.map(\.passages)
        for other in [FoundPassage.Match.cut, .otherCase] where passages.allSatisfy(\.isEmpty) {
            match = other
            passages = await concurrentMap(library.texts, jobs: jobs) { $0.content.places(of: words, other) }
        }
        let found = zip(library.texts, passages).flatMap { [match] text, passages in
            passages.map { Place(text: text, passage: $0, match: match, typed: words) }
        }
        let others = filter.likeliest(for: 0, among: searched.map(\.held), most: mostNearTexts)
            .filter { passages[$0].isEmpty }.map { library.texts[$0] }
        let near = await concurrentMap(others, jobs: jobs) { text in
            text.content.closestPassage(to: words).map { (text: text, closest: $0) }
        }.compactMap(\.self).sorted { $0.closest.likeness > $1.closest.likeness }
            .map { Place(text: $0.text, passage: $0.closest.passage, match: .near($0.closest), typed: words) }

        let shown = (found + near).prefix(most)
        let articles = await ArticlesByText.load(Set(shown.map(\.text.name)), location, jobs: jobs)
        return FoundPlaces(
            passages: await concurrentMap(Array(shown), jobs: jobs) { $0.found(of: articles[$0.text.name]) },
            found: found.count,
            isInOtherCase: !found.isEmpty && match == .otherCase,
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
    /// Whether they stand there only in other capital and small letters than they were typed in.
    public let isInOtherCase: Bool
    /// How many have words near to them.
    public let near: Int
}

/// A passage in one of the texts, before it's known which article it belongs to.
private struct Place: Sendable {
    let text: TextLibrary.Text
    let passage: Quotations.Passage
    let match: FoundPassage.Match
    /// What was looked for.
    let typed: String

    /// The passage as the first article quotes it within whose text proper it stands, or else as the text has it.
    func found(of articles: [Article]?) -> FoundPassage {
        // With an editor's marks in them they're a quotation only as they're typed.
        let words = match == .cut ? typed : text.content.rejoinedWords(of: passage)
        for article in articles ?? [] {
            let proper = try? text.content.narrowed(from: article.from?.value, until: article.until?.value)
            let places = proper?.places(of: words, match == .cut ? .cut : .exact)
            guard let proper, let own = places?.first(where: { $0.range == passage.range }) else { continue }
            return FoundPassage(text.name, article.identifier, own, of: words, in: proper, match)
        }
        return FoundPassage(text.name, nil, passage, of: words, in: text.content, match)
    }
}

extension QuotableText {
    /// Where words stand in one of the ways in which they're found.
    fileprivate func places(of words: String, _ match: FoundPassage.Match) -> [Quotations.Passage] {
        switch match {
        case .exact: return passages(of: words)
        case .otherCase: return passages(of: words, ignoringCase: true)
        case .cut:
            let quotation = Quotations.Quotation(words)
            // What lacks a part isn't proven, and to explain that takes long.
            let isPossible = quotation.editedParts?.allSatisfy { !passages(of: $0).isEmpty } ?? false
            return isPossible ? prove(quotation).passages : []
        case .near: return []
        }
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
