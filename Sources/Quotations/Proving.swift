extension QuotableText {
    /// Looks for a quotation, which has to stand in the text word for word, in one place.
    ///
    /// 1. The words are folded and found, as whole words.
    /// 2. Only the text proper counts.
    /// 3. A prefix and a suffix must stand directly beside them.
    /// 4. One place must be left. Of short words, one inside quotation marks is enough; with neither prefix nor
    ///    suffix it's also needed.
    public func prove(_ quotation: Quotation) -> Proof {
        let words = FoldedWords(quotation.words)
        guard !words.isEmpty else { return .refused(.empty) }
        let everywhere = occurrences(of: words)
        guard !everywhere.isEmpty else {
            return .refused(.notFound(closest: closestPassage(to: quotation.words)))
        }

        let proper = everywhere.filter { extent.contains($0) }
        guard !proper.isEmpty else { return .refused(.outsideTextProper(everywhere.map(passage))) }

        let prefix = context(quotation.prefix)
        let suffix = context(quotation.suffix)
        let fitting = proper.filter { range in
            (prefix.map { stands($0, before: range) } ?? true)
                && (suffix.map { stands($0, after: range) } ?? true)
        }
        guard !fitting.isEmpty else { return .refused(.otherSurroundings(proper.map(passage))) }

        let passages = fitting.map(passage)
        let needsContext = words.isShort && prefix == nil && suffix == nil
        if passages.count == 1, !needsContext { return .proven(passages[0]) }
        let inside = passages.filter { $0.standing == .inside }
        if words.isShort, inside.count == 1 { return .proven(inside[0]) }
        return .refused(needsContext ? .tooShort(passages) : .repeated(passages))
    }
}

extension QuotableText {
    private func context(_ words: String?) -> FoldedWords? {
        let folded = words.map(FoldedWords.init)
        return folded?.isEmpty == false ? folded : nil
    }

    /// Whether words end where a range begins, or one space before.
    private func stands(_ prefix: FoldedWords, before range: Range<Int>) -> Bool {
        var end = range.lowerBound
        if end > 0, folded.bytes[end - 1] == space { end -= 1 }
        let start = end - prefix.bytes.count
        return start >= 0 && stands(prefix, at: start..<end)
    }

    private func stands(_ suffix: FoldedWords, after range: Range<Int>) -> Bool {
        var start = range.upperBound
        if start < folded.bytes.count, folded.bytes[start] == space { start += 1 }
        let end = start + suffix.bytes.count
        return end <= folded.bytes.count && stands(suffix, at: start..<end)
    }

    private func stands(_ words: FoldedWords, at range: Range<Int>) -> Bool {
        words.isEmpty
            || folded.bytes[range].elementsEqual(words.bytes) && crossesBlocksOnlyAtLineBreaks(words, range)
    }
}

private let space = UInt8(ascii: " ")
