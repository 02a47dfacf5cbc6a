/// In which of some records each term stands, and how much it weighs there.
struct SearchTally: Sendable {
    private var table = WordTable()
    /// By the position of the term.
    private var postings: [[Posting]] = []

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
    /// How often each term occurs in the record being counted, weighted by field, and which terms these are.
    private var occurrences: [Int] = []
    private var found: [Int] = []

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
            if bytes.isASCII(run) {
                // The table knows no capitals: such a word is its own term.
                note(position(of: run.prefix(SearchWords.longest), in: bytes), field)
                return
            }
            let word = words.number(run, of: bytes)
            if word == termsOfWord.count {
                termsOfWord.append(SearchWords.terms(of: words.words[word]).map { position(of: $0) })
            }
            for term in termsOfWord[word] { note(term, field) }
        }
        return count
    }

    private mutating func note(_ term: Int, _ field: SearchWeight.Field) {
        if occurrences[term] == 0 { found.append(term) }
        occurrences[term] += field.rawValue
    }

    private mutating func position(of term: String) -> Int {
        position(of: 0..<term.utf8.count, in: term.utf8Span.span)
    }

    private mutating func position(of term: Range<Int>, in text: Span<UInt8>) -> Int {
        let position = table.number(term, of: text)
        if position == postings.count {
            postings.append([])
            occurrences.append(0)
        }
        return position
    }
}

extension Span<UInt8> {
    fileprivate func isASCII(_ range: Range<Int>) -> Bool {
        for index in range where self[index] >= 0x80 { return false }
        return true
    }
}
