import Foundation
import TestSupport
import Testing

/// `find` and `audit`, with and without records.
@Suite struct `Searching texts` {
    @Test func `finds each place, ready to paste into the article that names the text`() throws {
        let briefing = try Briefing.fixture()
        #expect(
            try briefing.run("find", "three of the gates stood open from one")
                == Run(
                    status: 0,
                    output: """
                        hill-gazette.md, paragraph 5 of 6, article:hill-gazette
                          - quote: |-
                              three of the gates stood open from one
                            # speaker: who says it, with
                            # speech: indirect

                        river-agency.txt, paragraph 1 of 4, article:river-agency
                          - quote: |-
                              three of the gates stood open from one
                            # speaker: who says it, with
                            # speech: indirect

                        2 places in 2 texts

                        """
                )
        )
        #expect(
            try briefing.run("find", "the carts of the lower town waited")
                == Run(
                    status: 1,
                    output: """
                        hill-gazette.md, paragraph 2 of 6, article:hill-gazette, nearly:
                            the carts of the [-lower -]{+upper +}town waited
                          - quote: |-
                              the carts of the upper town waited
                            # speaker: who says it, with
                            # speech: indirect

                        no place and 1 near printing in 2 texts

                        """
                )
        )
        #expect(
            try briefing.run("find", "the gates", "--format", "json", "--most", "2")
                == Run(
                    status: 0,
                    output: #"""
                        {"text": "hill-gazette.md", "article": "hill-gazette", "match": "exact", \#
                        "paragraphs": [2, 2], "of": 6, "quote": "the gates", "suffix": "were raised,", \#
                        "unique": true, "speech": "indirect"}
                        {"text": "hill-gazette.md", "article": "hill-gazette", "match": "exact", \#
                        "paragraphs": [2, 2], "of": 6, "quote": "the gates", "suffix": "were lowered", \#
                        "unique": true, "speech": "indirect"}

                        """#
                )
        )
    }

    @Test func `needs no records`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "“It ran aground at dawn,” she said.\n\nNobody was hurt.",
            "texts/deep/b.md": "A *second* account: it ran **aground** at dusk.",
            "texts/.hidden.txt": "it ran aground at dawn", "texts/photo.jpg": "it ran aground at dawn",
        ])
        let direct = """
            a.txt, paragraph 1 of 2
              - quote: |-
                  It ran aground at dawn
                # speaker: who says it, with
                # speech: direct

            """
        let found = try briefing.run("find", "It ran aground at dawn", "--texts", "texts")
        #expect(found.status == 0)
        #expect(found.output.hasPrefix(direct), "\(found.output)")
        #expect(found.output.hasSuffix("1 place and 1 near printing in 2 texts\n"), "\(found.output)")
        let environment = ["VERBATIM_TEXTS": "texts"]
        #expect(
            try briefing.run("find", "the cargo was lost", environment: environment)
                == Run(status: 1, output: "no place in 2 texts\n")
        )
    }

    @Test(arguments: ["text:\n  a.txt", "\"text\": a.txt", "text: \"a\\x2etxt\""])
    func `names the article of a text however its record writes that`(key: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("The ferry ran aground at dawn.\n", to: "texts/a.txt")
        try folder.write("title: A desk\n", to: "Content/site.yml")
        try folder.write("---\ntitle: A report\n\(key)\n---\n", to: "Content/articles/report.md")
        let found = try Program.run("find", "ran aground", "--texts", "texts", in: folder.path)
        #expect(found.output.hasPrefix("a.txt, paragraph 1 of 1, article:report\n"), "\(found.output)")
    }

    /// As they're copied from a text, or typed from memory.
    @Test(arguments: [
        "THE GATES WERE RAISED", "“the Gates were raised”", "\"the gates were Raised",
        "'the Gates were raised'",
    ])
    func `takes no offence at marks around the words, nor at capitals, and tells of those`(words: String)
        throws
    {
        let briefing = try Briefing.fixture()
        #expect(
            try briefing.run("find", words)
                == Run(
                    status: 0,
                    output: """
                        hill-gazette.md, paragraph 2 of 6, article:hill-gazette
                          - quote: |-
                              the gates were raised
                            # speaker: who says it, with
                            # speech: indirect

                        1 place in 2 texts; only in other capital or small letters than you typed

                        """
                )
        )
        let exact = try briefing.run("find", words.lowercased())
        #expect(exact.status == 0)
        #expect(exact.output.hasSuffix("\n1 place in 2 texts\n"), "\(exact.output)")
        let json = try briefing.run("find", words, "--format", "json")
        #expect(json.status == 0)
        #expect(json.output.contains(#""match": "other-case""#), "\(json.output)")
    }

    @Test func `takes an editor's marks as a record does, and prints the words as typed`() throws {
        let briefing = try Briefing.fixture()
        #expect(
            try briefing.run("find", "stood on the bank […] gates were raised")
                == Run(
                    status: 0,
                    output: """
                        hill-gazette.md, paragraph 2 of 6, article:hill-gazette
                          - quote: |-
                              stood on the bank […] gates were raised
                            # speaker: who says it, with
                            # speech: indirect

                        1 place in 2 texts

                        """
                )
        )
        let json = try briefing.run("find", "stood on […] gates were raised", "--format", "json")
        #expect(json.output.contains(#""match": "cut""#), "\(json.output)")
        // A mark that joins what doesn't stand so is no place, but what comes closest is.
        let apart = try briefing.run("find", "gates were raised […] stood on the bank")
        #expect(apart.status == 1)
        #expect(apart.output.hasSuffix("\nno place and 1 near printing in 2 texts\n"), "\(apart.output)")
    }

    @Test func `knows capitals of other alphabets, and marks that belong to the words`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "Паром сел на мель. ÉTÉ in İzmir. “Aground!” he cried. The workers’ ferry."
        ])
        for (words, quote) in [
            ("ПАРОМ СЕЛ", "Паром сел"), ("été IN İZMIR", "ÉTÉ in İzmir"), ("“aground!” HE", "“Aground!” he"),
            ("the WORKERS'", "The workers’"),
        ] {
            let run = try briefing.run("find", words, "--texts", "texts")
            #expect(run.status == 0, "\(words)")
            #expect(run.output.contains("\n      \(quote)\n"), "\(run.output)")
        }
    }

    @Test func `judges each quotation of a manuscript`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.write(Self.manuscript, to: "draft.md")
        #expect(
            try briefing.run("audit", "draft.md")
                == Run(
                    status: 1,
                    output: """
                        draft.md:6: as printed: “We were told on the telephone to open,”
                            river-agency.txt, paragraph 3 of 6
                        draft.md:6: altered: “can say who called”
                            river-agency.txt, paragraph 3 of 6: [-can -]{+can't +}say who called
                            paste: can't say who called
                        draft.md:8: as printed: “It was the rain, not an order.”
                            hill-gazette.md, paragraph 3 of 6, and 1 more text
                        draft.md:8: not found: “everybody knew of it for weeks”
                        draft.md:10: as printed: “three of the gates stood open from one in the morning”
                            hill-gazette.md, paragraph 5 of 6, and 1 more text

                        5 quotations against 2 texts: 3 as printed, 1 altered, 1 not found; \
                        1 of one or two words left alone

                        """
                )
        )
        try briefing.folder.write("They wrote: \"It was the rain, not an order.\"\n", to: "draft.txt")
        #expect(
            try briefing.run("audit", "draft.txt", "--format", "json")
                == Run(
                    status: 0,
                    output: #"""
                        {"line": 1, "quote": "It was the rain, not an order.", "verdict": "as-printed", \#
                        "text": "hill-gazette.md", "paragraphs": [3, 3], "of": 6, "texts": 2}

                        """#
                )
        )
    }

    @Test func `knows an editor's marks as proving does`() throws {
        let briefing = try Briefing([
            "texts/a.txt": """
            He said: “We can confirm, for now, that the ship has arrived in port.” Nobody saw it leave.

            we can confirm … and [all of it] is literal.
            """,
            "draft.md": """
            “We can confirm . . . that the ship has arrived.” “[H]e said” “[w]e can confirm, for now…”

            “We can […] has arrived in port,” “We can … the boat has arrived” “can confirm … and [all of it] is”

            “the ship […] Nobody saw it” “Nobody saw … we can confirm”
            """,
        ])
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 1,
                    output: """
                        draft.md:1: cut: “We can confirm . . . that the ship has arrived.”
                            a.txt, paragraph 1 of 2; 2 words left out
                        draft.md:1: cut: “[w]e can confirm, for now…”
                            a.txt, paragraph 1 of 2; no word left out
                        draft.md:3: cut: “We can […] has arrived in port,”
                            a.txt, paragraph 1 of 2; 6 words left out
                        draft.md:3: altered: “We can … the boat has arrived”
                            a.txt, paragraph 1 of 2: the [-boat -]{+ship +}has arrived
                            paste: the ship has arrived
                        draft.md:3: as printed: “can confirm … and [all of it] is”
                            a.txt, paragraph 2 of 2
                        draft.md:5: apart: “the ship […] Nobody saw it”
                            the parts of these words stand in a.txt, but can't be joined
                            a quotation mark stands in what's left out, so whose words these are would change: quote each part on its own
                        draft.md:5: apart: “Nobody saw … we can confirm”
                            the parts of these words stand in a.txt, but can't be joined
                            they stand in different paragraphs, 1 and 2: quote each on its own

                        7 quotations against 1 text: 1 as printed, 3 cut, 2 apart, 1 altered; 1 of one or two words left alone

                        """
                )
        )
    }

    @Test func `tells which text comes closest, and all that's altered of a cut quotation`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "The dam is said to have “no anomaly liable” to it.",
            "texts/b.txt": "The council denied having been asked. It found “no anomaly whatsoever”, it said.",
            "texts/c.txt": "“We had held it,” he said in May. “We had opened every gate.” He left. He rang.",
            "draft.md": """
            “no anomaly whatever” “the council … been asked by” “the Council … Having been asked”

            “We had held it. We had opened every gate.” “He left. He rang.” “We … held it. We had opened”
            """,
        ])
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 1,
                    output: """
                        draft.md:1: altered: “no anomaly whatever”
                            b.txt, paragraph 1 of 1: no anomaly [-whatever-]{+whatsoever+}
                            paste: no anomaly whatsoever
                        draft.md:1: altered: “the council … been asked by”
                            b.txt, paragraph 1 of 1: been asked[-by-]
                            paste: been asked
                            b.txt, paragraph 1 of 1: [-the -]{+The +}council
                            paste: The council
                        draft.md:1: altered: “the Council … Having been asked”
                            b.txt, paragraph 1 of 1: [-the Council-]{+The council+}
                            only capital letters differ
                            paste: The council
                            b.txt, paragraph 1 of 1: [-Having -]{+having +}been asked
                            only capital letters differ
                            paste: having been asked
                        draft.md:3: apart: “We had held it. We had opened every gate.”
                            the parts of these words stand in c.txt, but can't be joined
                            a quotation mark stands in what's left out, so whose words these are would change: quote each part on its own
                        draft.md:3: as printed: “He left. He rang.”
                            c.txt, paragraph 1 of 1
                        draft.md:3: apart: “We … held it. We had opened”
                            the parts of these words stand in c.txt, but can't be joined
                            a quotation mark stands in what's left out, so whose words these are would change: quote each part on its own

                        6 quotations against 3 texts: 1 as printed, 2 apart, 3 altered

                        """
                )
        )
    }

    @Test func `shows what's altered in a long quotation, and prints all of its words to paste`() throws {
        let briefing = try Briefing([
            "texts/a.txt": """
            The council agreed on Monday that the bridge would stay closed until somebody who knows about piers had
            looked at the cracks in the northern one, and that the ferry would run every day until then, from six in
            the morning until eight at night.

            The four cracks were found by a diver in May, the clerk said, and nobody had told the council of them
            before.
            """,
            "draft.md": """
            “The council agreed on Monday that the bridge would stay closed until somebody who knows about piers had
            looked at the cracks in the northern one, and that the ferry would run every day until then, from six in
            the morning until eight at night. The five cracks were found by a diver in May, the clerk said, and nobody
            had told the council of them before.”
            """,
        ])
        let difference = """
            …til then, from six in the morning until eight at night.
                The [-five -]{+four +}cracks were found by a diver in May, the clerk said, and nob…
            """
        let paste = """
            The council agreed on Monday that the bridge would stay closed until somebody who knows about piers had looked at the cracks in the northern one, and that the ferry would run every day until then, from six in the morning until eight at night.
                       The four cracks were found by a diver in May, the clerk said, and nobody had told the council of them before
            """
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 1,
                    output: """
                        draft.md:1: altered: “The council agreed on Monday that the bridge would stay closed until somebody who knows about piers had looked at the cr…”
                            a.txt, paragraphs 1 to 2 of 2: \(difference)
                            paste: \(paste)

                        1 quotation against 1 text: 1 altered

                        """
                )
        )
    }

    @Test func `shows a space where that's all that differs`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "It failed in 8 (0.02%) on placebo.", "draft.md": "“in 8 (0.02 %) on placebo”",
        ])
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 1,
                    output: """
                        draft.md:1: altered: “in 8 (0.02 %) on placebo”
                            a.txt, paragraph 1 of 1: in 8 (0.02[- -]%) on placebo
                            only spaces differ
                            paste: in 8 (0.02%) on placebo

                        1 quotation against 1 text: 1 altered

                        """
                )
        )
        let json = try briefing.run("audit", "draft.md", "--texts", "texts", "--format", "json")
        let pieces = #"[{"both": "in 8 (0.02"}, {"quotation": " "}, {"both": "%) on placebo"}]"#
        #expect(json.output.contains(pieces), "\(json.output)")
    }

    @Test func `takes brackets for the source's own where it prints them`() throws {
        let briefing = try Briefing([
            "texts/court.txt":
                "The plaintiffs said that they never “[r]eceived any such warning” before May.",
            "draft.md": "The court: “[r]eceived any such warning”.",
        ])
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 0,
                    output: """
                        draft.md:1: as printed: “[r]eceived any such warning”
                            court.txt, paragraph 1 of 1

                        1 quotation against 1 text: 1 as printed

                        """
                )
        )
    }

    @Test func `compares what's quoted within a quotation, whichever marks stand around it`() throws {
        let briefing = try Briefing([
            "texts/a.txt": """
            No regulator anywhere has found otherwise.

            It was “not credible” at all, she said.

            Er sagte: „Es waren ‚Einzelfälle‘ gewesen.“
            """,
            "draft.md": """
            “The spokesman said, ‘No regulator anywhere has found otherwise’ and left.”

            “It was ‘not credible’ at all,” and »Es waren „Einzelfälle“ gewesen«
            """,
        ])
        #expect(
            try briefing.run("audit", "draft.md", "--texts", "texts")
                == Run(
                    status: 1,
                    output: """
                        draft.md:1: not found: “The spokesman said, ‘No regulator anywhere has found otherwise’ and left.”
                        draft.md:1: as printed: “No regulator anywhere has found otherwise”
                            a.txt, paragraph 1 of 3
                        draft.md:3: marks turned: “It was ‘not credible’ at all,”
                            a.txt, paragraph 2 of 3; there the marks within these words are of the other kind
                        draft.md:3: marks turned: “Es waren „Einzelfälle“ gewesen”
                            a.txt, paragraph 3 of 3; there the marks within these words are of the other kind

                        4 quotations against 1 text: 1 as printed, 2 marks turned, 1 not found

                        """
                )
        )
    }

    private static let manuscript = """
        ---
        title: "Front matter is no part of what's audited"
        ---
        # The night

        “We were told on the telephone to open,” said one who “can say who called”. A "rumour", then.

        The ministry wrote "It was the rain, not an order." Others hold that "everybody knew of it for weeks".

        > three of the gates stood open from one in the morning

        > — River Agency

            code("is no quotation at all")
        """

    @Test func `leaves the manuscript itself out, though it lies among the texts`() throws {
        let briefing = try Briefing([
            "draft.md": "He said “nobody else wrote these words”.", "a.txt": "Else.",
        ])
        let run = try briefing.run("audit", "draft.md", "--texts", ".")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("draft.md:1: not found: “nobody else wrote"), "\(run.output)")
    }

    @Test func `says what's wrong with texts, and doesn't follow links out of their folder`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "Nobody was hurt at all.", "secret.txt": "it ran aground", "draft.txt": "“a b c”",
        ])
        try briefing.folder.shell(
            "printf 'caf\\xe9' > texts/broken.txt; ln -s ../secret.txt texts/link.txt; ln -s a.txt texts/same.txt"
        )
        let errors = """
            texts/broken.txt:1:4: error[not-utf-8]: a letter here isn't stored as UTF-8 (byte 0xE9)
                1 │ caf\u{FFFD}
                  │    ^
                  = help: open the file in an editor, and save it as UTF-8

            texts/link.txt: error[link-outside]: this symbolic link leads out of the folder of texts and isn't \
            followed
                  = help: copy what it leads to into its place

            2 errors

            """
        let run = try briefing.run("find", "it ran aground", "--texts", "texts")
        #expect(run == Run(status: 1, output: "no place in 2 texts\n", errors: errors))
    }

    @Test(arguments: [["find", "some words"], ["audit", "draft.txt"]])
    func `ends with 2 where there are no texts`(arguments: [String]) throws {
        let briefing = try Briefing(["draft.txt": "“a b c”"])
        let help = "name the folder of full texts with --texts or VERBATIM_TEXTS"
        #expect(
            try Run(of: Program.path, arguments, in: briefing.path)
                == Run(
                    status: 2,
                    errors: """
                        .: error[missing-content]: no folder of texts is named here, in which to look
                              = help: \(help), or the folder of a briefing, which names its own

                        1 error

                        """
                )
        )
        #expect(
            try Run(of: Program.path, arguments + ["--texts", "nowhere"], in: briefing.path)
                == Run(
                    status: 2,
                    errors: """
                        nowhere: error[missing-content]: the folder of texts isn't there
                              = help: \(help)

                        1 error

                        """
                )
        )
    }

    @Test(arguments: [
        ["find"], ["find", ""], ["find", "…"], ["find", "words", "--most", "0"], ["audit"],
        ["find", "words", "--format", "yaml"], ["audit", "draft.txt", "--jobs", "0"],
    ])
    func `ends with 2 for wrong usage`(arguments: [String]) throws {
        let briefing = try Briefing.small()
        let run = try Run(of: Program.path, arguments, in: briefing.path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("\nUsage: verbatim "), "\(run.errors)")
    }

    @Test func `can't be fooled into writing to the terminal what a text holds`() throws {
        let briefing = try Briefing([
            "texts/a.txt": "She said it \u{1B}[31mran\u{202E}\u{61C}\taground at dawn."
        ])
        for format in ["human", "json"] {
            let run = try briefing.run("find", "it [31mran aground", "--texts", "texts", "--format", format)
            #expect(run.status == 0, "\(run)")
            let hidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{61C}"]
            #expect(!run.output.unicodeScalars.contains(where: hidden.contains), "\(format)")
            if format == "human" { #expect(run.output.contains("it [31mran aground\n"), "\(run.output)") }
        }
    }

    @Test func `can't be fooled by the names of texts and manuscripts either`() throws {
        let folder = try TemporaryFolder()
        try folder.write("It ran aground at dawn.", to: "texts/a\n::error::\u{1B}[31m.txt")
        try folder.write("“It ran aground at dawn”", to: "\u{1B}[31mdraft.txt")
        #expect(
            try Program.run("find", "it ran aground", "--texts", "texts", in: folder.path)
                == Run(
                    status: 0,
                    output: """
                        a\u{FFFD}::error::\u{FFFD}[31m.txt, paragraph 1 of 1
                          - quote: |-
                              It ran aground
                            # speaker: who says it, with
                            # speech: indirect

                        1 place in 1 text; only in other capital or small letters than you typed

                        """
                )
        )
        #expect(
            try Program.run("audit", "\u{1B}[31mdraft.txt", "--texts", "texts", in: folder.path)
                == Run(
                    status: 0,
                    output: """
                        \u{FFFD}[31mdraft.txt:1: as printed: “It ran aground at dawn”
                            a\u{FFFD}::error::\u{FFFD}[31m.txt, paragraph 1 of 1

                        1 quotation against 1 text: 1 as printed

                        """
                )
        )
    }

    @Test func `takes texts whose names end in capitals`() throws {
        let folder = try TemporaryFolder()
        try folder.write("It ran aground at dawn.", to: "texts/EN.TXT")
        let run = try Program.run("find", "ran aground at dawn", "--texts", "texts", in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("EN.TXT, paragraph 1 of 1\n"), "\(run.output)")
    }
}
