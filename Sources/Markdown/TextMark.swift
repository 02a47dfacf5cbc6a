/// Words of a document that are written between tags of the caller's own.
///
/// Elements are never crossed: where one begins or ends within the words, the mark is closed and opened anew.
public struct TextMark: Sendable, Hashable {
    /// Bytes of the document's plain text: of its `plainBlocks`, with one line break after each.
    ///
    /// They begin and end between characters.
    public var range: Range<Int>
    /// Written as it stands before the first of the words, such as `<mark id="here">`.
    public var opening: String
    /// Written instead of `opening` wherever the mark is opened anew; it has to hold the same tags.
    public var reopening: String
    public var closing: String
    /// Written once after the last of the words, or after the link in which they end: it may be a link itself.
    public var note: String

    public init(
        _ range: Range<Int>,
        opening: String,
        reopening: String,
        closing: String,
        note: String = ""
    ) {
        self.range = range
        self.opening = opening
        self.reopening = reopening
        self.closing = closing
        self.note = note
    }
}
