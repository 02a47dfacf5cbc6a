public import Quotations

/// Where a quotation of a manuscript stands first in a text.
public struct AuditedPlace: Sendable {
    /// The text's name in its folder.
    public let text: String
    public let passage: Quotations.Passage
    /// Whether each line of the text counts as a paragraph, since no empty line parts them.
    public let blocksAreLines: Bool
}
