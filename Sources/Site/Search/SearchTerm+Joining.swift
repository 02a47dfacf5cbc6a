import Parallel

extension SearchTerm {
    /// The terms of several tallies, whose records follow one another, and beginnings that many of them share; in
    /// their order.
    static func all(of tallies: [SearchTally], jobs: Int) async -> [SearchTerm] {
        var places: [String: [Place]] = [:]
        for (number, tally) in tallies.enumerated() {
            for (position, term) in tally.terms.enumerated() {
                places[term, default: []].append(Place(tally: number, position: position))
            }
        }
        let ordered = places.sorted { precedes($0.key, $1.key) }
        let postings = { @Sendable (term: Int) in
            ordered[term].value.flatMap { tallies[$0.tally].postings[$0.position] }
        }
        let terms = await concurrentMap(Array(ordered.indices), jobs: jobs) {
            SearchTerm(ordered[$0].key, postings($0))
        }
        return await beginnings(of: terms, jobs: jobs, postings: postings) + terms
    }

    /// Where a term's postings are.
    private struct Place {
        let tally: Int
        let position: Int
    }
}
