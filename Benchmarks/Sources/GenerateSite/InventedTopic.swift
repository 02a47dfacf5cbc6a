import Inventing

/// A group of claims.
struct InventedTopic {
    let identifier: String
    let title: String
    let summary: String
    let text: String

    init(number: Int, _ vocabulary: Vocabulary, _ generator: inout SeededGenerator) {
        let words = [vocabulary.content(&generator), vocabulary.content(&generator)]
        identifier = "\(words[0])-\(number)"
        title = words.joined(separator: " and ").capitalisedFirst
        summary = vocabulary.sentence(10...25, &generator)
        text = vocabulary.sentence(15...40, &generator)
    }

    func record() -> Record {
        Record(
            path: "topics/\(identifier).md",
            fields: ["title: \(title)", "summary: \(summary)"],
            body: text
        )
    }
}
