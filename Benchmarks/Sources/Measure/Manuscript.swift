import Foundation
import Running

/// What's looked for in a project's texts: up to twelve words of each of twenty of them.
struct Manuscript {
    /// As the texts print them.
    let quotations: [String]

    /// - Parameter texts: the folder, of which texts are taken at equal distances.
    init(texts folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        guard names.count >= Self.count else { throw Failure("too few texts in '\(folder)'") }
        quotations = try (0..<Self.count).map { number in
            let name = names[number * names.count / Self.count]
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            // Between marks there's nothing that belongs to anybody else.
            let phrases = text.split { ".,:“”\n".contains($0) }.map { $0.split(separator: " ") }
            let longest = phrases.max { $0.count < $1.count } ?? []
            return longest.prefix(Self.words).joined(separator: " ")
        }
    }

    private static let count = 20
    private static let words = 12

    /// A paragraph for each quotation; of every fourth a word is another.
    var text: String {
        quotations.enumerated().map { number, quotation in
            var words = quotation.split(separator: " ")
            if number % 4 == 3 { words[words.count / 2] = "altered" }
            return "It was said: “\(words.joined(separator: " "))” and no more."
        }.joined(separator: "\n\n")
    }
}
