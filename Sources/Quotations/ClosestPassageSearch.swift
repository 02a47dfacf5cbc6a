extension QuotableText {
    /// The passage of the text proper that comes closest to words, if most of them stand there.
    ///
    /// 1. Both are cut into words and marks.
    /// 2. Stretches that hold the rarest of the words are picked: linear in the text.
    /// 3. The words are aligned with each of those; the cheapest alignment wins.
    func closestPassage(to words: String) -> ClosestPassage? {
        let quotation = QuotableText(blocks: [words])
        let wanted = quotation.comparableWords(in: quotation.extent)
        guard !wanted.isEmpty, wanted.count <= longestExplained else { return nil }
        let tokens = wordTokens(of: folded.bytes, in: extent)
        let stretches = candidateStretches(for: wanted, among: tokens, of: folded.bytes)
        let alignments = stretches.map { stretch in
            let printed = tokens[stretch].map { ComparableWord($0, of: folded.bytes) }
            return WordAlignment(of: wanted, within: printed)
        }
        guard let best = alignments.min(by: { $0.cost < $1.cost }), best.isClose else { return nil }
        return ClosestPassage(best, of: quotation, in: self)
    }

    private func comparableWords(in range: Range<Int>) -> [ComparableWord] {
        wordTokens(of: folded.bytes, in: range).map { ComparableWord($0, of: folded.bytes) }
    }
}

/// Quotations of more words and marks than this are refused without a closest passage, to bound the time it takes.
private let longestExplained = 2_000

extension ClosestPassage {
    fileprivate init?(_ alignment: WordAlignment, of quotation: QuotableText, in text: QuotableText) {
        let printed = alignment.pairs.compactMap(\.printed)
        guard let first = printed.first, let last = printed.last else { return nil }
        passage = text.passage(first.range.lowerBound..<last.range.upperBound)
        words = text.words(of: passage)
        differences = alignment.differences(quotation: quotation, text: text)
        cause =
            alignment.cause ?? (passage.blocks.count > 1 && alignment.isWithoutDifference ? .blockEnd : nil)
    }
}
