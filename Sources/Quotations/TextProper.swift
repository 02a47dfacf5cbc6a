extension QuotableText {
    /// The text with its proper part narrowed to what lies from some words to others, both included.
    ///
    /// Blocks are counted from there, and a quotation outside is refused.
    public func narrowed(from: String?, until: String?) throws(TextProperError) -> QuotableText {
        guard from != nil || until != nil else { return self }
        let start = from.map { place(of: $0, .from) }
        let end = until.map { place(of: $0, .until) }
        var problems = [start, end].compactMap { result -> TextProperError.Problem? in
            if case .failure(let problem)? = result { problem } else { nil }
        }
        let lower = (try? start?.get().lowerBound) ?? extent.lowerBound
        let upper = (try? end?.get().upperBound) ?? extent.upperBound
        if problems.isEmpty, lower >= upper { problems = [.untilBeforeFrom] }
        guard problems.isEmpty else { throw TextProperError(problems: problems) }

        var text = self
        text.extent = lower..<upper
        text.foundWords = FoundWords()
        text.properBlocks = block(at: lower)..<block(at: upper - 1) + 1
        return text
    }

    private func place(of words: String, _ end: TextProperError.End) -> Result<
        Range<Int>, TextProperError.Problem
    > {
        let words = FoldedWords(words)
        let places = words.isEmpty ? [] : occurrences(of: words)
        switch places.count {
        case 0: return .failure(.absent(end))
        case 1: return .success(places[0])
        default: return .failure(.repeated(end, places.map(passage)))
        }
    }
}

/// What's wrong with the words that say where a text proper begins and ends.
public struct TextProperError: Error, Hashable {
    public enum End: Sendable, Hashable {
        case from
        case until
    }

    public enum Problem: Error, Hashable {
        /// The words stand nowhere in the text.
        case absent(End)
        /// They stand in several places.
        case repeated(End, [Passage])
        /// The text proper would end before it begins.
        case untilBeforeFrom
    }

    public let problems: [Problem]
}
