/// What lies between two parts.
struct Gaps {
    let text: QuotableText
    /// Where a block's quotation marks stand, found once for each block that's asked for.
    private var marks: [Int: [Int]] = [:]
    /// The offset that was asked for last, and how far it reaches.
    private var reach = -1..<0

    init(text: QuotableText) {
        self.text = text
    }

    /// Whether a folded range isn't too little to be left out: a word, or an ellipsis of the source's own.
    func holdsWord(_ gap: Range<Int>, under joint: CutQuotation.Joint) -> Bool {
        let bytes = text.folded.bytes
        return joint == .insertion || gap.count > mostCharactersLeftOut || countWords(in: gap, of: bytes) > 0
            || bytes[gap].firstRange(of: "…".utf8) != nil
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
        guard gap.upperBound <= farthest(from: gap.lowerBound) else { return .tooFar }
        let original = folded.map.end(gap.lowerBound)..<folded.map.start(gap.upperBound)
        if holdsQuotationMark(original, in: block) { return .quotationMark }
        guard joint == .insertion else { return nil }
        let words = countWords(in: gap, of: folded.bytes)
        return words > mostWordsReplaced ? .tooManyWords(words) : nil
    }

    /// How far what's left out may reach; many gaps that begin with the same offset are asked for in a row.
    private mutating func farthest(from start: Int) -> Int {
        if reach.lowerBound == start { return reach.upperBound }
        let bytes = text.folded.bytes
        var end = start
        var characters = 0
        while end < bytes.count {
            if bytes[end] & 0xC0 != 0x80 { characters += 1 }
            if characters > mostCharactersLeftOut { break }
            end += 1
        }
        reach = start..<end
        return end
    }

    /// Whether a quotation mark stands in a range of the original.
    private mutating func holdsQuotationMark(_ range: Range<Int>, in block: Int) -> Bool {
        let marks = marks[block] ?? quotationMarks(in: text.bytes, block: text.blocks[block])
        self.marks[block] = marks
        let next = marks.indices.partitionPoint { marks[$0] < range.lowerBound }
        return next < marks.count && marks[next] < range.upperBound
    }
}

/// The most that an omission may leave out, in characters (DESIGN.md, 3.3).
public let mostCharactersLeftOut = 400
/// The most words that an insertion may stand for.
public let mostWordsReplaced = 5
