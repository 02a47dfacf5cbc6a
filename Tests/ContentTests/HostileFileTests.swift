import Content
import Foundation
import SourceText
import Testing

@Suite struct `A file that holds no text` {
    static let files: [(name: String, bytes: [UInt8], printed: String)] = [
        (
            "a zero byte", Array("---\ntitle: Wo\0rds\n---\n".utf8),
            """
            Content/topics/a.md: error[not-text]: this isn't a text file: byte 14 of it is zero, which no text holds
                  = help: copy the words out of it, and save them as plain text in UTF-8

            1 error

            """
        ),
        (
            "a byte of Latin-1", Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8),
            """
            Content/topics/a.md:2:11: error[not-utf-8]: a letter here isn't stored as UTF-8 (byte 0xE9)
                2 │ title: Caf�
                  │           ^
                  = help: open the file in an editor, and save it as UTF-8

            1 error

            """
        ),
        (
            "UTF-16", [0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00],
            """
            Content/topics/a.md: error[not-text]: this isn't a text file: byte 4 of it is zero, which no text holds
                  = help: copy the words out of it, and save them as plain text in UTF-8

            1 error

            """
        ),
        ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("---\ntitle: Words\n---\n".utf8), ""),
        (
            "the line ends of Windows",
            Array("---\r\ntitle: Words\r\nsummary: |-\r\n  More\r\n---\r\nA [link](\r\n".utf8), ""
        ),
        (
            "a control character", Array("---\ntitle: Wo\u{7}rds\n---\n".utf8),
            """
            Content/topics/a.md:2:10: error[hidden-character]: the invisible character U+0007 stands here, which no page may hold
                2 │ title: Wo�rds
                  │          ^
                  = help: remove it; a quotation is found in its source without it

            1 error

            """
        ),
    ]

    @Test(arguments: files) func `is a finding, and a mark or line end of another system isn't`(
        _ file: (name: String, bytes: [UInt8], printed: String)
    ) async throws {
        let project = try TestProject(["Content/site.yml": "title: A briefing"])
        try project.write(file.bytes, to: "Content/topics/a.md")
        let outcome = await project.run()
        #expect(outcome.printed == file.printed, "\(file.name)")
    }

    @Test func `with two versions of a merge is a finding, in data, prose, lines, templates`() async throws {
        let merged = """
            <<<<<<< HEAD
            title: A mill
            =======
            title: The mill
            >>>>>>> wording

            """
        let project = try TestProject([
            "Content/site.yml": "title: A briefing",
            "Content/actors/data.md": "---\n\(merged)---\n",
            "Content/topics/prose.md": "---\ntitle: Words\n---\nNone: `<<<<<<<`.\n\n\(merged)",
            "Content/topics/lines.jsonl": #"{"id": "a", "title": "A mill"}"# + "\n>>>>>>> wording\n",
            "Templates/open.md": "# Open\n\n\(merged)",
        ])
        let told = await project.run().printed
        #expect(
            told == """
                Content/actors/data.md:2:1: error[merge-conflict]: two versions stand here, as git left them
                    2 │ <<<<<<< HEAD
                      │ ^^^^^^^^^^^^
                      = help: keep what's right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>

                Content/topics/lines.jsonl:2:1: error[merge-conflict]: two versions stand here, as git left them
                    2 │ >>>>>>> wording
                      │ ^^^^^^^^^^^^^^^
                      = help: keep what's right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>

                Content/topics/prose.md:6:1: error[merge-conflict]: two versions stand here, as git left them
                    6 │ <<<<<<< HEAD
                      │ ^^^^^^^^^^^^
                      = help: keep what's right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>

                Templates/open.md:3:1: error[merge-conflict]: two versions stand here, as git left them
                    3 │ <<<<<<< HEAD
                      │ ^^^^^^^^^^^^
                      = help: keep what's right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>

                4 errors

                """
        )
    }

    @Test func `is a finding as a full text, too`() async throws {
        let project = try TestProject([
            "Content/site.yml": "title: A briefing\ntexts: texts",
            "Content/claims/paid.md": "---\nclaim: Wagner paid.\n---",
            "Content/articles/report.md": """
            ---
            title: A report
            text: report.txt
            passages:
              - quote: Wagner has paid
                bears-on: {claim: paid, stance: asserts}
            ---
            """,
        ])
        try project.write([0x25, 0x50, 0x44, 0x46, 0x00, 0x01], to: "texts/report.txt")
        #expect(
            await project.run().printed == """
                texts/report.txt: error[not-text]: this isn't a text file: byte 5 of it is zero, which no text holds
                      = help: copy the words out of it, and save them as plain text in UTF-8

                1 error

                """
        )
    }
}

