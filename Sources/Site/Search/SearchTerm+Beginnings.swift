import Parallel

extension SearchTerm {
    /// Terms such as `*th`, for beginnings that so many words share that no search could load them all: they lead
    /// to the records in which those words weigh most.
    ///
    /// They come before all words in the order of terms.
    ///
    /// - Parameters:
    ///   - terms: in their order.
    ///   - postings: of the term at a position.
    static func beginnings(
        of terms: [SearchTerm],
        jobs: Int,
        postings: @escaping @Sendable (Int) -> [SearchTally.Posting]
    ) async -> [SearchTerm] {
        await concurrentMap(shared(terms[...], letters: 1), jobs: jobs) { beginning, terms in
            SearchTerm("*\(beginning)", highest(terms.lazy.map(postings)), most: mostOfBeginning)
        }
    }

    /// How many records a beginning leads to: more letters lead to others.
    static let mostOfBeginning = 1_024

    /// What's larger than this may lie in more parts than `mostParts` in `Templates/theme/search-index.js`.
    private static let mostBytes = 32_000

    /// Beginnings of at least some letters, each with the positions of the terms that have it, in their order.
    private static func shared(_ terms: ArraySlice<SearchTerm>, letters: Int) -> [(String, Range<Int>)] {
        var shared: [(String, Range<Int>)] = []
        var rest = terms
        while let first = rest.first {
            let beginning = first.term.unicodeScalars.prefix(letters)
            let group = rest.prefix { $0.term.unicodeScalars.starts(with: beginning) }
            rest = rest[group.endIndex...]
            guard beginning.count == letters, group.count > 1, !first.isChoice,
                group.reduce(0, { $0 + $1.line.count }) > mostBytes
            else { continue }
            shared.append((String(beginning), group.indices))
            shared += Self.shared(group, letters: letters + 1)
        }
        return shared
    }

    /// Each record with the highest of its levels.
    private static func highest(_ postings: some Sequence<[SearchTally.Posting]>) -> [SearchTally.Posting] {
        var levels: [UInt8] = []
        for ofTerm in postings {
            // They're by rising numbers.
            let missing = Int(ofTerm.last?.record ?? 0) + 1 - levels.count
            if missing > 0 { levels += repeatElement(0, count: max(levels.count, missing)) }
            var levels = levels.mutableSpan
            for posting in ofTerm {
                let record = Int(posting.record)
                levels[record] = max(levels[record], posting.level)
            }
        }
        return levels.enumerated().filter { $0.element > 0 }
            .map { SearchTally.Posting(record: UInt32($0.offset), level: $0.element) }
    }
}
