import Testing

/// What `audit` tells a program of each quotation.
@Suite struct `An audit's lines for programs` {
    @Test func `have one of six verdicts`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "She said: “The ferry ran aground at dawn.” Nobody on it was hurt.",
            "draft.md": """
            “The ferry ran aground at dawn.”

            “The ferry […] at dawn.”

            “aground at dawn […] Nobody on it was hurt”

            “Nobody on board was hurt”

            “everybody knew of it for weeks”

            “at dawn”
            """,
        ])
        let run = try briefing.run("audit", "draft.md", "--texts", "texts", "--format", "json")
        #expect(run.status == 1)
        let verdicts = run.output.split(separator: "\n").map { line in
            line.prefixMatch(of: /\{"line": (\d+), "quote": "[^"]*", "verdict": "([a-z-]+)"/)
                .map { "\($0.output.1) \($0.output.2)" }
        }
        #expect(verdicts == ["1 as-printed", "3 cut", "5 apart", "7 altered", "9 not-found", "11 short"])
    }
}

/// What `audit` prints for a person.
@Suite struct `An audit's report` {
    @Test func `takes words for as printed over a paragraph's end, and says so`() throws {
        let briefing = try Briefing([
            "texts/pdf.txt": "The warning siren in Karsova was\ntriggered at 03:21:40, it says.",
            "texts/page.txt": "She said: “We were never asked.” They were kept waiting.\n\nNor was he.",
            "draft.md": """
            “warning siren in Karsova was triggered”

            “kept waiting. Nor was he”

            “We were never asked.”
            """,
        ])
        let run = try briefing.run("audit", "draft.md", "--texts", "texts")
        #expect(run.status == 0)
        #expect(
            run.output == """
                draft.md:1: as printed: “warning siren in Karsova was triggered”
                    pdf.txt, paragraphs 1 to 2 of 2; a line ends within these words, and as this text has no empty \
                lines, each line counts as a paragraph
                draft.md:3: as printed: “kept waiting. Nor was he”
                    page.txt, paragraphs 1 to 2 of 2; a paragraph ends within these words
                draft.md:5: as printed: “We were never asked.”
                    page.txt, paragraph 1 of 2

                3 quotations against 2 texts: 3 as printed

                """
        )
    }

    @Test func `judges a text in Markdown by what a browser shows of it`() throws {
        let briefing = try Briefing([
            "texts/page.md": """
            The port was closed. <!-- draft: it was bombed twice --> It is un<b>safe at any time</b>.
            """,
            "draft.md": "“it was bombed twice”, “safe at any time”, “closed. It is unsafe at any time.”\n",
        ])
        let run = try briefing.run("audit", "draft.md", "--texts", "texts")
        #expect(run.status == 1)
        #expect(
            run.output == """
                draft.md:1: not found: “it was bombed twice”
                draft.md:1: altered: “safe at any time”
                    page.md, paragraph 1 of 1: [-safe -]{+unsafe +}at any time
                    paste: unsafe at any time
                draft.md:1: as printed: “closed. It is unsafe at any time.”
                    page.md, paragraph 1 of 1

                3 quotations against 1 text: 1 as printed, 1 altered, 1 not found

                """
        )
    }

    @Test func `judges words once that are quoted often, and tells of each`() throws {
        let briefing = try Briefing([
            "texts/a.txt": String(repeating: "the siren was silent, ", count: 500),
            "draft.md": String(repeating: "“the siren was silent” “the”\n\n", count: 500),
        ])
        let run = try briefing.run("audit", "draft.md", "--texts", "texts", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").count == 1_000)
    }
}
