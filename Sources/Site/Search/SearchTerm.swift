/// A term with the records in which it stands, as they're written.
struct SearchTerm: Sendable {
    let term: String
    /// A literal: the term; for each record its number after the one before, and the term's weight in it; after
    /// another space, if only some of them are written, how many there are.
    let line: [UInt8]

    /// A word that stands in more records leads only to those in which it weighs most: some 20 kB.
    ///
    /// It then orders the results and narrows them no further. What records are chosen by is never cut.
    static let mostRecords = 8_192

    /// - Parameters:
    ///   - postings: by rising numbers of records.
    ///   - most: how many of them are written.
    init(_ term: String, _ postings: [SearchTally.Posting], most: Int = mostRecords) {
        self.term = term
        let isCut = postings.count > most && !Self.isChoice(term)
        let shown = isCut ? Self.heaviest(postings, most) : postings
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

    /// Those of the highest levels; of the lowest among these, the first.
    private static func heaviest(_ postings: [SearchTally.Posting], _ most: Int) -> [SearchTally.Posting] {
        var counts = [Int](repeating: 0, count: 64)
        for posting in postings { counts[Int(posting.level)] += 1 }
        var (level, left) = (63, most)
        while level > 0, counts[level] <= left {
            left -= counts[level]
            level -= 1
        }
        return postings.filter { posting in
            guard posting.level == level else { return posting.level > level }
            left -= 1
            return left >= 0
        }
    }

    /// Whether it's no word, but what records can be chosen by: a stance or an outlet.
    var isChoice: Bool { Self.isChoice(term) }

    /// They begin with a sign that no word has.
    private static func isChoice(_ term: String) -> Bool { term.hasPrefix("=") || term.hasPrefix("@") }

    /// Whether a term comes before another in the order of a script's strings, that of UTF-16.
    ///
    /// It's the order of UTF-8 but for what lies past the basic plane, which comes before U+E000.
    static func precedes(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.utf8.span, other.utf8.span)
        for position in 0..<min(one.count, other.count) where one[position] != other[position] {
            let (first, second) = (one[position], other[position])
            return first >= 0xEE && second >= 0xEE ? first ^ 0x10 < second ^ 0x10 : first < second
        }
        return one.count < other.count
    }
}
