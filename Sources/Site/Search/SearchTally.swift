/// In which of some records each term stands, and how much it weighs there.
struct SearchTally: Sendable {
    private(set) var terms: [String] = []
    /// By the position of the term.
    private(set) var postings: [[Posting]] = []

    struct Posting: Sendable {
        let record: UInt32
        let level: UInt8
    }

    private var positions: [String: Int] = [:]
    private var words = WordTable()
    /// The positions of each word's terms.
    private var termsOfWord: [[Int]] = []
    /// How often each term occurs in the record being counted, weighted by field, and which terms these are.
    private var occurrences: [Int] = []
    private var found: [Int] = []

    /// Counts a record's words, and notes what it can be chosen by.
    ///
    /// - Parameter number: higher than all before it.
    mutating func add(_ record: SearchRecord, choices: [String], number: Int) {
        // What names a quotation is whose words it is, not what it's called.
        var length = count(record.title, as: record.quote == nil ? .title : .body)
        if let quote = record.quote { length += count(quote, as: .quotation) }
        length += count(record.note, as: .body) + count(record.text, as: .body)
        for term in found {
            let level = SearchWeight.level(occurrences: occurrences[term], words: length)
            postings[term].append(Posting(record: UInt32(number), level: level))
            occurrences[term] = 0
        }
        found.removeAll(keepingCapacity: true)
        for choice in choices {
            postings[position(of: choice)].append(Posting(record: UInt32(number), level: 0))
        }
    }

    /// How many words the text has.
    private mutating func count(_ text: String, as field: SearchWeight.Field) -> Int {
        var count = 0
        let bytes = text.utf8Span.span
        SearchWords.forEachRun(in: bytes) { run in
            count += 1
            let word = words.number(run, of: bytes)
            if word == termsOfWord.count {
                termsOfWord.append(SearchWords.terms(of: words.word(word)).map { position(of: $0) })
            }
            for term in termsOfWord[word] {
                if occurrences[term] == 0 { found.append(term) }
                occurrences[term] += field.rawValue
            }
        }
        return count
    }

    private mutating func position(of term: String) -> Int {
        if let position = positions[term] { return position }
        positions[term] = terms.count
        terms.append(term)
        postings.append([])
        occurrences.append(0)
        return terms.count - 1
    }
}
