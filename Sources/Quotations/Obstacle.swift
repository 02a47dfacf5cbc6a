/// What keeps the parts of a cut quotation from being one passage.
public enum Obstacle: Sendable, Hashable {
    case otherOrder
    /// A part stands only over a block's end.
    case partOverBlocks
    /// An omission stands where nothing is left out.
    case nothingLeftOut
    /// The source has more between two sentences than the quotation marks; as it could be quoted.
    case unmarkedOmission(String)
    /// A part stands in more places than are looked at.
    case tooFrequent
    /// A part stands before `from` or after `until` alone.
    case outsideTextProper
    /// Two parts stand in different blocks, counted from 1 at the beginning of the text proper.
    case otherBlock(Int, Int)
    /// One of the source's quotation marks lies in what's left out.
    case quotationMark
    /// More lies between two parts than an omission may leave out.
    case tooFar
    /// More words lie between two parts than an insertion may stand for.
    case tooManyWords(Int)
}
