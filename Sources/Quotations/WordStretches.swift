/// The stretches of a text that hold the most of some words, in whatever order: for words that come close
/// nowhere letter by letter, since they're reordered or paraphrased.
///
/// Rare words count for more. A window a third longer than the words slides over the text, and of the four
/// best places each is narrowed to what holds the words. Those that hold less than three of five are left out.
func stretches(
    holding wanted: [ComparableWord],
    among tokens: [WordToken],
    of bytes: [UInt8]
) -> [Range<Int>] {
    let lexicon = Lexicon(wanted)
    let numbers = tokens.map {
        $0.isWord ? lexicon.number(of: ComparableWord.key(of: Array(bytes[$0.range]))) : nil
    }
    let weights = lexicon.weights(in: numbers)
    let width = wanted.count + wanted.count / 3 + 2

    var tally = Tally(lexicon.counts, weights)
    /// The best window that begins in each run of as many tokens as a window has.
    var best: [(worth: Int, start: Int)] = []
    for end in tokens.indices {
        if let number = numbers[end] { tally.add(number) }
        let start = end - width + 1
        if start > 0, let number = numbers[start - 1] { tally.remove(number) }
        let run = max(0, start) / width
        if run == best.count { best.append((tally.worth, max(0, start))) }
        if tally.worth > best[run].worth { best[run] = (tally.worth, max(0, start)) }
    }
    return best.filter { $0.worth > 0 }
        .sorted { ($1.worth, $0.start) < ($0.worth, $1.start) }
        .prefix(4)
        .compactMap { window in
            let around =
                max(0, window.start - width / 2)..<min(tokens.count, window.start + width + width / 2)
            return narrowed(around, numbers, Tally(lexicon.counts, weights))
        }
}

/// The part of a range of tokens that's worth most: what the words in it are, less four for each other token.
///
/// Nil if it holds less than three of five words. Quadratic in the range.
private func narrowed(_ range: Range<Int>, _ numbers: [Int?], _ empty: Tally) -> Range<Int>? {
    var best: (worth: Int, found: Int, range: Range<Int>) = (0, 0, 0..<0)
    for start in range where numbers[start] != nil {
        var tally = empty
        for end in start..<range.upperBound {
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

/// The distinct words that are wanted, numbered.
private struct Lexicon {
    private var numbers: [[UInt8]: Int] = [:]
    private var keys: [[UInt8]] = []
    /// How often each word is wanted.
    private(set) var counts: [Int] = []

    init(_ wanted: [ComparableWord]) {
        for word in wanted where word.isWord {
            if let number = numbers[word.key] {
                counts[number] += 1
            } else {
                numbers[word.key] = keys.count
                keys.append(word.key)
                counts.append(1)
            }
        }
    }

    /// The number of a word; of so few words that one typing error may hit them all, also that of a near one.
    func number(of key: [UInt8]) -> Int? {
        if let number = numbers[key] { return number }
        return keys.count <= 3 ? keys.firstIndex { ComparableWord.areNear($0, key) } : nil
    }

    /// What finding a word is worth: one more for each time that its rarity doubles.
    func weights(in found: [Int?]) -> [Int] {
        var frequencies = [Int](repeating: 0, count: keys.count)
        for number in found { if let number { frequencies[number] += 1 } }
        return frequencies.map { Int.bitWidth - (found.count / max(1, $0)).leadingZeroBitCount }
    }
}
