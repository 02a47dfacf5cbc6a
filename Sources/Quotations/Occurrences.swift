extension QuotableText {
    /// The folded ranges where words stand as whole words, in order, in the text proper or beyond it.
    func occurrences(of words: FoldedWords) -> [Range<Int>] {
        let length = words.bytes.count
        return TwoWaySearch(words.bytes).matches(in: folded.bytes)
            .map { $0..<$0 + length }
            .filter { crossesBlocksOnlyAtLineBreaks(words, $0) && areWholeWords($0) }
    }

    /// Whether blocks end within a range only where the words have a line break.
    func crossesBlocksOnlyAtLineBreaks(_ words: FoldedWords, _ range: Range<Int>) -> Bool {
        var breaks = words.lineBreaks[...]
        for block in folded.blocks[block(at: range.lowerBound)...] {
            guard block.upperBound < range.upperBound else { break }
            let end = block.upperBound - range.lowerBound
            breaks = breaks.drop { $0 < end }
            guard breaks.first == end else { return false }
        }
        return true
    }
}

extension QuotableText {
    /// Word boundaries are the original's: folding takes away what tells a hyphen from a dash.
    private func areWholeWords(_ range: Range<Int>) -> Bool {
        guard !folded.map.isInsideUnit(range.lowerBound), !folded.map.isInsideUnit(range.upperBound) else {
            return false
        }
        let first = WordBoundary(bytes: bytes, block: blocks[block(at: range.lowerBound)])
        let last = WordBoundary(bytes: bytes, block: blocks[block(at: range.upperBound - 1)])
        return first.stands(at: folded.map.start(range.lowerBound))
            && last.stands(at: folded.map.end(range.upperBound))
    }
}
