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

extension Sequence where Element: Hashable {
    /// The elements in their order, each where it stands first.
    func withoutRepeats() -> [Element] {
        let elements = Array(self)
        guard elements.count > 1 else { return elements }
        // Most are a handful, among which searching is faster than hashing.
        guard elements.count > 8 else {
            var kept: [Element] = []
            kept.reserveCapacity(elements.count)
            for element in elements where !kept.contains(element) { kept.append(element) }
            return kept
        }
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
