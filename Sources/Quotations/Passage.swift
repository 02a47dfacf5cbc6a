/// A place in a text where words stand.
public struct Passage: Sendable, Hashable {
    /// The first and the last block that it touches, counted from 1 at the beginning of the text proper.
    public let blocks: ClosedRange<Int>
    /// How many blocks the text proper has.
    public let blockCount: Int
    /// Its range in the bytes of the text.
    public let range: Range<Int>
    public let standing: Standing

    /// Its range in the folded text.
    let folded: Range<Int>

    init(blocks: ClosedRange<Int>, blockCount: Int, range: Range<Int>, folded: Range<Int>, standing: Standing)
    {
        self.blocks = blocks
        self.blockCount = blockCount
        self.range = range
        self.folded = folded
        self.standing = standing
    }
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
