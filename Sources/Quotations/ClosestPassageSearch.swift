extension QuotableText {
    /// The passage of the text proper that comes closest to words, if most of them stand there.
    ///
    /// 1. The places with the fewest differing letters are found: linear in the text.
    /// 2. The words are aligned with each of those; the cheapest alignment wins, and says word by word what differs.
    /// 3. Words that are printed in another order, or paraphrased, come close nowhere letter by letter: they're
    ///    aligned with the stretches that hold the most of them. The text's words are found once for all quotations.
    ///
    /// It explains, and never proves: the words may well be another passage's.
    public func closestPassage(to words: String) -> ClosestPassage? {
        guard words.utf8.count <= longestExplained else { return nil }
        let quotation = QuotableText(blocks: words.split(whereSeparator: \.isNewline).map(String.init))
        let wanted = quotation.comparableWords(wordTokens(of: quotation.folded.bytes, in: quotation.extent))
        guard wanted.contains(where: \.isWord), wanted.count <= mostExplained else { return nil }
        let text = RejoinedText(self)
        let near = text.likenesses(of: quotation.folded.bytes)
            .compactMap { WordAlignment(of: wanted, within: $0, whole: false) }
            .min { $0.cost < $1.cost }
        let best =
            near?.isClose == true
            ? near
            : text.stretches(holding: wanted)
                .compactMap { WordAlignment(of: wanted, within: $0, whole: true) }
                .min { $0.cost < $1.cost }
        return best.flatMap { ClosestPassage(withWholePairs($0), of: quotation, in: self) }
    }

    func comparableWords(_ tokens: some Sequence<WordToken>) -> [ComparableWord] {
        tokens.map { comparableWord(folded.bytes[$0.range], at: $0.range, isWord: $0.isWord) }
    }

    /// - Parameter range: where the word stands in the folded text.
    fileprivate func comparableWord(
        _ bytes: ArraySlice<UInt8>,
        at range: Range<Int>,
        isWord: Bool
    ) -> ComparableWord {
        let block = folded.blocks[block(at: range.lowerBound)]
        let beginsBlock = block.lowerBound == range.lowerBound
        return ComparableWord(Array(bytes), at: range, isWord: isWord, beginsBlock: beginsBlock)
    }
}

/// Longer quotations than these are refused without a closest passage, to bound the time it takes: in bytes, and in
/// words and marks.
private let longestExplained = 16_384
private let mostExplained = 2_000

/// How far a space is looked for, in bytes.
private let longestWord = 256

/// A text with the words as one that a line's end cuts in two: whoever quotes them writes them so.
private struct RejoinedText {
    private let text: QuotableText
    private let writing: RejoinedWords?
    private let bytes: [UInt8]
    /// The range of the text proper.
    private let extent: Range<Int>

    init(_ text: QuotableText) {
        self.text = text
        writing = text.brokenWords.writings.first
        bytes = writing?.write(text.folded.bytes) ?? text.folded.bytes
        let length = { [writing] (end: Int) in writing?.length(of: 0..<end) ?? end }
        extent = length(text.extent.lowerBound)..<length(text.extent.upperBound)
    }

    /// What stands around the places that differ from a pattern in the fewest bytes.
    ///
    /// At most 15 % may differ; of few words, as much as one of them that's another, up to a half.
    func likenesses(of pattern: [UInt8]) -> [[ComparableWord]] {
        let limit = max(pattern.count * 15 / 100, min(12, pattern.count / 2))
        let margin = limit + 32
        return ApproximateSearch(pattern).closestEnds(in: bytes, extent, within: limit).map { end in
            let start = nearestSpace(before: end - pattern.count - margin)
            return comparableWords(wordTokens(of: bytes, in: start..<nearestSpace(after: end + margin))[...])
        }
    }

    func stretches(holding wanted: [ComparableWord]) -> [[ComparableWord]] {
        let words = text.foundWords.words { TextWords(wordTokens(of: bytes, in: extent), of: bytes) }
        return Quotations.stretches(holding: wanted, in: words).map { comparableWords(words.tokens[$0]) }
    }

    private func comparableWords(_ tokens: ArraySlice<WordToken>) -> [ComparableWord] {
        tokens.map { token in
            let range = writing?.folded(token.range) ?? token.range
            return text.comparableWord(bytes[token.range], at: range, isWord: token.isWord)
        }
    }

    /// The nearest place where a word may begin; in a script without spaces, a letter.
    private func nearestSpace(before offset: Int) -> Int {
        var position = max(extent.lowerBound, offset)
        let least = max(extent.lowerBound, position - longestWord)
        while position > least, bytes[position - 1] != space { position -= 1 }
        while position > extent.lowerBound, bytes[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }

    private func nearestSpace(after offset: Int) -> Int {
        var position = min(extent.upperBound, offset)
        let most = min(extent.upperBound, position + longestWord)
        while position < most, bytes[position] != space { position += 1 }
        while position < extent.upperBound, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
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
        words = text.rejoinedWords(of: passage)
        differences = alignment.differences(quotation: quotation, text: text).framed(
            by: text.rejoined(
                text.folded.map.start(whole.lowerBound)..<text.folded.map.start(aligned.lowerBound)
            ),
            text.rejoined(text.folded.map.end(aligned.upperBound)..<text.folded.map.end(whole.upperBound))
        )
        let isOverBlocks = passage.blocks.count > 1 && alignment.isWithoutDifference
        cause = alignment.cause ?? (isOverBlocks ? text.blocksAreLines ? .lineEnd : .blockEnd : nil)
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
