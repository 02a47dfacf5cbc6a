/// Wordings of one statement, grouped by the stretch of speech that they print.
///
/// Two wordings stand in one group if they print the same stretch, or if others between them do: of three
/// sources the first and the last may have nothing in common but what the second prints of both.
struct PrintingGroups {
    /// The members of each group in their order, groups in the order of their first members.
    let groups: [[Int]]
    /// For each wording those with which it was found to share a stretch.
    private(set) var neighbours: [[Int]]

    /// Each wording is aligned with those alone that have most pairs of words in common with it, and with none
    /// that's in its group already: the work is that of counting pairs, and a bounded number of alignments each.
    init(_ wordings: [Printing]) {
        var sets = DisjointSets(wordings.count)
        var neighbours = [[Int]](repeating: [], count: wordings.count)
        var holders: [UInt64: [Int]] = [:]
        for (index, wording) in wordings.enumerated() {
            var shared = [Int](repeating: 0, count: index)
            for pair in wording.runs(of: 2) {
                for holder in holders[pair, default: []] { shared[holder] += 1 }
                holders[pair, default: []].append(index)
            }
            let candidates = shared.indices.filter { shared[$0] > 1 }
                .sorted { (shared[$1], $0) < (shared[$0], $1) }
            var tries = 0
            for other in candidates where sets.root(of: other) != sets.root(of: index) {
                guard tries < Self.mostTries else { break }
                tries += 1
                guard Overlap(wordings[other], wording).isSameStretch else { continue }
                sets.join(other, index)
                neighbours[other].append(index)
                neighbours[index].append(other)
            }
        }
        var groups: [Int: [Int]] = [:]
        for index in wordings.indices { groups[sets.root(of: index), default: []].append(index) }
        self.groups = groups.values.sorted { $0[0] < $1[0] }
        self.neighbours = neighbours
    }

    private static let mostTries = 24
}

extension Printing {
    /// The distinct runs of so many words that it prints, without regard to case and marks, as hashes in order.
    ///
    /// A run doesn't reach over a cut: the words on its two sides aren't beside each other in the source.
    func runs(of length: Int) -> [UInt64] {
        guard words.count >= length else { return [] }
        let breaks = Set(cuts.map(\.word))
        var runs: [UInt64] = []
        for start in 0...words.count - length {
            guard !(start + 1..<start + length).contains(where: breaks.contains) else { continue }
            runs.append(
                words[start..<start + length].reduce(0) { hash, word in
                    (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15 &+ hash >> 29
                }
            )
        }
        var seen: Set<UInt64> = []
        return runs.filter { seen.insert($0).inserted }
    }
}
