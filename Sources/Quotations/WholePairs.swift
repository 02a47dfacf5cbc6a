extension QuotableText {
    /// An alignment with both quotation marks of a pair of which it has one, if no word stands between it and the
    /// other; where one does, a mark at the alignment's end is left out.
    ///
    /// What's aligned is to be pasted, and nobody quotes half a pair.
    func withWholePairs(_ alignment: WordAlignment) -> WordAlignment {
        let printed = alignment.pairs.compactMap(\.printed)
        guard let first = printed.first, let last = printed.last else { return alignment }
        let range = original(of: first).lowerBound..<original(of: last).upperBound
        var whole = alignment
        for span in quotedSpans where span.isClosed {
            let (opened, closed) = (span.content.lowerBound, span.content.upperBound)
            if opened > range.upperBound { break }
            let opens = range.lowerBound < opened
            let closes = range.lowerBound <= closed && closed < range.upperBound
            if opens, !closes {
                let marks = marks(after: last)
                if let other = marks.firstIndex(where: { original(of: $0).lowerBound == closed }) {
                    whole.pairs += marks[...other].map(WordAlignment.Pair.init(printed:))
                } else if let mark = [first, last].first(where: { original(of: $0).upperBound == opened }) {
                    whole.pairs.removePrinted(mark)
                }
            } else if closes, !opens {
                let marks = marks(before: first)
                if let other = marks.firstIndex(where: { original(of: $0).upperBound == opened }) {
                    whole.pairs = marks[other...].map(WordAlignment.Pair.init(printed:)) + whole.pairs
                } else if let mark = [first, last].first(where: { original(of: $0).lowerBound == closed }) {
                    whole.pairs.removePrinted(mark)
                }
            }
        }
        return whole
    }
}

extension QuotableText {
    private func original(of word: ComparableWord) -> Range<Int> {
        folded.map.start(word.range.lowerBound)..<folded.map.end(word.range.upperBound)
    }

    /// The marks between a word and the next one, as far as anybody puts them in a row.
    private func marks(after word: ComparableWord) -> [ComparableWord] {
        let start = word.range.upperBound
        let tokens = wordTokens(of: folded.bytes, in: start..<min(start + mostMarks, extent.upperBound))
        return comparableWords(tokens.prefix { !$0.isWord })
    }

    private func marks(before word: ComparableWord) -> [ComparableWord] {
        let end = word.range.lowerBound
        let tokens = wordTokens(of: folded.bytes, in: max(end - mostMarks, extent.lowerBound)..<end)
        return comparableWords(tokens.reversed().prefix { !$0.isWord }.reversed())
    }
}

/// In bytes of folded text.
private let mostMarks = 16

extension [WordAlignment.Pair] {
    /// Leaves out a mark of the text; what the quotation has in its place stands alone.
    fileprivate mutating func removePrinted(_ mark: ComparableWord) {
        self = compactMap { pair in
            pair.printed?.range == mark.range ? pair.wanted.map(WordAlignment.Pair.init(wanted:)) : pair
        }
    }
}
