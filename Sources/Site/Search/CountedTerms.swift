/// The terms of some records, with the records in which each stands.
///
/// All postings stand in one array: a large site has as many lists of them as it has words in each thousand records.
struct CountedTerms: Sendable {
    private let words: WordList
    private let postings: [SearchTally.Posting]
    /// Where each term's postings end.
    private let ends: [UInt32]

    /// Sorts postings by terms, by counting how many each has.
    ///
    /// - Parameter postings: each with the position of its term.
    init(_ words: WordList, _ postings: [(term: Int, posting: SearchTally.Posting)]) {
        self.words = words
        var places = [UInt32](repeating: 0, count: words.count + 1)
        for (term, _) in postings { places[term + 1] += 1 }
        for term in 0..<words.count { places[term + 1] += places[term] }
        var sorted = postings.map(\.posting)
        for (term, posting) in postings {
            sorted[Int(places[term])] = posting
            places[term] += 1
        }
        self.postings = sorted
        // What's left are the places behind each term's last.
        places.removeLast()
        ends = places
    }

    /// In the order of their positions.
    var terms: [String] { ends.indices.map { words[$0] } }

    /// - Parameter term: its position.
    func postings(of term: Int) -> ArraySlice<SearchTally.Posting> {
        postings[(term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])]
    }
}
