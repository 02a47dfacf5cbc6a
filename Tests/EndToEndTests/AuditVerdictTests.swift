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
