extension Corpus {
    /// Topics under which drafts stand and nothing else.
    public var topicsOfDrafts: Set<Index<Topic>> {
        func topics(_ isDraft: Bool) -> Set<Index<Topic>> {
            Set(claims.indices.filter { claims[$0].isDraft == isDraft }.flatMap { relations.topics[$0] })
        }
        return topics(true).subtracting(topics(false))
    }
}
