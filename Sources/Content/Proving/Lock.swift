import Quotations

/// The proof of every quotation, as `quotations.lock` keeps it: it stands in for texts that aren't at hand.
///
/// It reveals no word of a text: only hashes, lengths, places and counts.
public struct Lock: Sendable, Hashable {
    /// The version of the folding table that the proofs rest on.
    public var folding: Int
    /// By the identifier of the article.
    public var texts: [Identifier: LockedText]
    public var quotations: [LockedQuotation: ProvenPlace]
    /// The wording that texts share.
    public var shared: Set<SharedRun>

    public init() {
        folding = FoldingTable.version
        texts = [:]
        quotations = [:]
        shared = []
    }
}

/// What's remembered of the text that an article's quotations were proven against.
public struct LockedText: Sendable, Hashable {
    public let source: CheckedSource
    /// SHA-256 of `from` and `until`; nil where the whole text counts.
    public let bounds: String?
}

/// Which quotation a line of the lock is about.
public struct LockedQuotation: Sendable, Hashable {
    public let article: Identifier
    public let digest: QuotationDigest
}
