/// What lies between two parts.
struct Gaps {
    let text: QuotableText
    /// Where a block's quotation marks stand, found once for each block that's asked for.
    private var marks: [Int: [Int]] = [:]

    init(text: QuotableText) {
        self.text = text
    }

    /// Whether a folded range isn't too little to be left out: a word, or an ellipsis of the source's own.
    func holdsWord(_ gap: Range<Int>, under joint: CutQuotation.Joint) -> Bool {
        let bytes = text.folded.bytes
        return joint == .insertion || gap.count > mostCharactersLeftOut
            || countWords(in: gap, of: bytes, atMost: 1) > 0
            || gap.count >= ellipsis.utf8.count && bytes[gap].firstRange(of: ellipsis.utf8) != nil
    }

    /// Why a folded range is too much to be left out; nil if it isn't.
    mutating func obstacle(in gap: Range<Int>, under joint: CutQuotation.Joint) -> Obstacle? {
        let folded = text.folded
        let block = text.block(at: gap.lowerBound - 1)
        let next = text.block(at: gap.upperBound)
        guard block == next else {
            return .otherBlock(
                block - text.properBlocks.lowerBound + 1,
                next - text.properBlocks.lowerBound + 1
            )
        }
        guard !isTooFar(gap) else { return .tooFar }
        let original = folded.map.end(gap.lowerBound)..<folded.map.start(gap.upperBound)
        if holdsQuotationMark(original, in: block) { return .quotationMark }
        guard joint == .insertion else { return nil }
        let words = countWords(in: gap, of: folded.bytes)
        return words > mostWordsReplaced ? .tooManyWords(words) : nil
    }

    /// Whether a folded range has more characters than may be left out; few are counted, as one has four bytes at most.
    private func isTooFar(_ gap: Range<Int>) -> Bool {
        if gap.count <= mostCharactersLeftOut { return false }
        if gap.count > 4 * mostCharactersLeftOut { return true }
        return text.folded.bytes[gap].count { $0 & 0xC0 != 0x80 } > mostCharactersLeftOut
    }

    /// Whether a quotation mark stands in a range of the original.
    private mutating func holdsQuotationMark(_ range: Range<Int>, in block: Int) -> Bool {
        let marks = marks(of: block)
        let next = marks.indices.partitionPoint { marks[$0] < range.lowerBound }
        return next < marks.count && marks[next] < range.upperBound
    }

    private mutating func marks(of block: Int) -> [Int] {
        if let known = marks[block] { return known }
        let found = quotationMarks(in: text.bytes, block: text.blocks[block])
        marks[block] = found
        return found
    }
}

private let ellipsis = "…"

/// The most that an omission may leave out, in characters (DESIGN.md, 3.3).
public let mostCharactersLeftOut = 400
/// The most words that an insertion may stand for.
public let mostWordsReplaced = 5
