import Content

/// What is derived from a claim with everything that cites it.
///
/// A class, though it's a value by nature: a revised site takes over those of all claims but a few.
final class ClaimStanding: Sendable {
    let tally: Tally
    let carriage: Carriage
    let comparison: Comparison
    /// The citations in the order in which its pages show them.
    let voices: [Citation]
    let origins: Origins

    /// - Parameters:
    ///   - citations: of the claim, in the order of publication.
    ///   - silent: articles that were read for it and don't mention it.
    init(
        _ claim: Index<Claim>,
        _ citations: [Citation],
        silent: [Index<Article>],
        _ corpus: Corpus,
        _ order: PublicationOrder,
        _ tracer: OriginTracer
    ) {
        tally = Tally(citations, corpus)
        carriage = Carriage(citations, silent: silent, corpus, order)
        comparison = Comparison(corpus[claim], citations, silent: silent, corpus, order)
        voices = ClaimVoices.inReadingOrder(citations, corpus)
        origins = tracer.origins(of: citations)
    }
}
