import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

@Suite struct `Random text` {
    @Test(arguments: 0..<500)
    func `becomes well-formed HTML of known tags, with all its words and no script`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomMarkdown.text(&generator)
        let parsed = MarkdownParser.parse(MarkdownSource(SourceFile(path: "a.md", text: text)))
        let page = HTMLWriter().string(for: parsed.value)

        #expect(HTMLChecker.problems(in: page) == [], "seed \(seed): \(text.debugDescription) became \(page)")
        #expect(page == HTMLWriter().string(for: parsed.value), "seed \(seed)")
        #expect(parsed.findings == [], "seed \(seed)")

        var written = HTMLChecker.words(of: page)[...]
        for word in parsed.value.plainBlocks.flatMap({ HTMLChecker.words($0.text) }) {
            guard let found = written.firstIndex(of: word) else {
                Issue.record("seed \(seed): \(word) of \(text.debugDescription) isn't in \(page)")
                return
            }
            written = written[(found + 1)...]
        }

        let lineCount = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false).count
        for block in parsed.value.plainBlocks {
            #expect(
                (1...lineCount).contains(block.lines.lowerBound),
                "seed \(seed): \(text.debugDescription)"
            )
            #expect(
                (1...lineCount).contains(block.lines.upperBound),
                "seed \(seed): \(text.debugDescription)"
            )
        }
    }
}

/// Reads HTML as strictly as the writer has to write it.
private enum HTMLChecker {
    private static let attributes: Set = [
        "href", "src", "alt", "title", "rel", "id", "class", "role", "aria-label", "tabindex", "scope",
        "start", "type",
        "checked", "disabled",
    ]
    private static let elements: Set = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "em",
        "strong", "del", "a",
        "sup", "section", "div", "table", "thead", "tbody", "tr", "th", "td",
    ]
    private static let voidElements: Set = ["br", "hr", "img", "input"]

    static func problems(in page: String) -> [String] {
        var problems: [String] = []
        var open: [String] = []
        var identifiers: Set<String> = []
        for match in page.matches(of: /<(\/?)([^\s>]*)([^>]*)>/) {
            let name = String(match.2)
            if !match.1.isEmpty {
                if open.popLast() != name { problems.append("</\(name)> ends nothing") }
                continue
            }
            if name == "a", open.contains("a") { problems.append("a link in a link") }
            if elements.contains(name) {
                open.append(name)
            } else if !voidElements.contains(name) {
                problems.append("unknown <\(name)>")
            }
            problems += self.problems(inAttributes: String(match.3), identifiers: &identifiers)
        }
        if !open.isEmpty { problems.append("\(open) don't end") }
        let text = page.replacing(/<[^>]*>/, with: "")
        if text.contains("<") || text.contains(">") { problems.append("a bare < or >") }
        return problems
    }

    private static func problems(inAttributes text: String, identifiers: inout Set<String>) -> [String] {
        var problems: [String] = []
        for match in text.matches(of: #/\ ([a-z\-]+)(?:="([^"]*)")?/#) {
            let (name, value) = (String(match.1), String(match.2 ?? ""))
            if !attributes.contains(name) { problems.append("unknown attribute \(name)") }
            if name == "id", !identifiers.insert(value).inserted { problems.append("\(value) twice") }
            guard name == "href" || name == "src" else { continue }
            let scheme = value.prefix { !"/?#".contains($0) }.split(
                separator: ":",
                omittingEmptySubsequences: false
            )
            if scheme.count > 1, !["http", "https", "mailto"].contains(scheme[0].lowercased()) {
                problems.append("scheme \(scheme[0])")
            }
            if value.hasPrefix("//") { problems.append("host \(value)") }
        }
        if !text.replacing(#/\ [a-z\-]+(="[^"]*")?/#, with: "").isEmpty {
            problems.append("attributes \(text)")
        }
        return problems
    }

    static func words(of page: String) -> [String] {
        words(
            page.replacing(/<sup.*?<\/sup>/, with: "").replacing(
                /<(?:code|em|strong|del|a|sup|input)\b[^>]*>|<\/(?:code|em|strong|del|a|sup)>/,
                with: ""
            )
            .replacing(/<[^>]*>/, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        )
    }

    static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
