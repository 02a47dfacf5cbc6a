import Testing

/// What `verbatim diff` says, in folders of git's own.
@Suite struct `A difference` {
    @Test func `is nothing where readers see nothing changed`() throws {
        let briefing = try committed()
        try briefing.folder.write(
            "---\ntitle: Mills\ninternal: ask again\n---\n",
            to: "Content/topics/mills.md"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(status: 0, output: "Readers will see nothing changed since HEAD.\n")
        )
    }

    @Test func `is nothing where a text is only written otherwise`() throws {
        let briefing = try committed(with: [
            "Content/pages/about.md": "---\ntitle: About\n---\nWhat *we* do\nand [sell](claim:sold).\n"
        ])
        let about = "Content/pages/about.md"
        try briefing.folder.write(
            "---\ntitle: About\n---\n\nWhat _we_\ndo and [sell](claim:sold).\n\n",
            to: about
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(status: 0, output: "Readers will see nothing changed since HEAD.\n")
        )
        for seen in ["What we do and [sell](claim:sold).", "What *we* do and [sell](topic:mills)."] {
            try briefing.folder.write("---\ntitle: About\n---\n\(seen)\n", to: about)
            let run = try briefing.run("diff", "HEAD")
            #expect(run.output.hasSuffix("- **About** (page:about)\n  - Text: rewritten\n"), "\(run.output)")
        }
    }

    @Test func `calls a statement without a title by who said it, and when`() throws {
        let briefing = try committed()
        try briefing.folder.write(
            "---\nspeaker: actor:ada-roe\nsaid: 2031-03-01\n---\n",
            to: "Content/statements/roe-phone.md"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(
                    status: 0,
                    output: """
                        # What readers will see changed since HEAD

                        ## New statements

                        - **Ada Roe, 2031-03-01** (statement:roe-phone)

                        """
                )
        )
    }

