/// A place in a text where words stand.
public struct Passage: Sendable, Hashable {
    /// The first and the last block that it touches, counted from 1 at the beginning of the text proper.
    public let blocks: ClosedRange<Int>
    /// How many blocks the text proper has.
    public let blockCount: Int
    /// Its range in the bytes of the text, what a quotation leaves out of it included.
    public let range: Range<Int>
    /// What of the range a quotation prints, in order: all of it, or one more part than there are cuts.
    public let parts: [Range<Int>]
    public let cuts: [Cut]
    /// Whether the text prints what the quotation does; otherwise it holds an editor's marks, if only a letter's
    /// changed case.
    public let isLiteral: Bool
    /// Whether the quotation puts words in at an end, and the words beside it that they may stand for hold a negation or
    /// a denial.
    public let mayReplaceNegation: Bool
    public let standing: Standing

    /// Its range in the folded text.
    let folded: Range<Int>

    init(
        blocks: ClosedRange<Int>,
        blockCount: Int,
        range: Range<Int>,
        parts: [Range<Int>],
        cuts: [Cut],
        isLiteral: Bool,
        mayReplaceNegation: Bool = false,
        folded: Range<Int>,
        standing: Standing
    ) {
        self.blocks = blocks
        self.blockCount = blockCount
        self.range = range
        self.parts = parts
        self.cuts = cuts
        self.isLiteral = isLiteral
        self.mayReplaceNegation = mayReplaceNegation
        self.folded = folded
        self.standing = standing
    }
}

/// Where a quotation says with `…`, `[…]` or `[other words]` that it doesn't print all of its source.
public struct Cut: Sendable, Hashable {
    /// How many of the source's words aren't printed.
    public let wordsLeftOut: Int
    /// Whether a negation, a denial or a doubt is among them, without which the rest may say something else.
    public let leavesOutNegation: Bool
}

/// How words stand to the quotation marks of their text.
public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Every word stands within one pair of marks: somebody's own words.
    case inside
    /// No word does: the text's own words.
    case outside
    /// Some do and some don't, or they stand within different pairs.
    case across
}
