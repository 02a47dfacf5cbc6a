/// A term with the records in which it stands, as they're written.
struct SearchTerm: Sendable {
    let term: String
    /// A literal: the term; for each record its number after the one before, and the term's weight in it; after
    /// another space, if only some of them are written, how many there are.
    let line: [UInt8]

    /// A word that stands in more records leads only to those in which it weighs most: some 40 kB.
    ///
    /// It then orders the results and narrows them no further. What records are chosen by is never cut.
    static let mostRecords = 16_384

    /// - Parameter postings: by rising numbers of records.
    init(_ term: String, _ postings: [SearchTally.Posting]) {
        self.term = term
        let isCut = postings.count > Self.mostRecords && !Self.isChoice(term)
        let shown = isCut ? Self.heaviest(postings) : postings
        var line: [UInt8] = []
        line.reserveCapacity(term.utf8.count + shown.count * 3 + 8)
        line.append(UInt8(ascii: "\""))
        line += term.utf8
        line.append(UInt8(ascii: " "))
        var next = 0
        for posting in shown {
            SearchCode.append(Int(posting.record) - next, to: &line)
            line.append(SearchCode.digit(Int(posting.level)))
            next = Int(posting.record) + 1
        }
        if shown.count < postings.count {
            line.append(UInt8(ascii: " "))
            SearchCode.append(postings.count, to: &line)
        }
        line.append(UInt8(ascii: "\""))
        self.line = line
    }

    /// Whether it's a stance or an outlet, which begin with a sign that no word has.
    private static func isChoice(_ term: String) -> Bool { term.hasPrefix("=") || term.hasPrefix("@") }

    private static func heaviest(_ postings: [SearchTally.Posting]) -> [SearchTally.Posting] {
        postings.sorted { ($1.level, $0.record) < ($0.level, $1.record) }.prefix(mostRecords)
            .sorted { $0.record < $1.record }
    }

    /// Whether a term comes before another in the order of a script's strings, that of UTF-16.
    ///
    /// It's the order of UTF-8 but for what lies past the basic plane, which comes before U+E000.
    static func precedes(_ one: String, _ other: String) -> Bool {
        for (first, second) in zip(one.utf8, other.utf8) where first != second {
            return first >= 0xEE && second >= 0xEE ? first ^ 0x10 < second ^ 0x10 : first < second
        }
        return one.utf8.count < other.utf8.count
    }
}