    @Test func `says what came, went and was altered, word by word`() throws {
        let briefing = try committed()
        try briefing.folder.write(
            """
            ---
            claim: The old mill was sold in May.
            topics: [mills]
            assessment: { status: unconfirmed }
            formerly: [sold]
            ---

            See [the topic](topic:mills).
            """,
            to: "Content/claims/mill-sold.md"
        )
        try briefing.folder.remove("Content/claims/sold.md")
        try briefing.folder.write(
            """
            ---
            title: The mill
            outlet: The Echo
            published: 2031-03-02
            rights: full
            passages:
              - quote: The mill was sold in March
                speaker: actor:ada-roe
                speech: direct
                bears-on:
                  - { claim: mill-sold, stance: doubts }
              - quote: I saw nothing
                speaker: actor:bo-lund
                speech: direct
                bears-on:
                  - { claim: mill-sold, stance: does-not-know }
            ---

            “The mill was sold in March,” said Ada Roe. “I saw nothing,” said Bo Lund.
            """,
            to: "Content/articles/echo.md"
        )
        try briefing.folder.write(
            "---\nclaim: The mill will be closed.\nconfirmed: { uncited-claim: soon }\n---\n",
            to: "Content/claims/closed.md"
        )
        let run = try briefing.run("diff", "HEAD")
        #expect(run.errors == "")
        #expect(
            run.output == """
                # What readers will see changed since HEAD

                ## New claims

                - **The mill will be closed.** (claim:closed)

                ## Changed claims

                - **The old mill was sold in May.** (claim:mill-sold)
                  - Name: ~~sold~~ → mill-sold
                  - Sentence: The **old** mill was sold in ~~March~~**May**.
                  - Assessment: ~~unassessed~~ → unconfirmed
                  - Would settle it: ~~The land register.~~
                  - Ada Roe in The mill: Stance: ~~asserts~~ → doubts
                  - Added: Bo Lund doesn't know, in The mill: “I saw nothing”
                  - Taken away: Bo Lund denies, in The mill: “Nothing was sold”

                ## Changed sources

                - **The mill** (article:echo)
                  - Published: ~~2031-03-01~~ → 2031-03-02
                  - Text: rewritten

                """
        )
        #expect(run.status == 0)
    }

    @Test func `is an error where a published claim is gone`() throws {
        let briefing = try committed(with: [
            "Content/claims/lost.md": "---\nclaim: It was lost.\nconfirmed: { uncited-claim: soon }\n---\n",
            "Content/claims/found.md": "---\nclaim: It was found.\nconfirmed: { uncited-claim: soon }\n---\n",
        ])
        try briefing.folder.remove("Content/claims/lost.md")
        try briefing.folder.write(
            "---\nclaim: It was found.\ndraft: true\n---\n",
            to: "Content/claims/found.md"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(
                    status: 1,
                    output: """
                        # What readers will see changed since HEAD

                        ## Claims that are no longer published

                        - **It was found.** (claim:found)
                        - **It was lost.** (claim:lost)

                        """,
                    errors: """
                        Content/claims/found.md: error[vanished-claim]: “It was found.” was published at HEAD, and is a draft now
                              = help: take 'draft' away and withdraw it: with 'assessment: {status: withdrawn}' and, among its changes, one of kind: withdrawal that says why, its page stays for whoever comes by a link

                        Content/claims/lost.md: error[vanished-claim]: “It was lost.” was published at HEAD, and its record is gone
                              = help: bring the record back and withdraw it: with 'assessment: {status: withdrawn}' and, among its changes, one of kind: withdrawal that says why, its page stays for whoever comes by a link
                              = help: or, if another claim says it now, name it there: 'formerly: [lost]', behind that claim's own name if it was published too, 'formerly: [ITS-NAME, lost]', by the first of which feeds know its entries

                        2 errors

                        """
                )
        )
    }

    @Test func `finds nothing missing where another published claim has taken a claim's place`() throws {
        let briefing = try committed(with: [
            "Content/claims/lost.md": "---\nclaim: It was lost.\nconfirmed: { uncited-claim: soon }\n---\n",
            "Content/claims/found.md": "---\nclaim: It was found.\nconfirmed: { uncited-claim: soon }\n---\n",
        ])
        try briefing.folder.remove("Content/claims/lost.md")
        try briefing.folder.write(
            "---\nclaim: It was found.\nformerly: [found, lost]\nconfirmed: { uncited-claim: soon }\n---\n",
            to: "Content/claims/found.md"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(
                    status: 0,
                    output: """
                        # What readers will see changed since HEAD

                        ## Claims that are no longer published

                        - **It was lost.** (claim:lost)

                        """,
                    errors: ""
                )
        )
    }

    @Test func `can be had of a briefing in a subfolder, and leaves git's index alone`() throws {
        let briefing = try committed(in: "desk")
        try briefing.folder.write("---\ntitle: Works\n---\n", to: "desk/Content/topics/mills.md")
        let before = try briefing.folder.shell("git status --porcelain")
        let run = try briefing.run("diff", "HEAD", "desk")
        #expect(run.status == 0)
        #expect(run.output.contains("  - Title: ~~Mills~~ → Works\n"), "\(run.output)")
        #expect(try briefing.folder.shell("git status --porcelain") == before)
    }

    @Test func `says plainly what was wrong then, and compares the rest`() throws {
        let briefing = try Briefing.desk([
            "Content/claims/lost.md": "---\nclaim: It was lost.\nkin: event\n---\n"
        ])
        try commit(briefing)
        try briefing.folder.write(
            "---\nclaim: It was lost.\nconfirmed: { uncited-claim: soon }\n---\n",
            to: "Content/claims/lost.md"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(
                    status: 0,
                    output: "Readers will see nothing changed since HEAD.\n",
                    errors: """
                        the briefing had 1 error at HEAD, so that perhaps no site was built from it; \
                        not compared: claim:lost

                        """
                )
        )
        try briefing.folder.write("---\nclam: It was lost.\n---\n", to: "Content/claims/lost.md")
        let run = try briefing.run("diff", "HEAD")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors.contains("error[unknown-key]"), "\(run.errors)")
        let nowhere = try briefing.run("diff", "nowhere")
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.hasPrefix("Error: git knows no revision 'nowhere'"), "\(nowhere.errors)")
    }

    @Test func `can be had where temporary files stand beside the briefing`() throws {
        let briefing = try committed(in: "desk")
        let desk = "\(briefing.path)/desk"
        #expect(
            try Run(of: Program.path, ["diff", "HEAD"], in: desk, ["TMPDIR": "."])
                == Run(status: 0, output: "Readers will see nothing changed since HEAD.\n")
        )
    }

    /// Git hands its hooks variables that name their repository, for which any folder is its root.
    @Test func `can be had in a hook, and in a worktree's`() throws {
        let briefing = try committed(in: "desk")
        try briefing.folder.shell("git worktree add --quiet tree")
        for folder in [".", "tree"] {
            try briefing.folder.write(
                "---\ntitle: Works\n---\n",
                to: "\(folder)/desk/Content/topics/mills.md"
            )
            let root = "\(briefing.path)/\(folder)"
            let repository = try briefing.folder.shell("git -C \(folder) rev-parse --absolute-git-dir")
            let hook = [
                "GIT_DIR": String(repository.dropLast()), "GIT_PREFIX": "", "GIT_INDEX_FILE": "index",
            ]
            for environment in [hook, hook.merging(["GIT_WORK_TREE": root]) { $1 }] {
                let run = try Run(of: Program.path, ["diff", "HEAD", "desk"], in: root, environment)
                #expect(run.status == 0)
                #expect(run.errors == "")
                #expect(run.output.contains("  - Title: ~~Mills~~ → Works\n"), "\(run.output)")
            }
        }
    }

    @Test(arguments: [
        ("--output=x", 2, "'--output=x' is no revision."), ("nowhere", 2, "git knows no revision 'nowhere'"),
        ("", 2, "'' is no revision."), ("$(touch x)", 2, "git knows no revision '$(touch x)'"),
        ("HEAD:Content", 2, "git knows no revision 'HEAD:Content'"),
    ])
    func `refuses what's no revision`(revision: String, status: Int32, words: String) throws {
        let briefing = try committed()
        let before = try briefing.folder.traces("Content")
        let run = try briefing.run("diff", "--", revision)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(try briefing.folder.traces("Content") == before)
    }

    @Test func `needs git, the folder in it, and a commit`() throws {
        let briefing = try Briefing.desk()
        func refusal(_ environment: [String: String] = [:]) throws -> String {
            let run = try briefing.run("diff", "HEAD", environment: environment)
            #expect(run.status == 2)
            #expect(run.output == "")
            return run.errors
        }
        #expect(
            try refusal()
                == "Error: '.' isn't kept in git, so there's no earlier state to compare with: 'git init' begins "
                + "to keep it, and each 'git commit' is a state.\n"
        )
        #expect(
            try refusal(["PATH": "/nonexistent"])
                == "Error: git isn't installed here, and only git knows earlier states.\n"
        )
        try briefing.folder.shell("git init --quiet .")
        #expect(
            try refusal()
                == "Error: nothing has been committed here yet, so there's no earlier state to compare with.\n"
        )
    }

    @Test func `says which revision has no briefing`() throws {
        let briefing = try committed(in: "desk")
        try briefing.folder.shell("mkdir other; cp -R desk/Content other/")
        #expect(
            try briefing.run("diff", "HEAD", "other")
                == Run(status: 2, errors: "Error: there was no folder Content at that revision.\n")
        )
    }

    @Test func `tells of the site's settings, too`() throws {
        let briefing = try committed()
        try briefing.folder.write(
            "title: The old mill\npublisher: The desk\ntexts: elsewhere\n",
            to: "Content/site.yml"
        )
        #expect(
            try briefing.run("diff", "HEAD")
                == Run(
                    status: 0,
                    output: """
                        # What readers will see changed since HEAD

                        ## The site

                        - **The old mill** (site.yml)
                          - Title: ~~The mill~~ → The old mill
                          - Publisher: The desk (new)

                        """
                )
        )
    }

    private func committed(
        in folder: String? = nil,
        with more: [String: String] = [:]
    ) throws -> Briefing {
        let briefing = try Briefing.desk(more)
        if let folder { try briefing.folder.shell("mkdir \(folder); mv Content \(folder)/") }
        try commit(briefing)
        return briefing
    }

    private func commit(_ briefing: Briefing) throws {
        try briefing.folder.shell(
            """
            git init --quiet .
            git add .
            git -c user.name=Desk -c user.email=desk@example.org commit --quiet --message State
            """
        )
    }
}
