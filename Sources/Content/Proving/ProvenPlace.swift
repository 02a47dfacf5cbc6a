public import Quotations

/// That a quotation stands in its source, and where.
public struct ProvenPlace: Sendable, Hashable {
    public let state: State
    /// Whether the words stand inside the source's own quotation marks.
    public let standing: Standing
    /// Which of the source's blocks they begin in, from 1.
    public let block: Int
    /// How many blocks the source has.
    public let blocks: Int
    /// Where they stand, as ranges of the bytes of the source's text (for an article published in full, of its
    /// plain blocks with a line break after each): one, or one more than there are cuts.
    public let parts: [Range<Int>]
    /// How many of the source's words the quotation leaves out at each of its cuts, in order.
    public let wordsLeftOut: [Int]
}

extension ProvenPlace {
    /// Where they begin; puts passages in the source's order.
    public var offset: Int { parts[0].lowerBound }
    public var end: Int { parts[parts.count - 1].upperBound }

    /// How a quotation stands to the words of its source, as the lock writes it.
    public enum State: String, Sendable, Hashable {
        /// The source prints what the quotation does.
        case exact
        /// The quotation holds marks of the editor: an omission, words put in, a letter of changed case.
        case cut
        /// A negation or a denial is among the words that it leaves out.
        case cutOverNegation = "cut-over-negation"
    }

    init(_ passage: Quotations.Passage) {
        self.init(
            state: passage.cuts.contains(where: \.leavesOutNegation)
                ? .cutOverNegation : passage.isLiteral ? .exact : .cut,
            standing: passage.standing,
            block: passage.blocks.lowerBound,
            blocks: passage.blockCount,
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
