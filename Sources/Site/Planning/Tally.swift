import Content

/// Who takes which stance on a claim: speakers are counted for stances, articles for carriage only.
struct Tally: Sendable {
    /// In the order of first publication, each voice once for each stance.
    let asserting: [Voice]
    let denying: [Voice]
    let doubting: [Voice]
    /// In the order of publication.
    let carriers: [Index<Article>]
    /// Those that may have been published first; several where their order isn't known.
    let first: [Index<Article>]

    /// - Parameter citations: the claim's, in the order of publication.
    init(_ citations: [Citation], _ corpus: Corpus, _ order: PublicationOrder) {
        func voices(_ stance: Stance) -> [Voice] {
            citations.filter { $0.stance == stance && $0.isCounted }
                .map { Voice($0, corpus) }.withoutRepeats()
        }
        asserting = voices(.asserts)
        denying = voices(.denies)
        doubting = voices(.doubts)
        carriers = citations.map(\.article).withoutRepeats()
        let dated = carriers.filter { corpus[$0].published != nil }
        first = dated.filter { article in
            dated.allSatisfy { !order.isWrittenBefore($0, article) }
        }
    }

    /// Somebody denies it.
    var isContested: Bool { !denying.isEmpty }
}

extension Sequence where Element: Hashable {
    /// The elements in their order, each where it stands first.
    func withoutRepeats() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
