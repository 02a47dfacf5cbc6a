extension QuotableText {
    /// The passage of the text proper that comes closest to words, if most of them stand there.
    ///
    /// 1. The places with the fewest differing letters are found: linear in the text.
    /// 2. The words are aligned with each of those; the cheapest alignment wins, and says word by word what differs.
    /// 3. Words that are printed in another order, or paraphrased, come close nowhere letter by letter: they're
    ///    aligned with the stretches that hold the most of them.
    ///
    /// It explains, and never proves: the words may well be another passage's.
    public func closestPassage(to words: String) -> ClosestPassage? {
        guard words.utf8.count <= longestExplained else { return nil }
        let quotation = QuotableText(blocks: words.split(whereSeparator: \.isNewline).map(String.init))
        let wanted = quotation.comparableWords(wordTokens(of: quotation.folded.bytes, in: quotation.extent))
        guard wanted.contains(where: \.isWord), wanted.count <= mostExplained else { return nil }
        let near = likenesses(of: quotation.folded.bytes)
            .compactMap { WordAlignment(of: wanted, within: comparableWords($0), whole: false) }
            .min { $0.cost < $1.cost }
        let best =
            near?.isClose == true
            ? near
            : stretches(holding: wanted)
                .compactMap { WordAlignment(of: wanted, within: comparableWords($0), whole: true) }
                .min { $0.cost < $1.cost }
        return best.flatMap { ClosestPassage(withWholePairs($0), of: quotation, in: self) }
    }
}

/// Longer quotations than these are refused without a closest passage, to bound the time it takes: in bytes, and in
/// words and marks.
private let longestExplained = 16_384
private let mostExplained = 2_000

/// How far a space is looked for, in bytes.
private let longestWord = 256

extension QuotableText {
    /// What stands around the places that differ from a pattern in the fewest bytes.
    ///
    /// At most 15 % may differ; of few words, as much as one of them that's another, up to a half.
    private func likenesses(of pattern: [UInt8]) -> [ArraySlice<WordToken>] {
        let limit = max(pattern.count * 15 / 100, min(12, pattern.count / 2))
        let margin = limit + 32
        return ApproximateSearch(pattern).closestEnds(in: folded.bytes, extent, within: limit).map { end in
            let start = nearestSpace(before: end - pattern.count - margin)
            return wordTokens(of: folded.bytes, in: start..<nearestSpace(after: end + margin))[...]
        }
    }

    /// The nearest place where a word may begin; in a script without spaces, a letter.
    private func nearestSpace(before offset: Int) -> Int {
        var position = max(extent.lowerBound, offset)
        let least = max(extent.lowerBound, position - longestWord)
        while position > least, folded.bytes[position - 1] != space { position -= 1 }
        while position > extent.lowerBound, folded.bytes[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }

    private func nearestSpace(after offset: Int) -> Int {
        var position = min(extent.upperBound, offset)
        let most = min(extent.upperBound, position + longestWord)
        while position < most, folded.bytes[position] != space { position += 1 }
        while position < extent.upperBound, folded.bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    private func stretches(holding wanted: [ComparableWord]) -> [ArraySlice<WordToken>] {
        let tokens = wordTokens(of: folded.bytes, in: extent)
        return Quotations.stretches(holding: wanted, among: tokens, of: folded.bytes).map { tokens[$0] }
    }

    func comparableWords(_ tokens: some Sequence<WordToken>) -> [ComparableWord] {
        tokens.map { token in
            let block = folded.blocks[block(at: token.range.lowerBound)]
            let beginsBlock = block.lowerBound == token.range.lowerBound
            return ComparableWord(token, of: folded, beginsBlock: beginsBlock)
        }
    }
}

private let space = UInt8(ascii: " ")

extension ClosestPassage {
    fileprivate init?(_ alignment: WordAlignment, of quotation: QuotableText, in text: QuotableText) {
        let printed = alignment.pairs.compactMap(\.printed)
        guard let first = printed.first, let last = printed.last else { return nil }
        let aligned = first.range.lowerBound..<last.range.upperBound
        let whole = text.wholeWords(around: aligned)
        passage = text.passage(whole)
        words = text.words(of: passage)
        differences = alignment.differences(quotation: quotation, text: text).framed(
            by: text.printed(
                text.folded.map.start(whole.lowerBound)..<text.folded.map.start(aligned.lowerBound)
            ),
            text.printed(text.folded.map.end(aligned.upperBound)..<text.folded.map.end(whole.upperBound))
        )
        cause =
            alignment.cause ?? (passage.blocks.count > 1 && alignment.isWithoutDifference ? .blockEnd : nil)
    }
}

extension QuotableText {
    /// A folded range with the rest of the words of which it has a part: only whole ones can be quoted.
    fileprivate func wholeWords(around range: Range<Int>) -> Range<Int> {
        let (first, last) = (block(at: range.lowerBound), block(at: range.upperBound - 1))
        var (start, end) = (range.lowerBound, range.upperBound)
        let (least, most) = (folded.blocks[first].lowerBound, folded.blocks[last].upperBound)
        while start > least, range.lowerBound - start < longestWord, !beginsWord(start) {
            start -= DecodedScalar(in: folded.bytes, endingAt: start, limit: least).length
        }
        while end < most, end - range.upperBound < longestWord, !endsWord(end) {
            end += DecodedScalar(in: folded.bytes, at: end, limit: most).length
        }
        return start..<end
    }
}

extension [ClosestPassage.Difference] {
    /// Between words that only the source has.
    fileprivate func framed(by before: String, _ after: String) -> Self {
        var (first, last) = (before, after)
        var rest = self[...]
        if !first.isEmpty, case .onlyInSource(let words)? = rest.first {
            first += words
            rest.removeFirst()
        }
        if !last.isEmpty, case .onlyInSource(let words)? = rest.last {
            last = words + last
            rest.removeLast()
        }
        return (first.isEmpty ? [] : [.onlyInSource(first)]) + rest
            + (last.isEmpty ? [] : [.onlyInSource(last)])
    }
}
