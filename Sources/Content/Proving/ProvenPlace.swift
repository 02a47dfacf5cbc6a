public import Quotations

/// That a quotation stands in its source, and where.
public struct ProvenPlace: Sendable, Hashable {
    /// Whether the words stand inside the source's own quotation marks.
    public let standing: Standing
    /// Which of the source's blocks they begin in, from 1.
    public let block: Int
    /// How many blocks the source has.
    public let blocks: Int
    /// Where they begin, in bytes of the source's text; puts passages in the source's order.
    public let offset: Int
    /// How many bytes of the source they take up.
    public let length: Int
    /// How many of the source's words the quotation leaves out.
    public let wordsLeftOut: Int
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
