import Content
import Foundation
import Quotations
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
                verbatim-lock 2 folding 1
                full body f9ad8ffa6c8f2c60add5b447c52cef444e0906a06042c8597025a8052ea4465c 37 - 2026-11-21 cbce8505761ada86
                full quotation 75f228272620acc625a021f883d9d373 exact outside 1/1 15+21 0
                report quotation 4f293c8f5a44923170eba4a7dba19426 exact outside 2/2 31+24 0
                report quotation cff2f8e785589b898a117dee4a12d727 exact outside 1/2 0+28 0
                report text 10a1f2124a2a69806deb05991e59a8bb9ef69789c10fc562138a79c60c97bc40 57 - 2026-11-21 aa05a979089e3bba

                """
        )
    }

    @Test func `needn't be written where its file holds what would be written, byte by byte`() async throws {
        let project = try project()
        let proven = await project.run()
        #expect(!proven.isLockStored)
        let lines = String(decoding: proven.lock.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        func isStored(_ text: String) async throws -> Bool {
            try project.write(text, to: "Content/quotations.lock")
            let outcome = await project.run()
            #expect(outcome.printed == "")
            #expect(outcome.lock == proven.lock)
            return outcome.isLockStored
        }
        let written = lines.joined(separator: "\n") + "\n"
        let reordered = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        #expect(try await isStored(written))
        #expect(try await !isStored(reordered))
        #expect(try await !isStored(written + "\n"))
        #expect(try await !isStored(String(written.dropLast())))
        #expect(try await !isStored(lines.joined(separator: "\r\n") + "\r\n"))
        #expect(try await !isStored(written.replacingOccurrences(of: "folding 1", with: "folding +1")))

        try project.write(written, to: "Content/quotations.lock")
        try project.write("---\nclaim: Wagner paid, it's said.\n---", to: "Content/claims/paid.md")
        #expect(await project.run().isLockStored)
        try project.remove("Content/articles/full.md")
        #expect(await !project.run().isLockStored)
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
                      = help: if that's what you mean, paste its words with the marks around them:
                        "for the arms.\\nIt gave no proof"

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
        ("another place", "15+21", "16+21", false),
        ("another standing", " exact outside 2/2", " exact inside 2/2", false),
        ("a later day", "2026-11-21", "2026-11-22", false),
        ("places beyond any text", "15+21", "15+9223372036854775000", false),
        ("a place that ends beyond any text", "15+21", "4294967290+21", false),
        ("more paragraphs than any text has", " exact outside 2/2", " exact outside 2/4294967296", false),
        ("another sign between numbers", "15+21", "15-21", false),
        ("another sign between paragraphs", " exact outside 2/2", " exact outside 2:2", false),
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

@Suite struct `The lock on shared wording` {
    private static let sentence =
        "The gates stood open from one in the morning, and the water reached the fish market"

    private static let settled = "confirmed: {unused-article: read for its wording}"

    private func project() throws -> TestProject {
        try TestProject([
            "Content/site.yml": "title: A briefing\ntexts: texts",
            "Content/articles/full.md":
                "---\ntitle: Full\nrights: full\n\(Self.settled)\n---\n“\(Self.sentence).”",
            "Content/articles/report.md": "---\ntitle: A report\ntext: report.txt\n\(Self.settled)\n---",
            "Content/articles/third.md": "---\ntitle: A third\ntext: third.txt\n\(Self.settled)\n---",
            "Content/articles/alone.md": "---\ntitle: Alone\ntext: alone.txt\n\(Self.settled)\n---",
            "texts/report.txt": "A report.\n\nIt says: \(Self.sentence).",
            "texts/third.txt": "\(Self.sentence) before dawn.",
            "texts/alone.txt": "Nothing of that.",
        ])
    }

    @Test func `has a line for each run and for each text that it rests on, and no word of them`()
        async throws
    {
        let outcome = try await project().run()
        #expect(outcome.printed == "")
        #expect(
            String(decoding: outcome.lock.bytes, as: UTF8.self) == """
                verbatim-lock 2 folding 1
                full body 96979f94dab35bab0a44d8edf548ef05429860152e946d76ce0fcda2a045d70f 90 - 2026-11-21 b45c865970d66116
                full shared report 3+83 1/1 20+83 2/2 0 0 16 bf41c1a0d677d5ad
                full shared third 3+83 1/1 0+83 1/1 0 0 16 44e9a1abe80cdc4d
                report shared third 20+83 2/2 0+83 1/1 0 16 0 5383d8555d8ccf2d
                report text 8d57270e7426fa7d1c4c115304f2afdbf94751ddd9c67f67fc0ddfc91aec60db 104 - 2026-11-21 39e60710976704b9
                third text 9b68dcbaed07116b7ac0f5cad4eff460e203856882d328dbfe823f6420e34612 96 - 2026-11-21 9f424bde310dfe20

                """
        )
    }

    @Test func `stands in for the texts, with the same bytes and the same pairs of articles`() async throws {
        let project = try project()
        let proven = await project.run()
        try project.write(proven.lock.bytes, to: "Content/quotations.lock")
        try project.remove("texts")
        let relied = await project.run(day: "2030-01-01", isLocked: true)
        #expect(relied.printed == "")
        #expect(relied.lock.bytes == proven.lock.bytes)
        let pairs = [proven, relied].map { outcome in
            outcome.checked?.sharedWording.map { wording in
                [wording.article.position, wording.other.position, wording.words.narrated]
            }
        }
        #expect(pairs[0] == [[1, 2, 0], [1, 3, 0], [2, 3, 16]])
        #expect(pairs[0] == pairs[1])
    }

    @Test func `is the same however many jobs there are`() async throws {
        let project = try project()
        for number in 0..<40 {
            let text = "\(number % 7). \(Self.sentence) at \(number % 5) o'clock, before the bells rang."
            try project.write("---\ntitle: A\ntext: \(number).txt\n---", to: "Content/articles/a\(number).md")
            try project.write(text, to: "texts/\(number).txt")
        }
        let locks = await [1, 2, 3, 16].asyncMap { await project.run(jobs: $0).lock.bytes }
        #expect(Set(locks).count == 1)
    }

    /// What's done to a line, and whether it's noticed without the texts.
    static let alterations: [(from: String, to: String)] = [
        (" 16 0 ", " 17 0 "), (" 1/1 ", " 1/2 "), ("0+83", "1+83"),
        ("report shared third", "alone shared third"),
        ("shared", "Shared"), ("full shared report", "report shared full"),
    ]

    @Test(arguments: alterations) func `is read only as it was written`(
        _ alteration: (from: String, to: String)
    ) async throws {
        let project = try project()
        let text = String(decoding: await project.run().lock.bytes, as: UTF8.self)
        let altered = text.replacingOccurrences(of: alteration.from, with: alteration.to)
        try #require(altered != text)
        try project.write(altered, to: "Content/quotations.lock")
        try project.remove("texts")
        let codes = Set(await project.run().findings.map(\.kind.code))
        #expect(codes == ["damaged-lock"])
    }

    @Test func `says which line was altered`() async throws {
        let project = try project()
        let text = String(decoding: await project.run().lock.bytes, as: UTF8.self)
        try project.write(
            text.replacingOccurrences(of: " 16 0 ", with: " 9 0 "),
            to: "Content/quotations.lock"
        )
        try project.remove("texts")
        #expect(
            await project.run().printed == """
                Content/quotations.lock:5:1: error[damaged-lock]: this line was altered since 'verbatim prove' wrote it, or a text that it's about was
                    5 │ report shared third 20+83 2/2 0+83 1/1 0 9 0 5383d8555d8ccf2d
                      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      = help: restore the file, or run 'verbatim prove' where the texts are at hand

                1 error

                """
        )
    }
}

extension Array {
    fileprivate func asyncMap<Result>(_ transform: (Element) async -> Result) async -> [Result] {
        var results: [Result] = []
        for element in self { results.append(await transform(element)) }
        return results
    }
}
