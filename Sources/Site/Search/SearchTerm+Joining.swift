import Parallel

extension SearchTerm {
    /// The terms of what was counted in several stretches of records, which follow one another, and beginnings that
    /// many terms share; in their order.
    static func all(of stretches: [CountedTerms], jobs: Int) async -> [SearchTerm] {
        var places: [String: [Place]] = [:]
        for (number, stretch) in stretches.enumerated() {
            for (position, term) in stretch.terms.enumerated() {
                places[term, default: []].append(
                    Place(stretch: UInt32(number), position: UInt32(position))
                )
            }
        }
        let ordered = places.keys.sorted(by: precedes)
        let placesInOrder = ordered.map { places[$0, default: []] }
        let postings = { @Sendable (term: Int) in
            placesInOrder[term].flatMap { stretches[Int($0.stretch)].postings(of: Int($0.position)) }
        }
        let terms = await concurrentMap(Array(ordered.indices), jobs: jobs) {
            SearchTerm(ordered[$0], postings($0))
        }
        return await beginnings(of: terms, jobs: jobs, postings: postings) + terms
    }

    /// Where a term's postings are.
    private struct Place {
        let stretch: UInt32
        let position: UInt32
    }
}
