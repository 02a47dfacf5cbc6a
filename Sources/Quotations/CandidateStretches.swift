/// Up to four stretches of a text that hold most of the wanted words, rare words counting for more.
///
/// A window a third longer than the words slides over the text; of the best places each is kept once. The
/// stretches reach beyond their windows, so that an alignment isn't cut off. Linear in the text.
func candidateStretches(
    for wanted: [ComparableWord],
    among tokens: [WordToken],
    of bytes: [UInt8]
) -> [Range<Int>] {
    let lexicon = Lexicon(wanted)
    let numbers = tokens.map {
        $0.isWord ? lexicon.number(of: ComparableWord.key(of: Array(bytes[$0.range]))) : nil
    }
    let weights = lexicon.weights(in: numbers)
    let width = wanted.count + wanted.count / 3 + 2

    var missing = lexicon.counts
    var score = 0
    /// The best window that begins in each run of as many tokens as a window has.
    var best: [(score: Int, start: Int)] = []
    for end in tokens.indices {
        if let number = numbers[end] {
            if missing[number] > 0 { score += weights[number] }
            missing[number] -= 1
        }
        let start = end - width + 1
        if start > 0, let number = numbers[start - 1] {
            missing[number] += 1
            if missing[number] > 0 { score -= weights[number] }
        }
        let run = max(0, start) / width
        if run == best.count { best.append((score, max(0, start))) }
        if score > best[run].score { best[run] = (score, max(0, start)) }
    }
    let margin = wanted.count / 2 + 2
    return best.filter { $0.score > 0 }
        .sorted { ($1.score, $0.start) < ($0.score, $1.start) }
        .prefix(4)
        .map { max(0, $0.start - margin)..<min(tokens.count, $0.start + width + margin) }
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
