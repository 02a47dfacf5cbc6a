import Foundation
import SourceText
import TestSupport
import Testing

@testable import TemplateLanguage

@Suite struct `Any template` {
    private let parts = [
        "{{title}}", "{{{body}}}", "{{#articles}}", "{{/articles}}", "{{#draft}}", "{{/draft}}", "{{^draft}}",
        "{{short}}",
        "{{#points}}", "{{/points}}", "{{#cells}}", "{{/cells}}", "{{#speaker}}", "{{/speaker}}", "{{link}}",
        "{{>card}}",
        "{{<card}}", "{{/card}}", "{{$main}}", "{{/main}}", "{{!x}}", "{{=<% %>=}}", "<%title%>", "{{", "}}",
        "{{.}}",
        "\n", "\n", "\n", "\n\n", "\n- ", "\n  - ", "\n> ", "\n| a | b |\n|---|---|\n| ", " | ", "|\n",
        "{.a}", "{#b}",
        "{caption=\"x", "\" rows}", "{rows}", "`", "\n```\n", "*", "**", "[", "](", ")", "<div>",
        "<p class=\"", "\">", "'",
        "<!--", "-->", "<script>", "</script>", "<", ">", "&#xF0002;", "\u{F0000}", "\r\n", "\t", "    ", "a",
        "[^1]", "\n[^1]: ",
    ]

    @Test(arguments: ["md", "html", "txt"])
    func `is compiled without a crash, and never leaks a mark`(kind: String) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var texts: [String] = []
            for _ in 0..<2 {
                let count = Int.random(in: 1...24, using: &generator)
                texts.append((0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined())
            }
            let card = SourceFile(path: "card.\(kind)", text: texts[1])
            let compiled = TemplateCompiler(partials: ["card": card])
                .emit(
                    SourceFile(path: "page.\(kind)", text: texts[0]),
                    view: ViewType(ExamplePage.self)
                )
            let page = render(compiled.value, Record(ExamplePage()))
            guard compiled.findings.isEmpty, kind == "md" else { continue }
            #expect(page.marks.isEmpty, "\(texts), seed \(seed)")
        }
    }

    /// Markdown's line breaks come out alike, but for those of raw HTML and code.
    @Test func `may end its lines as Windows does`() throws {
        let cases = try CaseFile.all.flatMap { try $0.cases() }.filter { $0.kind == "md" }
        for example in cases {
            let files = example.files.map { file in
                SourceFile(
                    path: file.path,
                    text: file.text(0..<file.bytes.count).replacing("\n", with: "\r\n")
                )
            }
            let outcome = TemplateCase(name: example.name, kind: "md", files: files, expected: "").outcome()
            #expect(outcome.replacing("\r\n", with: "\n") == example.expected, "\(example.name)")
        }
    }
}

@Suite struct `The kinds of findings` {
    @Test func `each have a case`() throws {
        let printed = try CaseFile.all.flatMap { try $0.cases() }.map(\.expected).joined()
        let missing = TemplateFindings.all.map(\.code).filter { !printed.contains("[\($0)]") }
        #expect(missing.isEmpty)
        #expect(Set(TemplateFindings.all.map(\.code)).count == TemplateFindings.all.count)
    }
}
