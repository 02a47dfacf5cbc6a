public import EDTF

/// What a reader of a site as known on a day has to be told of what it shows.
public struct AsKnown: Sendable {
    public let day: Day
    /// One for each of the corpus's articles, in their order; none of them was unknown.
    let knowledge: [Knowledge]
    /// Claims whose sources may all have been published later.
    let possibleClaims: Set<Index<Claim>>
    /// Why claims that the desk assessed are shown without an assessment.
    let assessmentsLeftOut: [Index<Claim>: AssessmentLeftOut]

    public func knowledge(of article: Index<Article>) -> Knowledge { knowledge[article.position] }

    /// The articles of which the same is known, in the order of the corpus.
    public func articles(_ knowledge: Knowledge) -> [Index<Article>] {
        self.knowledge.indices.filter { self.knowledge[$0] == knowledge }.map { Index($0) }
    }

    /// Whether no source that was surely published by then bears on a claim.
    public func isPossiblyKnown(_ claim: Index<Claim>) -> Bool { possibleClaims.contains(claim) }

    /// Nil for a claim whose assessment is shown, or that has none.
    public func assessmentLeftOut(of claim: Index<Claim>) -> AssessmentLeftOut? { assessmentsLeftOut[claim] }
}
