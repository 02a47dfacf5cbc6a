import Content

/// Which outlets say of a claim themselves what an article says, too, on which theirs is based: they have it from there,
/// and aren't counted among those that state it in their own words.
struct Repetitions: Sendable {
    private let voices: [Index<Article>: Set<ClaimVoices.Group>]
    private let corpus: Corpus

    /// - Parameter citations: all of a claim.
    init(_ citations: [Citation], _ corpus: Corpus) {
        self.corpus = corpus
        let isCopied = citations.contains { !corpus.relations.basedOn[$0.article.position].isEmpty }
        voices =
            isCopied
            ? Dictionary(grouping: citations, by: \.article).mapValues { Set($0.map(ClaimVoices.Group.init)) }
            : [:]
    }

    /// The article from which an outlet has what it says itself; nil where it has it from none, or a speaker is named.
    func original(of citation: Citation) -> Index<Article>? {
        guard !voices.isEmpty, corpus[citation.passage].utterance == nil else { return nil }
        let group = ClaimVoices.Group(citation)
        return corpus.original(of: citation.article) { voices[$0]?.contains(group) ?? false }
    }

    /// Who is heard in some of the citations, each once; without those that repeat others.
    func voices(in citations: some Sequence<Citation>) -> [Voice] {
        citations.filter { original(of: $0) == nil }.map { Voice($0, corpus) }.withoutRepeats()
    }
}
