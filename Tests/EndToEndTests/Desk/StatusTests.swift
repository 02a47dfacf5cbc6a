import Testing

/// What `verbatim status` prints.
@Suite struct `The status` {
    @Test func `groups what's to be done, each with its file, and writes nothing`() throws {
        let briefing = try Briefing.desk([
            "Content/articles/spare.md": "---\ntitle: Not read yet\n---\n",
            "Content/claims/gone.md": """
            ---
            claim: The mill burned.
            assessment: { status: withdrawn }
            confirmed: { uncited-claim: withdrawn }
            ---
            """,
        ])
        let before = try briefing.folder.traces()
        #expect(
            try briefing.run("status")
                == Run(
                    status: 0,
                    output: """
                        Drafts (1)
                          claim:closed  Content/claims/closed.md  The mill will be closed.

                        Articles from which nothing is quoted (1)
                          article:spare  Content/articles/spare.md  Not read yet

                        Claims traced to one origin only (1)
                          claim:sold  Content/claims/sold.md  actor:ada-roe

                        Contested claims without an assessment (1)
                          claim:sold  Content/claims/sold.md  The mill was sold in March.

                        Predictions that are due and have no outcome (1)
                          claim:closed  Content/claims/closed.md  due 2031-03: The mill will be closed.

                        Claims that something would settle (1)
                          claim:sold  Content/claims/sold.md  The land register.

                        Withdrawn claims (1)
                          claim:gone  Content/claims/gone.md  The mill burned.

                        """
                )
        )
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `lists the desk's own notes in a line each, wherever they stand`() throws {
        let briefing = try Briefing([
            "Content/site.yml": "title: The mill\n",
            "Content/topics/mills.md": "---\ntitle: Mills\ninternal: ask the council\n---\n",
            "Content/topics/rivers.md": "---\ntitle: Rivers\ninternal:\n---\n",
            "Content/actors/all.jsonl":
                #"{"id": "bo", "name": "Bo", "internal": {"call": ["Monday", "Friday"], "by": "Ada"}}"#
                + "\n",
        ])
        #expect(
            try briefing.run("status")
                == Run(
                    status: 0,
                    output: """
                        Notes under 'internal', which are never published (2)
                          actor:bo     Content/actors/all.jsonl:1  call: Monday; Friday; by: Ada
                          topic:mills  Content/topics/mills.md     ask the council

                        """
                )
        )
        #expect(
            try briefing.run("status", "--format", "json").output.split(separator: "\n").last
                == #"{"matter": "internal", "record": "topic:mills", "file": "Content/topics/mills.md", "note": "ask the council"}"#
        )
    }

    @Test func `names records in which nobody has written yet what new left open`() throws {
        let briefing = try Briefing(["Content/site.yml": "title: Replace this\n"])
        #expect(try briefing.run("new", "claim", "sold").status == 0)
        #expect(try briefing.run("new", "topic", "mills").status == 0)
        #expect(try briefing.run("new", "statement", "berg").status == 0)
        #expect(try briefing.run("new", "actor", "ada-roe", "--title", "Ada Roe").status == 0)
        #expect(
            try briefing.run("status", "--format", "json").output
                .split(separator: "\n").filter { $0.contains("unwritten") } == [
                    #"{"matter": "unwritten", "file": "Content/site.yml"}"#,
                    #"{"matter": "unwritten", "record": "claim:sold", "file": "Content/claims/sold.md"}"#,
                    #"{"matter": "unwritten", "record": "statement:berg", "file": "Content/statements/berg.md"}"#,
                    #"{"matter": "unwritten", "record": "topic:mills", "file": "Content/topics/mills.md"}"#,
                ]
        )
    }

    @Test func `tells of proofs that don't hold, and of texts that aren't at hand`() throws {
        let briefing = try Briefing.proven()
        try briefing.folder.write("The mill was sold in March. So it was.", to: "texts/echo.txt")
        #expect(
            try briefing.run("status", "--format", "json")
                == Run(
                    status: 0,
                    output: """
                        {"matter": "changed-text", "record": "article:echo", "file": "Content/articles/echo.md"}

                        """
                )
        )
        try briefing.folder.write("Nothing was.", to: "texts/echo.txt")
        let lost = try briefing.run("status")
        #expect(lost.status == 0)
        #expect(
            lost.output.hasPrefix("Quotations that aren't proven (1)\n  article:echo  "),
            "\(lost.output)"
        )
        #expect(lost.errors == "the briefing has 2 errors: 'verbatim check' tells more\n")
        try briefing.folder.remove("texts")
        #expect(
            try briefing.run("status").output
                == "Nothing is waiting.\n\nThe texts aren't at hand (there is no folder 'texts'): what's proven is what the lock says.\n"
        )
    }
}
