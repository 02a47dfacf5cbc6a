/// Invented words that look like English, with the small words of English between them.
package struct Vocabulary {
    /// The commonest first.
    private let words: [String]
    private let smallWords = [
        "the", "of", "and", "to", "in", "a", "that", "for", "was", "on", "with", "by", "as", "at", "from",
        "had",
        "were", "has", "after", "its", "which", "over", "under", "this", "into", "be", "their", "before",
        "about",
    ]

    package init(_ generator: inout SeededGenerator) {
        var seen: Set<String> = []
        var words: [String] = []
        while words.count < 3_000 {
            let word = Self.word(syllables: generator.pick([1, 2, 2, 2, 3]), &generator)
            if word.utf8.count > 3, seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
    }

    /// A word as running text has them: four of ten are small ones, and of the others some are far commoner.
    package func next(_ generator: inout SeededGenerator) -> String {
        if generator.chance(40) { return generator.pick(smallWords) }
        let place = Double.random(in: 0..<1, using: &generator)
        return words[Int(place * place * Double(words.count))]
    }

    /// A word that means something, for identifiers, names and titles.
    package func content(_ generator: inout SeededGenerator) -> String { generator.pick(words) }

    /// A sentence's words, without a full stop.
    package func phrase(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [String] {
        (0..<Int.random(in: range, using: &generator)).map { _ in next(&generator) }
    }

    /// A sentence with a capital letter and a full stop.
    package func sentence(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String {
        phrase(range, &generator).joined(separator: " ").capitalisedFirst + "."
    }

    /// Words for a name that no other name has.
    package static func name(_ seen: inout Set<String>, _ generator: inout SeededGenerator) -> String {
        while true {
            let name = word(syllables: Int.random(in: 2...3, using: &generator), &generator).capitalisedFirst
            if name.utf8.count > 4, seen.insert(name).inserted { return name }
        }
    }

    private static func word(syllables: Int, _ generator: inout SeededGenerator) -> String {
        let onsets = [
            "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "r",
            "s",
            "st", "t", "tr", "v", "w",
        ]
        let vowels = ["a", "e", "i", "o", "u", "a", "e", "o", "ea", "ou"]
        let codas = ["", "", "", "", "n", "r", "l", "s", "t", "nd", "st", "m"]
        return (0..<syllables).map { _ in
            generator.pick(onsets) + generator.pick(vowels) + generator.pick(codas)
        }.joined()
    }
}

extension String {
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
