public import SourceText

/// A citation written down in a claim's file: an article's passage with its bearing on that claim.
public struct CitationEntry: Sendable {
    public let article: Located<Identifier>
    /// Holds exactly one bearing, on the claim in whose file it stands.
    public let passage: PassageEntry
}
