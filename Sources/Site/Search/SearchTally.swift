/// In which of some records each term stands, and how much it weighs there.
struct SearchTally: Sendable {
    private var table = WordTable()
    /// In the order of records.
    private var postings: [(term: Int, posting: Posting)] = []

    /// A record and a level up to 63, in the space of one number: a large site has tens of millions.
    struct Posting: Sendable {
        private let bits: UInt32

        init(record: UInt32, level: UInt8) { bits = record << 6 | UInt32(level) }

        var record: UInt32 { bits >> 6 }
        var level: UInt8 { UInt8(truncatingIfNeeded: bits & 63) }
    }

    /// Words with other than ASCII letters, and the positions of each one's terms.
    private var words = WordTable()
    private var termsOfWord: [[Int]] = []
    /// The terms of the record being counted, one after the other, each with what its field makes it count.
    private var found: [(term: Int, count: Int)] = []
    /// How much each term counts in that record; 0 between records.
    private var counts: [Int] = []

    /// What was counted, without what counting needs.
    var counted: CountedTerms { CountedTerms(table.words, postings) }

    /// Counts a record's words, and notes what it can be chosen by.
    ///
    /// - Parameter number: higher than all before it.
    mutating func add(_ record: SearchRecord, choices: [String], number: Int) {
        // What names a quotation is whose words it is, not what it's called.
        var length = count(record.title, as: record.quote == nil ? .title : .body)
        if let quote = record.quote { length += count(quote, as: .quotation) }
        length += count(record.note, as: .body) + count(record.text, as: .body)
        weigh(UInt32(number), words: length)
        for choice in choices {
            postings.append((position(of: choice), Posting(record: UInt32(number), level: 0)))
        }
    }

    /// How many words the text has.
    private mutating func count(_ text: String, as field: SearchWeight.Field) -> Int {
        var count = 0
        let bytes = text.utf8Span.span
        SearchWords.forEachRun(in: bytes) { run, isASCII in
            count += 1
            if isASCII {
                // The table knows no capitals: such a word is its own term.
                let term = table.number(run.prefix(SearchWords.longest), of: bytes)
                found.append((term, field.rawValue))
                return
            }
            let word = words.number(run, of: bytes)
            if word == termsOfWord.count {
                termsOfWord.append(SearchWords.terms(of: words.words[word]).map { position(of: $0) })
            }
            for term in termsOfWord[word] { found.append((term, field.rawValue)) }
        }
        return count
    }

    /// Weighs the terms found in a record of so many words.
    private mutating func weigh(_ record: UInt32, words: Int) {
        // Taken out, so that it's asked once and not for each word whether somebody else holds them.
        var taken: [Int] = []
        swap(&taken, &counts)
        taken += repeatElement(0, count: table.words.count - taken.count)
        var counts = taken.mutableSpan
        for (term, count) in found { counts[term] += count }
        for (term, _) in found where counts[term] > 0 {
            let level = SearchWeight.level(occurrences: counts[term], words: words)
            postings.append((term, Posting(record: record, level: level)))
            counts[term] = 0
        }
        swap(&taken, &self.counts)
        found.removeAll(keepingCapacity: true)
    }

    private mutating func position(of term: String) -> Int {
        table.number(0..<term.utf8.count, of: term.utf8Span.span)
    }
}
