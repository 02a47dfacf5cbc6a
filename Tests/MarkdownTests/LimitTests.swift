import Markdown
import SourceText
import Testing

/// A text that cmark-gfm 0.29.0.gfm.6 or a recursive reader can't bear, and what's said of it.
struct HostileText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let finding: String

    init(_ description: String, _ text: String, _ finding: String) {
        testDescription = description
        self.text = text
        self.finding = finding
    }
}

private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
}

private func table(columns: Int, rows: Int, row: String) -> String {
    times(columns, "|a") + "|\n" + times(columns, "|-") + "|\n" + times(rows, row)
}

@Suite struct `A text beyond the limits` {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            HostileText("quotations", "a\n\n" + times(100_000, ">"), "a.md:3:1 markdown-too-deep"),
            HostileText("quotations with spaces", times(33, "> ") + "a", "a.md:1:1 markdown-too-deep"),
            HostileText("lists in a line", times(100_000, "- ") + "a", "a.md:1:1 markdown-too-deep"),
            HostileText(
                "lists line by line",
                (0..<1000).map { times($0, "  ") + "- a\n" }.joined(),
                "a.md:33:1 markdown-too-deep"
            ),
            HostileText(
                "numbered lists",
                (0..<100).map { times($0, "   ") + "1. a\n" }.joined(),
                "a.md:33:1 markdown-too-deep"
            ),
            HostileText("quotations and lists", times(1000, "> 1) ") + "a", "a.md:1:1 markdown-too-deep"),
            HostileText("footnotes", times(100_000, "[^a]: ") + "b", "a.md:1:1 markdown-too-deep"),
            HostileText(
                "deep lists before many empty lines",
                times(40, "- ") + "a" + times(900_000, "\n"),
                "a.md:1:1 markdown-too-deep"
            ),
            HostileText(
                "emphasis",
                "b\n\nc\n" + times(50_000, "*a **b ") + times(50_000, "c** d*"),
                "a.md:3:1 markdown-too-deep"
            ),
            HostileText(
                "pictures",
                times(100_000, "![") + "a" + times(100_000, "](b)"),
                "a.md:1:1 markdown-too-slow"
            ),
            HostileText(
                "fewer pictures",
                times(40, "![") + "a" + times(40, "](b)"),
                "a.md:1:1 markdown-too-deep"
            ),
        ]
    )
    func `is refused for its nesting`(_ hostile: HostileText) {
        expect(hostile)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            HostileText(
                "columns, rows too short",
                table(columns: 6250, rows: 3125, row: "a\n"),
                "a.md:1:1 table-too-wide"
            ),
            HostileText("columns of a head", times(500_000, "a|") + "\n|-|\n", "a.md:1:1 table-too-wide"),
            HostileText(
                "columns of a row",
                "|a|\n|-|\n" + times(500_000, "b|") + "\n",
                "a.md:3:1 table-too-wide"
            ),
            HostileText(
                "cells that fill short rows",
                table(columns: 200, rows: 450_000, row: "a\n"),
                "a.md:502:1 table-too-large"
            ),
            HostileText(
                "cells in a quotation",
                table(columns: 200, rows: 200_000, row: "a\n").split(separator: "\n")
                    .map { "> \($0)\n" }.joined(),
                "a.md:502:1 table-too-large"
            ),
            HostileText(
                "rows of one column",
                table(columns: 1, rows: 250_000, row: "|a|\n"),
                "a.md:100002:1 table-too-large"
            ),
        ]
    )
    func `is refused for its tables`(_ hostile: HostileText) {
        expect(hostile)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            HostileText("declarations", "\na " + times(300_000, "<? "), "a.md:2:1 markdown-too-slow"),
            HostileText("marked sections", "a " + times(80_000, "<![CDATA[ "), "a.md:1:1 markdown-too-slow"),
            HostileText(
                "many paragraphs, each just bearable",
                times(50, "a " + times(5000, "<? ") + "\n\n"),
                "a.md:13:1 markdown-too-slow"
            ),
            HostileText("pictures and links", times(160_000, "![[]()"), "a.md:1:1 markdown-too-slow"),
            HostileText("footnotes and emphasis", times(140_000, "[^a]_**"), "a.md:1:1 markdown-too-slow"),
            HostileText(
                "emphasis, then footnotes",
                times(200_000, "_a") + times(90_000, "[^a] "),
                "a.md:1:1 markdown-too-slow"
            ),
            HostileText(
                "lines before a row of dashes",
                times(330_000, "a\n") + "|-|",
                "a.md:1:1 markdown-too-slow"
            ),
            HostileText("rows of dashes", times(100_000, "a\n|-|-|\n"), "a.md:1:1 markdown-too-slow"),
            HostileText(
                "rows of dashes in a list",
                "- a\n" + times(100_000, "  a\n  |-|-|\n"),
                "a.md:1:1 markdown-too-slow"
            ),
            HostileText(
                "a mark of quotation that's none, between such rows",
                times(100_000, "a\n    >\n|-|-|\n"),
                "a.md:1:1 markdown-too-slow"
            ),
            HostileText(
                "many uses of a long definition",
                "b\n\n[a]: " + times(400_000, "x") + "\n\n" + times(150_000, "[a]"),
                "a.md:3:1 markdown-too-slow"
            ),
        ]
    )
    func `is refused for what cmark-gfm is slow at`(_ hostile: HostileText) {
        expect(hostile)
    }

    private func expect(_ hostile: HostileText, _ location: SourceLocation = #_sourceLocation) {
        let file = SourceFile(path: "a.md", text: hostile.text)
        let parsed = MarkdownParser.parse(MarkdownSource(file))
        let findings = parsed.findings.map { "\($0.place) \($0.kind.code)" }
        #expect(findings == [hostile.finding], sourceLocation: location)
        #expect(parsed.value == Document(blocks: []), sourceLocation: location)
        #expect(parsed.findings.allSatisfy { $0.kind.severity == .error && !$0.help.isEmpty })
        #expect(parsed.findings.allSatisfy { MarkdownFindings.all.contains($0.kind) })
    }

    @Test func `is told where and what to do`() {
        let file = SourceFile(path: "claims/a.md", text: "---\nclaim: b\n---\n\n" + times(40, "> ") + "a\n")
        let findings = MarkdownParser.parse(MarkdownSource(file, from: 17)).findings
        #expect(
            FindingPrinter(colour: false).print(findings) == """
                claims/a.md:5:1: error[markdown-too-deep]: this is nested more than 32 levels deep
                    5 │ > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >…
                      │ ^
                      = help: take some levels of quotation, list, emphasis or link away

                1 error

                """
        )
    }
}

