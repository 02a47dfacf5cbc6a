import Testing

/// What `verbatim list` prints.
@Suite struct `A list` {
    @Test func `is a table for people, drafts included`() throws {
        #expect(
            try Briefing.desk().run("list", "claims")
                == Run(
                    status: 0,
                    output: """
                        id      status      draft  contested  sources  origins  unproven  claim
                        closed  unassessed  yes               0        0        0         The mill will be closed.
                        sold    unassessed         yes        1        1        0         The mill was sold in March.
                        2 claims

                        """
                )
        )
    }

    @Test func `is an array of objects in JSON, with the keys of the site's tables`() throws {
        #expect(
            try Briefing.desk().run("list", "claims", "--format", "json", "--contested")
                == Run(
                    status: 0,
                    output: """
                        [
                        {"id": "sold", "claim": "The mill was sold in March.", "kind": "event", \
                        "status": "unassessed", "draft": false, "contested": true, "asserted_by_speakers": 1, \
                        "denied_by": 1, "sources": 1, "origins": 1, "rests_on": ["actor:ada-roe"], "unproven": 0, \
                        "topics": ["mills"], "file": "Content/claims/sold.md"}
                        ]

                        """
                )
        )
    }

    @Test func `is CSV for other programs, without the mark that a spreadsheet knows it by`() throws {
        #expect(
            try Briefing.desk().run("list", "topics", "--format", "csv")
                == Run(
                    status: 0,
                    output: "id,title,claims,file\r\nmills,Mills,1,Content/topics/mills.md\r\n"
                )
        )
    }

    @Test(arguments: [
        (["claims", "--drafts"], ["closed"]),
        (["claims", "--one-origin"], ["sold"]),
        (["claims", "--one-origin", "--drafts"], []),
        (["claims", "--actor", "bo-lund", "--topic", "topic:mills"], ["sold"]),
        (["claims", "--assessment", "supported"], []),
        (["claims", "--unproven"], []),
        (["articles", "--actor", "actor:ada-roe", "--topic", "mills"], ["echo"]),
        (["articles", "--unproven"], []),
        (["claim", "--drafts"], ["closed"]),
        (["statements"], []),
        (["actors"], ["ada-roe", "bo-lund"]),
        (["pages"], []),
    ])
    func `holds what all its filters let through`(arguments: [String], expected: [String]) throws {
        let briefing = try Briefing.desk()
        let run = try Run(of: Program.path, ["list"] + arguments + ["--format", "csv"], in: briefing.path)
        #expect(run.status == 0)
        #expect(run.errors == "")
        let rows = run.output.split(separator: "\r\n").dropFirst()
        #expect(rows.map { String($0.prefix { $0 != "," }) } == expected)
    }

    @Test func `tells what can't be read beside what can, and of unproven quotations`() throws {
        let briefing = try Briefing.desk([
            "Content/claims/lost.md": "---\nclaim: It was lost.\nkin: event\n---\n",
            "Content/articles/echo.md": """
            ---
            title: The mill
            rights: full
            passages:
              - quote: The mill was bought in March
                bears-on: { claim: sold, stance: asserts }
            ---

            The mill was sold in March.
            """,
        ])
        let run = try briefing.run("list", "articles", "--unproven")
        #expect(
            run
                == Run(
                    status: 0,
                    output: """
                        id    published  passages  unproven  proven on  title
                        echo             1         1                    The mill
                        1 article

                        """,
                    errors: """
                        the briefing has 2 errors; what's wrong in claim:lost may be missing here: \
                        'verbatim check' tells more

                        """
                )
        )
    }

    @Test(arguments: [
        (["mills"], "there are no records of the kind 'mills': write one of article, claim, "),
        (["actors", "--contested"], "--contested can't be asked of actors."),
        (["claims", "--actor", "bo-lun"], "no actor is named 'bo-lun'; the nearest name is 'bo-lund'."),
        (["claims", "--assessment", "true"], "'true' is no assessment"),
    ])
    func `refuses what it can't list`(arguments: [String], words: String) throws {
        let briefing = try Briefing.desk()
        let run = try Run(of: Program.path, ["list"] + arguments, in: briefing.path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains(words), "\(run.errors)")
    }
}
