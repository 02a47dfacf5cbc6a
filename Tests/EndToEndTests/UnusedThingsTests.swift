import TestSupport
import Testing

/// What passes for something else: a template that's never used, texts that aren't there.
@Suite struct `Things that aren't used` {
    @Test(arguments: ["build", "check"]) func `are told of Templates`(command: String) throws {
        let briefing = try Briefing.small([
            "Templates/clam.md": "{{title}}\n",
            "Templates/notes.txt": "Ask about the logo.\n",
            "Templates/claims.md~": "{{nobody}}\n",
            "Templates/partials/claim-lien.md": "{{title}}\n",
            "Templates/partials/imprint.md": "The desk.\n",
            "Templates/partials/old-imprint.md": "The old desk.\n",
            "Templates/theme/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
            "Templates/page.md": "# {{title}}\n\n{{#title}}{{>imprint}}{{/title}}\n",
        ])
        #expect(
            try briefing.run(command, "--quiet")
                == Run(
                    status: 0,
                    errors: """
                        Templates/clam.md: warning[stray-file]: this is no template that is used, and is left out
                              = help: the nearest name is 'claim.md'

                        Templates/notes.txt: warning[stray-file]: this is no template that is used, and is left out
                              = help: no page is made from it; a partial of your own stands in Templates/partials

                        Templates/partials/claim-lien.md: warning[stray-file]: this is no template that is used, and is left out
                              = help: the nearest name is 'partials/claim-line.md'

                        Templates/partials/old-imprint.md: warning[stray-file]: this is no template that is used, and is left out
                              = help: no template includes it: write {{> old-imprint}} where it belongs

                        4 warnings

                        """
                )
        )
    }

    @Test func `aren't partials in the place of built-in ones, whatever their ending`() throws {
        let briefing = try Briefing.small([
            "Templates/partials/link.html": #"{{#url}}<a class="mine" href="{{url}}">{{title}}</a>{{/url}}"#
                + "\n",
            "Content/topics/bills.md": "---\ntitle: Bills\n---\n",
            "Content/claims/paid.md": """
            ---
            claim: The invoice was paid.
            topics: [bills]
            confirmed: {uncited-claim: it stands alone}
            ---

            """,
        ])
        try briefing.build()
        #expect(try briefing.folder.text("Public/claims/paid.html").contains(#"<a class="mine" href="#))
    }

    @Test func `aren't files of the theme, however deep they lie but for the deepest`() throws {
        let deep = "a/b/c/d/e/f/g"
        let briefing = try Briefing.small([
            "Templates/theme/\(deep)/x.css": "p { color: black }\n",
            "Templates/theme/\(deep)/h/y.css": "p { color: grey }\n",
            "Templates/theme/link-to-nothing.css~": "",
        ])
        try briefing.folder.shell("ln -s a/b Templates/theme/z")
        #expect(
            try briefing.run("build", "--quiet")
                == Run(
                    status: 0,
                    errors: """
                        Templates/theme/\(deep)/h: warning[stray-file]: this folder lies in 8 others, and is left out
                              = help: put its files into a folder further up

                        1 warning

                        """
                )
        )
        let theme = try briefing.folder.files("Public/theme").keys.filter { $0.hasSuffix("/x.css") }
        #expect(theme.sorted() == ["\(deep)/x.css", "z/c/d/e/f/g/x.css"])
    }

    @Test func `are told of texts that the lock stands in for`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.shell("mv texts text")
        let note =
            "the texts aren't at hand (there is no folder 'texts', and the nearest name is 'text'): "
            + "what's proven is what the lock says\n"
        let says = [
            "build": "131 files: 0 written, ",
            "check": "10 claims, 9 articles; 29 quotations known from the lock\n",
            "prove": "29 quotations known from the lock, in 9 texts; lock unchanged\n",
        ]
        for (command, line) in says {
            let run = try briefing.run(command)
            #expect(run.status == 0)
            #expect(run.output.hasPrefix(line) && run.output.hasSuffix(note), "\(run.output)")
            #expect(try briefing.run(command, "--texts", "text").output.contains("at hand") == false)
        }
        let missing = try briefing.run("check", "--texts", "nowhere", "--quiet")
        #expect(missing.status == 2)
        #expect(
            missing.errors.hasPrefix(
                "nowhere: error[missing-content]: the folder of texts given for this run isn't there\n"
            )
        )
    }

    /// Code quotes nobody.
    @Test func `aren't looked for in code when a manuscript is audited`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.write(
            "Run `say \"words that nobody said\"`, then `say 'more of the same'`.\n\n    “code of four words”\n",
            to: "manuscript.md"
        )
        #expect(
            try briefing.run("audit", "manuscript.md")
                == Run(status: 0, output: "0 quotations against 2 texts\n")
        )
    }
}
