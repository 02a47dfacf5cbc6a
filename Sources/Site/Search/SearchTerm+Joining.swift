import Parallel

extension SearchTerm {
    /// The terms of several tallies, whose records follow one another, in their order.
    static func all(of tallies: [SearchTally], jobs: Int) async -> [SearchTerm] {
        var places: [String: [Place]] = [:]
        for (number, tally) in tallies.enumerated() {
            for (position, term) in tally.terms.enumerated() {
                places[term, default: []].append(Place(tally: number, position: position))
            }
        }
        let ordered = places.sorted { precedes($0.key, $1.key) }
        return await concurrentMap(ordered, jobs: jobs) { term, places in
            SearchTerm(term, places.flatMap { tallies[$0.tally].postings[$0.position] })
        }
    }

    /// Where a term's postings are.
    private struct Place {
        let tally: Int
        let position: Int
    }
}
