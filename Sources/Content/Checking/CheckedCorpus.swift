/// A corpus in which nothing is wrong, with the proof of each quotation: what a site may be made from.
///
/// Only the check stage makes one, or a part of it, so that no page can be planned from unchecked input.
public struct CheckedCorpus: Sendable {
    public let corpus: Corpus
    /// One for each of the corpus's quotations, in their order.
    public let proofs: [ProvenPlace]
    /// What each article's quotations were checked against; nil for an article without any.
    public let sources: [CheckedSource?]
    /// For each pair of articles whose texts share wording, in the order of the corpus.
    public let sharedWording: [SharedWording]
    /// What's to be told of a corpus that holds only what was known on a day; nil for a whole one.
    public let asKnown: AsKnown?

    /// The same without the bytes of its files: nothing is wrong with it, and so none of their lines is ever shown.
    public var withoutFiles: CheckedCorpus {
        CheckedCorpus(
            corpus: corpus.withoutFiles,
            proofs: proofs,
            sources: sources,
            sharedWording: sharedWording,
            asKnown: asKnown
        )
    }

    public subscript(index: Index<Quotation>) -> ProvenPlace { proofs[index.position] }
    public subscript(index: Index<Article>) -> CheckedSource? { sources[index.position] }
}
