import Foundation
import TestSupport
import Testing

/// What `verbatim rename` does to files.
@Suite struct `Renaming` {
    @Test func `alters each reference and not a byte beside it, and a claim keeps its old name`() throws {
        let briefing = try Briefing.desk()
        let before = try briefing.folder.files("Content")
        #expect(
            try briefing.run("rename", "claim:sold", "mill-sold")
                == Run(
                    status: 0,
                    output: """
                        claim:sold is now claim:mill-sold; 2 references, 2 files in all:
                          Content/articles/echo.md
                          Content/claims/sold.md → Content/claims/mill-sold.md

                        """
                )
        )
        #expect(
            try briefing.folder.text("Content/claims/mill-sold.md") == """
                ---
                claim: The mill was sold in March.  # a comment
                topics: [mills]
                assessment:
                  status: unassessed
                  would-settle: The land register.
                formerly: [sold]
                ---

                See [the topic](topic:mills).
                """
        )
        let article = try briefing.folder.text("Content/articles/echo.md")
        #expect(article.contains("      - claim: mill-sold\n        stance: asserts\n"))
        #expect(article.contains("      - { claim: mill-sold, stance: denies, answers: the report }\n"))
        #expect(try briefing.run("check", "--strict", "--quiet") == Run(status: 0))

        // And back again: each name was the claim's once, and the oldest stays the first.
        #expect(try briefing.run("rename", "claim:mill-sold", "sold").status == 0)
        var after = try briefing.folder.files("Content")
        let claim = try #require(after["claims/sold.md"])
        #expect(String(decoding: claim, as: UTF8.self).contains("\nformerly: [sold, mill-sold]\n---\n"))
        after["claims/sold.md"] = before["claims/sold.md"]
        #expect(Files.differences(before, after) == [])
        #expect(try briefing.run("check", "--strict", "--quiet") == Run(status: 0))
        try briefing.build()
        let pages = try briefing.folder.files("Public/claims").keys.filter { $0.hasSuffix("sold.html") }
        #expect(pages.sorted() == ["mill-sold.html", "sold.html"])

        // A name that stands there already isn't added to it.
        #expect(try briefing.run("rename", "claim:sold", "mill-sold").status == 0)
        let again = try briefing.folder.text("Content/claims/mill-sold.md")
        #expect(again.contains("\nformerly: [sold, mill-sold]\n---\n"))
    }

    @Test func `follows links in bodies, actors in text keys, and lines of JSON`() throws {
        let briefing = try Briefing.desk([
            "Content/statements/all.jsonl": #"""
            {"id": "one", "speaker": "actor:ada-roe", "body": "See [her](actor:ada-roe) and [it](claim:sold)."}
            {"id": "two", "speaker":"actor:ada-roe","relays":  "one"}

            """#,
            "Content/pages/about.md": """
            ---
            title: About
            ---

            [Ada, actor:ada-roe](actor:ada-roe), [again][ada], [another](actor:ada-roe-the-elder).

            [ada]: <actor:ada-roe>
            """,
            "Content/actors/ada-roe-the-elder.md": "---\nname: Ada the elder\nmember-of: ada-roe\n---\n",
        ])
        #expect(try briefing.run("check", "--quiet").status == 0)
        #expect(try briefing.run("rename", "actor:ada-roe", "actor:ada").status == 0)
        #expect(
            try briefing.folder.text("Content/statements/all.jsonl") == #"""
                {"id": "one", "speaker": "actor:ada", "body": "See [her](actor:ada) and [it](claim:sold)."}
                {"id": "two", "speaker":"actor:ada","relays":  "one"}

                """#
        )
        #expect(
            try briefing.folder.text("Content/pages/about.md").hasSuffix(
                """
                [Ada, actor:ada-roe](actor:ada), [again][ada], [another](actor:ada-roe-the-elder).

                [ada]: <actor:ada>
                """
            )
        )
        #expect(
            try briefing.folder.text("Content/actors/ada-roe-the-elder.md")
                == "---\nname: Ada the elder\nmember-of: ada\n---\n"
        )
        #expect(try briefing.run("rename", "statement:one", "first").status == 0)
        #expect(
            try briefing.folder.text("Content/statements/all.jsonl") == #"""
                {"id": "first", "speaker": "actor:ada", "body": "See [her](actor:ada) and [it](claim:sold)."}
                {"id": "two", "speaker":"actor:ada","relays":  "first"}

                """#
        )
        #expect(try briefing.run("check", "--quiet").status == 0)
    }

    @Test func `lists where the old name still stands, and leaves that to its user`() throws {
        let index =
            "# Mill\n\n[It](claims/sold.html), not claims/sold.html5 and claim:sold-again; claim:sold.\n"
        let briefing = try Briefing.desk([
            "Templates/index.md": index,
            "Content/pages/about.md": """
            ---
            title: About
            extra: { see: [closed, sold], also: claim:sold }
            internal: sold?
            ---

            Sold, it's said; `claim:sold` by its name.
            """,
        ])
        let files = """
              Content/articles/echo.md
              Content/claims/sold.md → Content/claims/mill-sold.md
            the old name still stands here, where it's for you to alter:
              Content/pages/about.md:3:24
              Content/pages/about.md:3:37
              Content/pages/about.md:7:19
              Templates/index.md:3:6
              Templates/index.md:3:69

            """
        #expect(
            try briefing.run("rename", "claim:sold", "mill-sold", "--dry-run")
                == Run(
                    status: 0,
                    output: "claim:sold would be claim:mill-sold; 2 references, 2 files in all:\n" + files
                )
        )
        #expect(
            try briefing.run("rename", "claim:sold", "mill-sold")
                == Run(
                    status: 0,
                    output: "claim:sold is now claim:mill-sold; 2 references, 2 files in all:\n" + files
                )
        )
        #expect(try briefing.folder.text("Templates/index.md") == index)
    }

    @Test func `gives an article's lines in the lock its new name`() throws {
        let briefing = try Briefing.proven()
        try briefing.folder.remove("texts")
        #expect(try briefing.run("rename", "article:echo", "the-echo").status == 0)
        #expect(try briefing.run("check", "--locked", "--strict", "--quiet") == Run(status: 0))
    }

    @Test(arguments: [
        ("formerly: [old, older] # both\n", "formerly: [old, older, sold] # both\n"),
        ("formerly: old\n", "formerly: [old, sold]\n"),
        ("formerly: []\n", "formerly: [sold]\n"),
        ("formerly:\n", "formerly: [sold]\n"),
        (
            "formerly:\n  - old # once\n  - \"older\"\nwhere: here\n",
            "formerly:\n  - old # once\n  - \"older\"\n  - sold\nwhere: here\n"
        ),
    ])
    func `adds to the old names however they're written`(keys: String, expected: String) throws {
        let claim = "---\nclaim: The mill was sold in March.\n\(keys)---\n"
        let briefing = try Briefing.desk(["Content/claims/sold.md": claim])
        #expect(try briefing.run("rename", "claim:sold", "mill-sold").status == 0)
        #expect(
            try briefing.folder.text("Content/claims/mill-sold.md")
                == "---\nclaim: The mill was sold in March.\n\(expected)---\n"
        )
    }

    @Test func `changes nothing when it's to be tried only`() throws {
        let briefing = try Briefing.desk()
        let before = try briefing.folder.traces()
        let run = try briefing.run("rename", "topic:mills", "works", "--dry-run")
        #expect(
            run
                == Run(
                    status: 0,
                    output: """
                        topic:mills would be topic:works; 2 references, 2 files in all:
                          Content/claims/sold.md
                          Content/topics/mills.md → Content/topics/works.md

                        """
                )
        )
        #expect(try briefing.folder.traces() == before)
    }

    @Test(arguments: [
        (
            ["claim:sold", "closed"], 1,
            "Content/claims/closed.md: claim:closed exists already: choose another name\nnothing was renamed\n"
        ),
        (
            ["claim:sold", "former"], 1,
            "Content/claims/closed.md:3:12: claim:former is an old name of claim:closed: choose another name\n"
        ),
        (["claim:sold", "sold"], 2, "claim:sold has that name already."),
        (["claim:sol", "x"], 2, "no claim is named 'sol'; the nearest name is 'sold'."),
        (["sold", "x"], 2, "'sold' names no record: write kind:name"),
        (["claim:sold", "Sold"], 2, "'Sold' can't be the name of a record: names are lower-case letters"),
        (["claim:sold", "../x"], 2, "'../x' can't be the name of a record: names are lower-case letters"),
        (
            ["claim:sold", "index"], 2,
            "'index' can't be the name of a record: 'index' is the page that lists"
        ),
        (["claim:sold", "con"], 2, "'con' can't be the name of a record: on Windows, 'con' is no name"),
        (
            ["claim:sold", manyLetters], 2,
            "can't be the name of a record: names have at most 100 letters; write a"
        ),
    ])
    func `refuses names that aren't free or aren't names`(
        arguments: [String],
        status: Int32,
        words: String
    ) throws {
        let briefing = try Briefing.desk([
            "Content/claims/closed.md":
                "---\nclaim: The mill will be closed.\nformerly: [former]\ndraft: true\n---\n"
        ])
        let before = try briefing.folder.traces()
        let run = try Run(of: Program.path, ["rename"] + arguments, in: briefing.path)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `goes on where somebody began by hand, or a run was killed`() throws {
        let briefing = try Briefing.desk()
        let expected = try Briefing.desk()
        #expect(try expected.run("rename", "claim:sold", "mill-sold").status == 0)
        try briefing.folder.shell(
            """
            sed -i 's/- claim: sold/- claim: mill-sold/' Content/articles/echo.md
            touch Content/articles/.echo.md.99999999.verbatim-new
            """
        )
        #expect(
            try briefing.run("rename", "claim:sold", "mill-sold")
                == Run(
                    status: 0,
                    output: """
                        claim:sold is now claim:mill-sold; 1 reference, 2 files in all:
                          Content/articles/echo.md
                          Content/claims/sold.md → Content/claims/mill-sold.md

                        """
                )
        )
        #expect(Files.differences(try expected.folder.files(), try briefing.folder.files()) == [])
    }

    @Test func `changes nothing where a reference may be overlooked`() throws {
        let escaped = #"{"id": "one", "speaker": "actor:\u0061da-roe"}"# + "\n"
        let briefing = try Briefing.desk(["Content/statements/all.jsonl": escaped])
        let before = try briefing.folder.traces()
        let unusual = try briefing.run("rename", "actor:ada-roe", "ada")
        #expect(
            unusual
                == Run(
                    status: 1,
                    errors: """
                        Content/statements/all.jsonl:1:26: actor:ada-roe is named here in an unusual way: \
                        write it as ada-roe first
                        nothing was renamed

                        """
                )
        )
        #expect(try briefing.folder.traces() == before)

        try briefing.folder.write("---\nclaim: It was lost.\nkin: event\n---\n", to: "Content/claims/lost.md")
        let damaged = try briefing.run("rename", "claim:sold", "mill-sold")
        #expect(damaged.status == 1)
        #expect(damaged.errors.contains("error[unknown-key]"), "\(damaged.errors)")
        #expect(damaged.errors.hasSuffix("a record with an error in it may name claim:sold, too\n"))
        #expect(FileManager.default.fileExists(atPath: "\(briefing.path)/Content/claims/sold.md"))
    }

    /// All kinds of record of the fixture, in files and in lines of JSON, get names at random.
    @Test(arguments: 0..<3)
    func `leaves a site that differs only in names`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let briefing = try Briefing.fixture()
        if seed > 0 {
            var lines = RecordsAsLines(seed: seed)
            try lines.rewrite(briefing.path)
        }
        try briefing.build()
        let before = try tables(of: briefing)
        let findings = try briefing.run("check").errors.split(separator: "\n").last
        var names: [String] = []
        for kind in ["articles", "claims", "statements", "actors", "topics", "pages"] {
            let run = try briefing.run("list", kind, "--format", "csv")
            #expect(run.status == 0)
            names += run.output.split(separator: "\r\n").dropFirst()
                .map { "\(kind.dropLast()):" + $0.prefix { $0 != "," } }
        }
        for name in names.shuffled(using: &generator).prefix(12) {
            let identifier = name.drop { $0 != ":" }.dropFirst()
            let run = try briefing.run("rename", name, "renamed-\(identifier)")
            guard run.status == 0 else {
                // Lines that write a name with escapes are refused, and only they.
                #expect(seed > 0 && run.errors.contains("unusual way"), "\(name): \(run.errors)")
                continue
            }
        }
        try briefing.build()
        #expect(try briefing.run("check").errors.split(separator: "\n").last == findings)
        #expect(try tables(of: briefing) == before)
    }

    /// The site's tables of data without the marks of renaming, in an order that doesn't hang on names.
    private func tables(of briefing: Briefing) throws -> [String: [String]] {
        try briefing.folder.files("Public/data").filter { $0.key.hasSuffix(".json") }.mapValues { bytes in
            String(decoding: bytes, as: UTF8.self).replacing("renamed-", with: "")
                .replacing(/, "formerly": \[[^\]]*\]/, with: "")
                // Of an article published in full it's that of its body, in which links lead to the new names.
                .replacing(/, "sha256": "[^"]*"/, with: "")
                .replacing(/, "group": \d+/, with: "")
                // Sources of one day stand in the order of their names, here as in the site.
                .split(separator: "\n").map { line in
                    line.filter { !"[]{},".contains($0) }.split(separator: "\"").sorted().joined(
                        separator: "\""
                    )
                }
                .sorted()
        }
    }
}

private let manyLetters = String(repeating: "a", count: 111)
