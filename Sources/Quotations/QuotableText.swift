/// A source's text, folded once, in which any number of quotations can be proven.
public struct QuotableText: Sendable {
    /// The text as it was given: the file's bytes, or the blocks with a line break after each.
    public let bytes: [UInt8]
    /// The blocks that hold text, as ranges of the bytes, in order.
    public let blocks: [Range<Int>]
    /// Whether each line of plain text is a block, since no empty line parts them.
    public let blocksAreLines: Bool
    /// Everything that stands between quotation marks, in order; spans don't overlap.
    public let quotedSpans: [QuotedSpan]
    /// The blocks, counted from 0, of the text proper: all of them, or those from `from` to `until`.
    public internal(set) var properBlocks: Range<Int>
    /// The tag of the language that it's in, if it's known; negations are told by it.
    public var language: String?

    let folded: FoldedText
    let brokenWords: BrokenWords
    /// Of the text proper.
    var foundWords = FoundWords()
    /// The folded range of the text proper.
    var extent: Range<Int>

    /// Plain text in UTF-8: an empty line between others ends a block, and where there's none each line is one.
    public init(plainText bytes: [UInt8]) {
        let (blocks, areLines) = plainTextBlocks(of: bytes)
        self.init(bytes, blocks: blocks, areLines: areLines)
    }

    /// The blocks of a document as they're rendered; those that hold no text don't count.
    public init(blocks: [String]) {
        let (bytes, ranges) = Self.joined(blocks)
        self.init(bytes, blocks: ranges, areLines: false)
    }

    /// Whether anything stands between quotation marks in the blocks of a document: nothing is folded to tell that.
    public static func holdsQuotedSpans(blocks: [String]) -> Bool {
        let (bytes, ranges) = joined(blocks)
        return !spansBetweenMarks(in: bytes, blocks: ranges).isEmpty
    }

    /// The blocks with a line break after each, and where those stand that hold text.
    private static func joined(_ blocks: [String]) -> (bytes: [UInt8], blocks: [Range<Int>]) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.utf8.count + 1 })
        for block in blocks {
            let start = bytes.count
            bytes.append(contentsOf: block.utf8)
            ranges.append(start..<bytes.count)
            bytes.append(UInt8(ascii: "\n"))
        }
        return (bytes, ranges.filter { holdsText(bytes, in: $0) })
    }

    private init(_ bytes: [UInt8], blocks: [Range<Int>], areLines: Bool) {
        var folder = Folder(bytes)
        for block in blocks { folder.fold(block) }
        self.bytes = bytes
        self.blocks = blocks
        blocksAreLines = areLines
        folded = folder.text
        brokenWords = BrokenWords(in: folder.text, of: bytes, blocksAreLines: areLines)
        extent = folder.text.bytes.indices
        properBlocks = blocks.indices
        quotedSpans = spansBetweenMarks(in: bytes, blocks: blocks)
    }
}

extension QuotableText {
    /// The index of the block at a folded offset.
    func block(at offset: Int) -> Int {
        max(0, folded.blocks.indices.partitionPoint { folded.blocks[$0].lowerBound <= offset } - 1)
    }

    /// A folded range, which isn't empty, as a passage of the text proper.
    func passage(_ range: Range<Int>) -> Passage {
        let original = folded.map.start(range.lowerBound)..<folded.map.end(range.upperBound)
        let first = block(at: range.lowerBound) - properBlocks.lowerBound
        let last = block(at: range.upperBound - 1) - properBlocks.lowerBound
        return Passage(
            blocks: first + 1...last + 1,
            blockCount: properBlocks.count,
            range: original,
            parts: [original],
            cuts: [],
            isLiteral: true,
            folded: range,
            standing: standing(of: original)
        )
    }
}