@Suite struct `A project` {
    @Test func `without site.yml is none`() async throws {
        #expect(
            try await TestProject().run().printed == """
                .: error[missing-content]: there is no briefing here: it would have a folder 'Content'
                      = help: name the folder of your briefing, or begin one with 'verbatim init'

                1 error

                """
        )
    }

    @Test func `may lack the texts that site.yml names, but not those given for a run`() async throws {
        let project = try TestProject(["Content/site.yml": "title: A briefing\ntexts: texts"])
        #expect(await project.run().printed == "")
        #expect(
            await project.run(texts: "elsewhere").printed == """
                elsewhere: error[missing-content]: the folder of texts given for this run isn't there
                      = help: name a folder with --texts or VERBATIM_TEXTS, or leave it out to rely on the lock

                1 error

                """
        )
    }

    /// Of the lines one is a byte too long, and one longer than any block that's read at once.
    @Test func `has lines of one megabyte at the most, in files of any size`() async throws {
        let project = try TestProject(["Content/site.yml": "title: A briefing"])
        func line(_ name: String, bytes: Int) -> String {
            let start = #"{"id": "\#(name)", "title": "Words", "body": ""#
            return start + String(repeating: "x", count: bytes - start.utf8.count - 2) + "\"}\n"
        }
        let lines = [
            line("a", bytes: 1_000_000), line("b", bytes: 1_000_001), line("c", bytes: 900_000),
            line("d", bytes: 900_000), line("e", bytes: 900_000), line("f", bytes: 9_000_000),
            line("g", bytes: 900_000), #"{"id": "a", "title": "Words"}"#,
        ]
        try project.write(lines.joined(), to: "Content/topics/all.jsonl")
        let outcome = await project.run()
        #expect(
            outcome.findings.map { "\($0.place.line ?? 0) \($0.kind.code)" }.sorted() == [
                "2 file-too-large", "6 file-too-large", "8 duplicate-record",
            ]
        )
    }

    @Test func `has records of one megabyte and texts of sixteen at the most`() async throws {
        let project = try TestProject([
            "Content/site.yml": "title: A briefing\ntexts: texts",
            "Content/articles/report.md": "---\ntitle: A report\ntext: report.txt\n---",
        ])
        try project.writeSparse("Content/topics/a.md", bytes: 1_000_001)
        try project.writeSparse("texts/report.txt", bytes: 16_000_001)
        #expect(
            await project.run().printed == """
                Content/articles/report.md:3:7: error[file-too-large]: 'texts/report.txt' can't be read: it has 16.1 MB, and 16 MB is the most
                    3 │ text: report.txt
                      │       ^^^^^^^^^^
                      = help: see whether it's the file that you mean; a longer one is split into several

                Content/topics/a.md: error[file-too-large]: the file can't be read: it has 1.1 MB, and 1 MB is the most
                      = help: see whether it's the file that you mean; a longer one is split into several

                2 errors

                """
        )
    }

    @Test(.timeLimit(.minutes(1))) func `isn't held up by a table that holds up cmark-gfm for minutes`()
        async throws
    {
        let columns = 6250
        let table =
            String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
            + String(repeating: "|b\n", count: 3125)
        let project = try TestProject([
            "Content/site.yml": "title: A briefing",
            "Content/pages/about.md": "---\ntitle: About\n---\n" + table,
        ])
        let outcome = await project.run()
        #expect(outcome.findings.map(\.kind.code) == ["table-too-wide"])
    }

    @Test(.timeLimit(.minutes(1))) func `isn't held up by thousands of keys, words or references`()
        async throws
    {
        let keys = (0..<30_000).map { "  k\($0): v\n" }.joined()
        let words = (0..<5_000).map { "\"three words \($0)\" [x](actor:nobody) " }.joined()
        let project = try TestProject([
            "Content/site.yml": "title: A briefing",
            "Content/topics/a.md": "---\ntitle: Words\nextra:\n" + keys + "---\n",
            "Content/pages/about.md": "---\ntitle: About\n---\n" + words,
        ])
        let codes = Dictionary(grouping: await project.run().findings, by: \.kind.code).mapValues(\.count)
        #expect(codes == ["unproven-quotation": 20, "unknown-reference": 1])
    }
}
