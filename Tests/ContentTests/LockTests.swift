import Content
import Foundation
import SourceText
import Testing

@Suite struct `The lock` {
    static let article = """
        ---
        title: A report
        text: report.txt
        passages:
          - quote: Wagner has paid for the arms
            bears-on: {claim: paid, stance: asserts}
          - quote: |-
              It gave no proof
              of that
            bears-on: {claim: paid, stance: doubts}
        ---
        """

    private func project() throws -> TestProject {
        try TestProject([
            "Content/site.yml": "title: A briefing\ntexts: texts",
            "Content/claims/paid.md": "---\nclaim: Wagner paid.\n---",
            "Content/articles/report.md": Self.article,
            "texts/report.txt": "Wagner has paid for the arms.\n\nIt gave no proof\nof that.\n",
            "Content/articles/full.md": """
            ---
            title: Another report
            rights: full
            passages:
              - quote: says that Wagner paid
                bears-on: {claim: paid, stance: asserts}
            ---
            Another report says that Wagner paid.
            """,
        ])
    }

    @Test func `stands in for the texts: what's built without them is the same`() async throws {
        let project = try project()
        let proven = await project.run()
        #expect(proven.printed == "")
        try project.write(proven.lock.bytes, to: "Content/quotations.lock")
        try project.remove("texts")
        let relied = await project.run(day: "2030-01-01", isLocked: true)
        #expect(relied.printed == "")
        #expect(relied.lock == proven.lock)
        #expect(relied.lock.bytes == proven.lock.bytes)
        let checked = try #require(proven.checked)
        #expect(relied.checked?.proofs == checked.proofs)
        #expect(relied.checked?.sources == checked.sources)
    }

    @Test func `holds one sorted line for each text and quotation, and no word of them`() async throws {
        let lock = try await project().run().lock
        #expect(
            String(decoding: lock.bytes, as: UTF8.self) == """
                verbatim-lock 1 folding 1
                full body f9ad8ffa6c8f2c60add5b447c52cef444e0906a06042c8597025a8052ea4465c 37 - 2026-11-21
                full quotation 75f228272620acc625a021f883d9d373 exact outside 1/1 15+21 0
                report quotation 4f293c8f5a44923170eba4a7dba19426 exact outside 2/2 31+24 0
                report quotation cff2f8e785589b898a117dee4a12d727 exact outside 1/2 0+28 0
                report text 10a1f2124a2a69806deb05991e59a8bb9ef69789c10fc562138a79c60c97bc40 57 - 2026-11-21

                """
        )
    }

    @Test func `keeps its dates of proof, but where a text or its quotations changed`() async throws {
        let project = try project()
        let dates: (Outcome) -> [String?] = { outcome in
            ["full", "report"].map { name in
                outcome.lock.texts.first { $0.key.text == name }?.value.source.provenOn
            }
        }
        func runAndKeep(_ day: String) async throws -> Outcome {
            let outcome = await project.run(day: day)
            try project.write(outcome.lock.bytes, to: "Content/quotations.lock")
            return outcome
        }
        #expect(dates(try await runAndKeep("2026-11-01")) == ["2026-11-01", "2026-11-01"])
        #expect(dates(try await runAndKeep("2026-11-02")) == ["2026-11-01", "2026-11-01"])

        try project.write(
            "Wagner has paid for the arms.\n\nIt gave no proof of that.\n",
            to: "texts/report.txt"
        )
        #expect(dates(try await runAndKeep("2026-11-03")) == ["2026-11-01", "2026-11-03"])

        let narrowed = Self.article.replacingOccurrences(of: "passages:", with: "until: of that\npassages:")
        try project.write(narrowed, to: "Content/articles/report.md")
        #expect(dates(try await runAndKeep("2026-11-04")) == ["2026-11-01", "2026-11-04"])

        try project.write(
            "---\ntitle: About\n---\nIt was [\"Wagner has paid\"](article:report).",
            to: "Content/pages/about.md"
        )
        #expect(dates(try await runAndKeep("2026-11-05")) == ["2026-11-01", "2026-11-05"])
    }

    @Test func `tells words with a line break from words without, since only it matches a paragraph's end`()
        async throws
    {
        let project = try TestProject([
            "Content/site.yml": "title: A briefing\ntexts: texts",
            "Content/claims/paid.md": "---\nclaim: Wagner paid.\n---",
            "Content/articles/report.md": """
            ---
            title: A report
            text: report.txt
            passages:
              - quote: |-
                  for the arms.
                  It gave no proof
                bears-on: {claim: paid, stance: asserts}
              - quote: for the arms. It gave no proof
            ---
            """,
            "texts/report.txt": "Wagner has paid for the arms.\n\nIt gave no proof.\n",
        ])
        let outcome = await project.run()
        #expect(
            outcome.printed == """
                Content/articles/report.md:9:12: error[quotation-not-found]: these words aren't in 'texts/report.txt'
                    9 │   - quote: for the arms. It gave no proof
                      │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      = help: the closest words stand in paragraphs 1 to 2 of 2:
                        for the arms.
                        It gave no proof
                      = help: a paragraph ends inside these words: break the quotation's line there, or quote one paragraph
                      = help: if that's what you mean, paste its words:
                        for the arms.
                        It gave no proof

                1 error

                """
        )
    }

    /// What's done to the line of the text, and whether it can still be read.
    static let alterations: [(name: String, from: String, to: String, isRead: Bool)] = [
        ("as it is", "", "", true),
        ("with the line ends of Windows", "\n", "\r\n", true),
        ("a digit of a hash in upper case", "a", "A", false),
        ("a day that isn't one", "2026-11-21", "2026-13-21", false),
        ("two spaces", " text ", "  text ", false),
        ("another word", " text ", " test ", false),
        ("a paragraph beyond the last", " 1/2 ", " 3/2 ", false),
        ("a number with a sign", "+", "++", false),
        ("a word of another state", " exact ", " about ", false),
        ("a name that can't be an article's", "report", "Report", false),
    ]

    @Test(arguments: alterations) func `is read only as it's written`(
        _ alteration: (name: String, from: String, to: String, isRead: Bool)
    ) async throws {
        let project = try project()
        let text = String(decoding: await project.run().lock.bytes, as: UTF8.self)
        let altered = text.replacingOccurrences(of: alteration.from, with: alteration.to)
        try project.write(altered, to: "Content/quotations.lock")
        try project.remove("texts")
        let codes = Set(await project.run().findings.map(\.kind.code))
        #expect(codes.contains("damaged-lock") == !alteration.isRead, "\(alteration.name)")
    }
}
