/// The text of a source: paragraphs of sentences, some of which quote somebody.
package struct InventedText {
    package let paragraphs: [[Sentence]]

    /// A sentence with the words in it that may be quoted.
    package struct Sentence {
        package let text: String
        /// The quotable words, none of which ends in a mark.
        package let words: [String]
        package let voice: Voice
    }

    /// Whose words a sentence holds.
    package enum Voice {
        case outlet
        case direct(statement: Int)
        case indirect(statement: Int)
    }

    /// The text as the file holds it: an empty line between paragraphs.
    package var text: String {
        paragraphs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n\n")
    }

    package var sentences: [Sentence] { paragraphs.flatMap(\.self) }

    /// - Parameters:
    ///   - words: how many words there are, about.
    ///   - voices: the statements that may be quoted, with their speakers' names.
    package init(
        words: Int,
        _ vocabulary: Vocabulary,
        voices: [(statement: Int, name: String)],
        _ generator: inout SeededGenerator
    ) {
        var paragraphs: [[Sentence]] = []
        var count = 0
        while count < words {
            let sentences = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                Sentence(vocabulary, voices, &generator)
            }
            count += sentences.reduce(0) { $0 + $1.words.count + 3 }
            paragraphs.append(sentences)
        }
        self.paragraphs = paragraphs
    }
}

extension InventedText.Sentence {
    fileprivate init(
        _ vocabulary: Vocabulary,
        _ voices: [(statement: Int, name: String)],
        _ generator: inout SeededGenerator
    ) {
        let phrase = vocabulary.phrase(9...16, &generator)
        let sentence = [phrase[0].capitalisedFirst] + phrase.dropFirst()
        guard !voices.isEmpty, generator.chance(60) else {
            voice = .outlet
            words = sentence
            text = sentence.joined(separator: " ") + "."
            return
        }
        let (statement, name) = generator.pick(voices)
        if generator.chance(60) {
            voice = .direct(statement: statement)
            words = sentence
            let line = sentence.joined(separator: " ")
            text = generator.chance(50) ? "“\(line),” said \(name)." : "\(name) said: “\(line).”"
        } else {
            voice = .indirect(statement: statement)
            words = phrase
            text = "\(name) said that \(phrase.joined(separator: " "))."
        }
    }

    /// Words of the sentence that follow one another.
    package func cut(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [String] {
        let count = min(words.count, Int.random(in: length, using: &generator))
        let start = Int.random(in: 0...(words.count - count), using: &generator)
        return Array(words[start..<start + count])
    }
}
