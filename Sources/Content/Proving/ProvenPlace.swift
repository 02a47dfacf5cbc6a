public import Quotations

/// That a quotation stands in its source, and where.
public struct ProvenPlace: Sendable, Hashable {
    public let state: State
    /// Whether the words stand inside the source's own quotation marks.
    public let standing: Standing
    // In half the space of an `Int`: a large site has a million of these, and no text four thousand million bytes.
    private let firstBlock: UInt32
    private let sourceBlocks: UInt32
    private let start: UInt32
    private let finish: UInt32
    private let cuts: Cuts?

    /// What only cut quotations have, in memory of its own: the others need no array.
    private indirect enum Cuts: Sendable, Hashable {
        case between(parts: [Range<Int>], wordsLeftOut: [Int])
    }

    /// - Parameters:
    ///   - parts: one more than there are numbers of words left out.
    init(
        state: State,
        standing: Standing,
        block: Int,
        blockCount: Int,
        parts: [Range<Int>],
        wordsLeftOut: [Int]
    ) {
        self.state = state
        self.standing = standing
        firstBlock = UInt32(block)
        sourceBlocks = UInt32(blockCount)
        start = UInt32(parts[0].lowerBound)
        finish = UInt32(parts[parts.count - 1].upperBound)
        cuts = parts.count > 1 ? .between(parts: parts, wordsLeftOut: wordsLeftOut) : nil
    }
}

extension ProvenPlace {
    /// Which of the source's blocks they begin in, from 1.
    public var block: Int { Int(firstBlock) }
    /// How many blocks the source has.
    public var blockCount: Int { Int(sourceBlocks) }

    /// Where they stand, as ranges of the bytes of the source's text (for an article published in full, of its
    /// plain blocks with a line break after each): one, or one more than there are cuts.
    public var parts: [Range<Int>] {
        if case .between(let parts, _) = cuts { parts } else { [offset..<end] }
    }

    /// How many of the source's words the quotation leaves out at each of its cuts, in order.
    public var wordsLeftOut: [Int] {
        if case .between(_, let words) = cuts { words } else { [] }
    }

    /// Whether some of them stand inside the source's quotation marks, and not all inside one pair.
    public var isPartlyQuoted: Bool { standing == .across }

    /// Where they begin; puts passages in the source's order.
    public var offset: Int { Int(start) }
    public var end: Int { Int(finish) }

    /// How a quotation stands to the words of its source, as the lock writes it.
    public enum State: String, Sendable, Hashable {
        /// The source prints what the quotation does.
        case exact
        /// The quotation holds marks of the editor: an omission, words put in, a letter of changed case.
        case cut
        /// A negation or a denial is among the words that it leaves out.
        case cutOverNegation = "cut-over-negation"
        /// Words put in at an end may stand for one.
        case cutBesideNegation = "cut-beside-negation"
    }

    init(_ passage: Quotations.Passage) {
        self.init(
            state: passage.cuts.contains(where: \.leavesOutNegation)
                ? .cutOverNegation
                : passage.mayReplaceNegation ? .cutBesideNegation : passage.isLiteral ? .exact : .cut,
            standing: passage.standing,
            block: passage.blocks.lowerBound,
            blockCount: passage.blockCount,
            parts: passage.parts,
            wordsLeftOut: passage.cuts.map(\.wordsLeftOut)
        )
    }
}

/// What an article's quotations were checked against.
public struct CheckedSource: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The desk's copy of the full text, which isn't published.
        case text
        /// The body of the article's own record.
        case body
    }

    public let kind: Kind
    /// SHA-256 of its bytes, in hexadecimal.
    public let digest: String
    /// In bytes.
    public let length: Int
    /// The day on which the quotations were last proven against it, as `2026-11-21`.
    public let provenOn: String
}
