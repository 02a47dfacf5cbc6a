/// The stretches of a text that hold the most of some words, in whatever order: for words that come close
/// nowhere letter by letter, since they're reordered or paraphrased.
///
/// Rare words count for more. A window a third longer than the words slides over the text, and of the four
/// best places each is narrowed to what holds the words. Those that hold less than three of five are left out.
func stretches(holding wanted: [ComparableWord], in text: TextWords) -> [Range<Int>] {
    let lexicon = Lexicon(wanted, in: text)
    guard lexicon.mayHoldMost else { return [] }
    let weights = lexicon.weights(among: text.tokens.count)
    let width = wanted.count + wanted.count / 3 + 2

    var tally = Tally(lexicon.counts, weights)
    /// The best window that begins in each run of as many tokens as a window has.
    var best: [(worth: Int, start: Int)] = []
    for end in text.tokens.indices {
        if let number = lexicon.number(ofToken: end) { tally.add(number) }
        let start = end - width + 1
        if start > 0, let number = lexicon.number(ofToken: start - 1) { tally.remove(number) }
        let run = max(0, start) / width
        if run == best.count { best.append((tally.worth, max(0, start))) }
        if tally.worth > best[run].worth { best[run] = (tally.worth, max(0, start)) }
    }
    return best.filter { $0.worth > 0 }
        .sorted { ($1.worth, $0.start) < ($0.worth, $1.start) }
        .prefix(4)
        .compactMap { window in
            let first = max(0, window.start - width / 2)
            let around = first..<min(text.tokens.count, window.start + width + width / 2)
            let numbers = around.map { lexicon.number(ofToken: $0) }
            return narrowed(numbers, Tally(lexicon.counts, weights)).map {
                first + $0.lowerBound..<first + $0.upperBound
            }
        }
}

/// The part of some tokens, given as the numbers of the words that are wanted among them, that's worth most: what the
/// words in it are, less four for each other token.
///
/// Nil if it holds less than three of five words. Quadratic in the tokens.
private func narrowed(_ numbers: [Int?], _ empty: Tally) -> Range<Int>? {
    var best: (worth: Int, found: Int, range: Range<Int>) = (0, 0, 0..<0)
    for start in numbers.indices where numbers[start] != nil {
        var tally = empty
        for end in start..<numbers.count {
            guard let number = numbers[end] else { continue }
            tally.add(number)
            let worth = tally.worth - 4 * (end + 1 - start - tally.found)
            if worth > best.worth { best = (worth, tally.found, start..<end + 1) }
        }
    }
    return best.found > 0 && best.found * 5 >= empty.wanted * 3 ? best.range : nil
}

/// Which of the wanted words a window holds, each as often as it's wanted at the most.
private struct Tally {
    let wanted: Int
    private(set) var found = 0
    private(set) var worth = 0
    private var missing: [Int]
    private let weights: [Int]

    init(_ counts: [Int], _ weights: [Int]) {
        missing = counts
        wanted = counts.reduce(0, +)
        self.weights = weights
    }

    mutating func add(_ number: Int) {
        if missing[number] > 0 { count(1, number) }
        missing[number] -= 1
    }

    mutating func remove(_ number: Int) {
        missing[number] += 1
        if missing[number] > 0 { count(-1, number) }
    }

    private mutating func count(_ change: Int, _ number: Int) {
        found += change
        worth += change * weights[number]
    }
}

/// The distinct words that are wanted, numbered, and which words of a text they are.
private struct Lexicon {
    private let text: TextWords
    /// How often each word is wanted.
    let counts: [Int]
    /// How often each stands in the text.
    private var frequencies: [Int]
    /// By the number of a word of the text that of the wanted one.
    private var numbers: [Int32?]

    /// Of so few words that one typing error may hit them all, a near one counts, too.
    init(_ wanted: [ComparableWord], in text: TextWords) {
        self.text = text
        var known: [[UInt8]: Int] = [:]
        var keys: [[UInt8]] = []
        var counts: [Int] = []
        for word in wanted where word.isWord {
            if let number = known[word.key] {
                counts[number] += 1
            } else {
                known[word.key] = keys.count
                keys.append(word.key)
                counts.append(1)
            }
        }
        self.counts = counts
        frequencies = Array(repeating: 0, count: keys.count)
        numbers = Array(repeating: nil, count: text.frequencies.count)
        if keys.count <= 3 {
            for (key, number) in text.words {
                let wanted = known[key] ?? keys.firstIndex { ComparableWord.areNear($0, key) }
                if let wanted { take(number, as: wanted) }
            }
        } else {
            for (wanted, key) in keys.enumerated() {
                if let number = text.number(of: key) { take(number, as: wanted) }
            }
        }
    }

    private mutating func take(_ number: Int, as wanted: Int) {
        numbers[number] = Int32(wanted)
        frequencies[wanted] += text.frequencies[number]
    }

    /// The number of the wanted word that a token of the text is.
    func number(ofToken index: Int) -> Int? {
        text.number(ofToken: index).flatMap { numbers[$0].map(Int.init) }
    }

    /// Whether three of five wanted words stand anywhere in the text.
    var mayHoldMost: Bool {
        zip(counts, frequencies).reduce(0) { $0 + min($1.0, $1.1) } * 5 >= counts.reduce(0, +) * 3
    }

    /// What finding a word is worth: one more for each time that its rarity doubles.
    func weights(among count: Int) -> [Int] {
        frequencies.map { Int.bitWidth - (count / max(1, $0)).leadingZeroBitCount }
    }
}
