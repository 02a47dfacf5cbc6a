/// The terms of some records, with the records in which each stands.
///
/// All postings stand in one array: a large site has as many lists of them as it has words in each thousand records.
struct CountedTerms: Sendable {
    private let words: WordList
    private let postings: [SearchTally.Posting]
    /// Where each term's postings end.
    private let ends: [UInt32]

    /// - Parameter postings: by the position of the term.
    init(_ words: WordList, _ postings: [[SearchTally.Posting]]) {
        self.words = words
        var all: [SearchTally.Posting] = []
        all.reserveCapacity(postings.reduce(0) { $0 + $1.count })
        ends = postings.map { ofTerm in
            all += ofTerm
            return UInt32(all.count)
        }
        self.postings = all
    }

    /// In the order of their positions.
    var terms: [String] { ends.indices.map { words[$0] } }

    /// - Parameter term: its position.
    func postings(of term: Int) -> ArraySlice<SearchTally.Posting> {
        postings[(term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])]
    }
}
