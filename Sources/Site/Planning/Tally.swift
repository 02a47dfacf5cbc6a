import Content

/// Who takes which stance on a claim: speakers are counted, and outlets that speak for themselves.
struct Tally: Sendable {
    /// In the order of first publication, each voice once for each stance.
    let asserting: [Voice]
    let denying: [Voice]
    let doubting: [Voice]

    /// - Parameter citations: the claim's, in the order of publication.
    init(_ citations: [Citation], _ corpus: Corpus) {
        let repetitions = Repetitions(citations, corpus)
        func voices(_ stance: Stance) -> [Voice] {
            repetitions.voices(in: citations.filter { $0.stance == stance && $0.isCounted })
        }
        asserting = voices(.asserts)
        denying = voices(.denies)
        doubting = voices(.doubts)
    }

    /// Somebody denies it.
    var isContested: Bool { !denying.isEmpty }
}
