import Foundation
import Markdown
import SourceText
import Testing

/// A Markdown text and the HTML that it must become, from one of the files in `Cases`.
///
/// A case begins with `=== ` and its name; a line of `--->` parts the Markdown from the HTML. `␣` stands for
/// a space and `→` for a tab where they would be overlooked.
struct WriterCase: Sendable, CustomTestStringConvertible {
    let name: String
    let markdown: String
    let html: String

    var testDescription: String { name }

    static func all(in file: String) -> [WriterCase] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(file)")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        let visible = text.replacing("␣", with: " ").replacing("→", with: "\t")
        return visible.split(separator: "=== ").compactMap { part in
            let name = part.prefix { $0 != "\n" }
            let halves = part.dropFirst(name.count + 1).components(separatedBy: "--->\n")
            guard halves.count == 2 else { return nil }
            let html = halves[1].trimmingCharacters(in: .newlines)
            return WriterCase(name: String(name), markdown: halves[0], html: html.isEmpty ? "" : html + "\n")
        }
    }
}

func parse(_ markdown: String) -> Document {
    MarkdownParser.parse(MarkdownSource(SourceFile(path: "a.md", text: markdown))).value
}

func html(_ markdown: String, _ options: HTMLOptions = HTMLOptions()) -> String {
    HTMLWriter(options).string(for: parse(markdown))
}
