/// How like words are to others, worked out once for each pair of distinct ones.
struct Likenesses {
    private let wanted: DistinctWords
    private let printed: DistinctWords
    /// A row for each distinct wanted word; nil where nobody asked yet.
    private var known: [ComparableWord.Likeness?]

    init(of wanted: [ComparableWord], to printed: [ComparableWord]) {
        self.wanted = DistinctWords(wanted)
        self.printed = DistinctWords(printed)
        known = Array(repeating: nil, count: self.wanted.words.count * self.printed.words.count)
    }

    /// - Parameters:
    ///   - index: of a wanted word.
    ///   - other: of a printed one.
    mutating func likeness(_ index: Int, _ other: Int) -> ComparableWord.Likeness {
        let (row, column) = (wanted.numbers[index], printed.numbers[other])
        let cell = row * printed.words.count + column
        if let likeness = known[cell] { return likeness }
        let likeness = wanted.words[row].likeness(to: printed.words[column])
        known[cell] = likeness
        return likeness
    }
}

/// Words numbered so that the same bytes have the same number.
private struct DistinctWords {
    private(set) var words: [ComparableWord] = []
    /// The number of each word, in their order.
    let numbers: [Int]

    init(_ all: [ComparableWord]) {
        var known: [[UInt8]: Int] = [:]
        var numbers: [Int] = []
        for word in all {
            if let number = known[word.bytes] {
                numbers.append(number)
            } else {
                known[word.bytes] = words.count
                numbers.append(words.count)
                words.append(word)
            }
        }
        self.numbers = numbers
    }
}