@Suite struct `A text within the limits` {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            HostileText(
                "a long article",
                times(3000, "The \"words\" of [a speaker](actor:b), *as said*.[^1]\n\n"),
                ""
            ),
            HostileText(
                "a long quoted article",
                times(3000, "> The *words* of [a speaker](actor:b).\n>\n"),
                ""
            ),
            HostileText(
                "a paragraph of a thousand lines",
                times(1000, "Words and *more* of [them](a)[^1].\n"),
                ""
            ),
            HostileText("a wide table", table(columns: 250, rows: 300, row: times(250, "|a") + "|\n"), ""),
            HostileText(
                "a long table with some rows of dashes",
                table(columns: 9, rows: 10, row: times(500, times(9, "|1") + "|\n") + times(9, "|-") + "|\n"),
                ""
            ),
            HostileText("31 levels of quotation and one of emphasis", times(31, ">") + "*a*", ""),
            HostileText("a long line across", times(200, "- ") + "\n\n" + times(200, "* "), ""),
            HostileText(
                "lists as code",
                "- a\n\n```\n" + times(100, times(40, " ") + "x: y\n") + "```\n",
                ""
            ),
            HostileText(
                "a page of markup as code",
                "```\n" + times(500, "<!-- a --> <?php b ?>\n") + "```\n",
                ""
            ),
            HostileText("a transcript", times(500, "[KIRBY]: " + times(200, "word ") + "\n\n"), ""),
            HostileText("brackets", times(300_000, "["), ""),
            HostileText("tildes", times(100_000, "~~a ") + times(100_000, "b~~ "), ""),
            HostileText(
                "backticks of differing lengths",
                (1...1000).map { times($0, "`") + "a" }.joined(),
                ""
            ),
            HostileText("headings all alike", times(50_000, "# a\n"), ""),
        ]
    )
    func `is parsed and written, long as it is`(_ text: HostileText) {
        let parsed = MarkdownParser.parse(MarkdownSource(SourceFile(path: "a.md", text: text.text)))
        #expect(parsed.findings == [])
        #expect(!HTMLWriter().string(for: parsed.value).isEmpty)
    }
}

@Suite struct `The place of a Markdown text` {
    private let file = SourceFile(path: "a.md", text: "---\nx: y\n---\nOne <b>\ntwo <i> and <i>.\n")

    @Test func `is counted in its file`() {
        let source = MarkdownSource(file, from: 13)
        #expect(source.place(ofLine: 2).description == "a.md:5:1")
        #expect(source.place(of: "<i>", within: 1...2).description == "a.md:5:5")
        #expect(source.place(of: "<i>", within: 1...2).excerpt?.after == " and <i>.")
        #expect(source.place(of: "<u>", within: 2...2).description == "a.md:5:1")
        #expect(source.place(ofLine: 99).description == "a.md:6:1")
    }
}
