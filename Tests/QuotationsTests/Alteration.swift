import TestSupport

@testable import Quotations

/// The ways in which quotations go wrong.
enum Alteration: String, CaseIterable {
    case word = "one word", leadingLetters = "leading letters", trailingLetters = "trailing letters"
    case digit = "a digit", negation = "a negation", name = "a name", order = "the order of parts"
    case determiner = "the or a", source = "another article"

    /// The span's words altered in this way; nil where they offer no place for it.
    func alter(_ span: Span, _ generator: inout SeededGenerator) -> String? {
        var words = span.words
        guard let line = words.indices.randomElement(using: &generator),
            let place = words[line].indices.randomElement(using: &generator)
        else { return nil }
        switch self {
        case .word:
            words[line][place] = otherWord(than: words[line][place], &generator) { _ in true }
        case .leadingLetters:
            guard words[0][0].count > 1 else { return nil }
            let count = Int.random(in: 1..<min(4, words[0][0].count), using: &generator)
            words[0][0].removeFirst(count)
        case .trailingLetters:
            guard let last = words.last?.last, last.count > 1 else { return nil }
            words[words.count - 1][words[words.count - 1].count - 1].removeLast()
        case .digit:
            let digits = "0123456789"
            let letters = Array(span.lines.joined(separator: "\n"))
            guard
                let place = letters.indices.filter({ letters[$0].isASCII && letters[$0].isNumber })
                    .randomElement(using: &generator)
            else { return nil }
            var altered = letters
            altered[place] = digits.filter { $0 != letters[place] }.randomElement(using: &generator) ?? "0"
            return String(altered)
        case .negation:
            if let place = words[line].firstIndex(where: { ["not", "no", "never"].contains($0) }) {
                words[line].remove(at: place)
            } else {
                words[line].insert("not", at: place)
            }
        case .name:
            guard
                let place = words[line].indices.filter({ words[line][$0].first?.isUppercase == true })
                    .randomElement(using: &generator)
            else { return nil }
            words[line][place] = otherWord(than: words[line][place], &generator) {
                $0.first?.isUppercase == true
            }
        case .order:
            guard words[line].count >= 6 else { return nil }
            let middle = Int.random(in: 3...words[line].count - 3, using: &generator)
            words[line] = Array(words[line][middle...] + words[line][..<middle])
        case .determiner:
            let swaps = ["the": "a", "a": "the", "an": "the", "The": "A", "A": "The"]
            guard let place = words[line].firstIndex(where: { swaps[$0] != nil }) else { return nil }
            words[line][place] = swaps[words[line][place]] ?? ""
        case .source:
            // Its own text is the wrong one for the words of another.
            var other = Span(&generator)
            while other.text == span.text { other = Span(&generator) }
            return other.lines.joined(separator: "\n")
        }
        return words.map { $0.joined(separator: " ") }.joined(separator: "\n")
    }

    private func otherWord(
        than word: String,
        _ generator: inout SeededGenerator,
        where fits: (String) -> Bool
    ) -> String {
        var other = word
        while folded(other) == folded(word) || !fits(other) {
            let text = realTexts[Int.random(in: realTexts.indices, using: &generator)]
            other = text.words.randomElement(using: &generator).map(text.text) ?? "other"
        }
        return other
    }
}
