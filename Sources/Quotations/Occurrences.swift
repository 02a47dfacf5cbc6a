extension QuotableText {
    /// The folded ranges where words stand as whole words, in order, in the text proper or beyond it.
    ///
    /// - Parameter ignoringCase: whether a capital counts as its small letter. Nothing is proven so.
    func occurrences(of words: FoldedWords, ignoringCase: Bool = false) -> [Range<Int>] {
        // Words that are nothing but signs may have been stripped of all of them.
        guard !words.isEmpty else { return [] }
        let sought = ignoringCase ? inSmallLetters(words.bytes) : words.bytes
        return TwoWaySearch(sought).matches(in: ignoringCase ? inSmallLetters(folded.bytes) : folded.bytes)
            .map { $0..<$0 + sought.count }
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
