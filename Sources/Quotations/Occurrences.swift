extension QuotableText {
    /// The folded ranges where words stand as whole words, in order, in the text proper or beyond it.
    ///
    /// A word that a line's end cuts in two may also be written as one, with its hyphen or without.
    ///
    /// - Parameter ignoringCase: whether a capital counts as its small letter. Nothing is proven so.
    func occurrences(of words: FoldedWords, ignoringCase: Bool = false) -> [Range<Int>] {
        // Words that are nothing but signs may have been stripped of all of them.
        guard !words.isEmpty else { return [] }
        let sought = ignoringCase ? inSmallLetters(words.bytes) : words.bytes
        let text = ignoringCase ? inSmallLetters(folded.bytes) : folded.bytes
        let search = TwoWaySearch(sought)
        let printed = search.matches(in: text).map { $0..<$0 + sought.count }
            .filter { crossesBlocksOnlyAtLineBreaks(words, $0) && areWholeWords($0) }
        let rejoined = brokenWords.writings.flatMap { writing in
            search.matches(in: writing.write(text)).map { writing.folded($0..<$0 + sought.count) }
                // Without a broken word in them they're found as they're printed.
                .filter { $0.count > sought.count }
                .filter { crossesBlocksOnlyAtLineBreaks(words, $0, writing) && areWholeWords($0) }
        }
        guard !rejoined.isEmpty else { return printed }
        return Set(printed + rejoined).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
    }

    /// Whether blocks end within a range only where the words have a line break.
    ///
    /// - Parameter writing: how the words write those of the text that a line's end cuts in two; nil for as printed.
    func crossesBlocksOnlyAtLineBreaks(
        _ words: FoldedWords,
        _ range: Range<Int>,
        _ writing: RejoinedWords? = nil
    ) -> Bool {
        var breaks = words.lineBreaks[...]
        for block in folded.blocks[block(at: range.lowerBound)...] {
            guard block.upperBound < range.upperBound else { break }
            let first = range.lowerBound..<block.upperBound
            let end = writing?.length(of: first) ?? first.count
            breaks = breaks.drop { $0 < end }
            guard breaks.first == end else { return false }
        }
        return true
    }
}

extension QuotableText {
    private func areWholeWords(_ range: Range<Int>) -> Bool {
        beginsWord(range.lowerBound) && endsWord(range.upperBound)
    }

    /// Whether a passage may begin at a folded offset.
    ///
    /// Word boundaries are the original's: folding takes away what tells a hyphen from a dash.
    func beginsWord(_ offset: Int) -> Bool {
        !isWithinOne(offset)
            && WordBoundary(bytes: bytes, block: blocks[block(at: offset)]).stands(
                at: folded.map.start(offset)
            )
    }

    /// Whether a passage may end at a folded offset.
    func endsWord(_ offset: Int) -> Bool {
        !isWithinOne(offset)
            && WordBoundary(bytes: bytes, block: blocks[block(at: offset - 1)]).stands(
                at: folded.map.end(offset)
            )
    }

    private func isWithinOne(_ offset: Int) -> Bool {
        folded.map.isInsideUnit(offset) || brokenWords.areParted(at: offset)
    }
}
