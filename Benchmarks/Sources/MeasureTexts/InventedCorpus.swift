import Inventing

/// Invented articles of which some print paragraphs of others, and each the last lines of its outlet.
struct InventedCorpus {
    let articles: [Article]

    var bytes: Int { articles.reduce(0) { $0 + $1.text.utf8.count } }

    struct Article {
        let outlet: Int
        let text: String
        /// The sentences without marks, to be quoted.
        let sentences: [[String]]

        /// Words of the article, six to fourteen at a time.
        func quotations(_ count: Int, _ generator: inout SeededGenerator) -> [String] {
            (0..<count).map { _ in
                let words = generator.pick(sentences)
                let count = min(words.count, Int.random(in: 6...14, using: &generator))
                let start = Int.random(in: 0...words.count - count, using: &generator)
                return words[start..<start + count].joined(separator: " ")
            }
        }
    }

    init(articles count: Int, words: Int, _ generator: inout SeededGenerator) {
        let vocabulary = Vocabulary(&generator)
        let voices = (0..<20).map { (statement: $0, name: vocabulary.content(&generator).capitalisedFirst) }
        let lastLines = (0..<100).map { _ in vocabulary.sentence(20...30, &generator) }
        var dispatches: [[[InventedText.Sentence]]] = []
        articles = (0..<count).map { number in
            let own = InventedText(words: words, vocabulary, voices: voices, &generator)
            var paragraphs = own.paragraphs
            // One of three prints paragraphs that others printed shortly before.
            if dispatches.count > 0, generator.chance(33) {
                let source = generator.pick(dispatches.suffix(200))
                let copied = source.prefix(Int.random(in: 1...3, using: &generator))
                paragraphs.replaceSubrange(0..<min(paragraphs.count, copied.count), with: copied)
            }
            if generator.chance(10) { dispatches.append(own.paragraphs) }
            let outlet = Int.random(in: lastLines.indices, using: &generator)
            let text = paragraphs.map { $0.map(\.text).joined(separator: " ") } + [lastLines[outlet]]
            return Article(
                outlet: outlet,
                text: text.joined(separator: "\n\n"),
                sentences: paragraphs.joined().map(\.words)
            )
        }
    }
}
