import Foundation
import Testing

/// How the program ends, and what it says before.
@Suite struct `The program` {
    @Test func `ends with 0 when nothing is wrong, and says so in one line`() throws {
        let briefing = try Briefing.small()
        #expect(
            try briefing.run("check")
                == Run(status: 0, output: "1 claim, 0 articles; 0 quotations proven\n")
        )
        #expect(
            try briefing.run("prove")
                == Run(status: 0, output: "0 quotations proven in 0 texts; lock unchanged\n")
        )
        let build = try briefing.run("build")
        #expect(build.status == 0)
        #expect(build.errors == "")
        #expect(
            build.output.wholeMatch(of: /49 files: 49 written, 0 unchanged, 0 removed \(\d+\.\d\d s\)\n/)
                != nil,
            "\(build.output)"
        )
    }

    @Test(arguments: ["build", "check", "prove"])
    func `says nothing of success when it's to be quiet`(command: String) throws {
        #expect(try Briefing.small().run(command, "--quiet") == Run(status: 0))
    }

    @Test(arguments: ["build", "check", "prove"])
    func `ends with 0 with warnings alone, and with 1 if it's to be strict`(command: String) throws {
        let briefing = try Briefing.small(["Content/claims/notes.txt": ""])
        let warning = """
            Content/claims/notes.txt: warning[stray-file]: this isn't a record and is left out
                  = help: records are files that end in .md or .jsonl, directly in Content/claims

            1 warning

            """
        #expect(try briefing.run(command, "--quiet") == Run(status: 0, errors: warning))
        #expect(try briefing.run(command, "--quiet", "--strict") == Run(status: 1, errors: warning))
    }

    @Test(arguments: ["build", "check", "prove"])
    func `ends with 1 when something is wrong, and prints all of it in order`(command: String) throws {
        let briefing = try Briefing.small([
            "Content/claims/sold.md": """
            ---
            claim: The paper mill was sold.
            topics: [mils]
            kin: event
            confirmed: { uncited-claim: it stands alone }
            ---
            """,
            "Content/claims/lost.md": "---\ntopics: [mils]\n---\n",
            "Content/topics/mills.md": "---\ntitle: Mills\n---\n",
        ])
        let run = try briefing.run(command)
        #expect(
            run
                == Run(
                    status: 1,
                    errors: """
                        Content/claims/lost.md:2:1: error[missing-key]: a claim must have 'claim'
                            2 │ topics: [mils]
                              │ ^^^^^^
                              = help: write claim: …, with a text in place of the dots

                        Content/claims/sold.md:3:10: error[unknown-reference]: no topic is named 'mils'
                            3 │ topics: [mils]
                              │          ^^^^
                              = help: the nearest name is 'mills'

                        Content/claims/sold.md:4:1: error[unknown-key]: a claim has no key 'kin'
                            4 │ kin: event
                              │ ^^^
                              = help: the nearest key is 'kind'

                        3 errors

                        """
                )
        )
        #expect(!FileManager.default.fileExists(atPath: "\(briefing.path)/Public"))
    }

    @Test func `ends with 1 when the site can't be written`() throws {
        let briefing = try Briefing.small(["taken": "a file"])
        #expect(
            try briefing.run("build", "-o", "taken")
                == Run(
                    status: 1,
                    errors: """
                        taken: error[output-folder]: this isn't a folder
                              = help: name a folder of the site's own with --output

                        1 error

                        """
                )
        )
        #expect(try briefing.folder.text("taken") == "a file")
    }

    @Test(arguments: ["abc", "-5", "1e9", "99999999999999"])
    func `ends with 2 where what stands in for the clock is no time`(seconds: String) throws {
        let run = try Briefing.small().run("build", environment: ["SOURCE_DATE_EPOCH": seconds])
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                "Error: SOURCE_DATE_EPOCH is '\(seconds)', and should be a number of seconds since 1970, "
                    + "such as 1735689600.\n"
            ),
            "\(run.errors)"
        )
    }

    @Test func `takes any number of jobs`() throws {
        let run = try Briefing.small().run("check", "--quiet", "--jobs", "\(Int.max)")
        #expect(run == Run(status: 0))
    }

    /// What `check` lets pass on a branch mustn't fail once it's merged.
    @Test(arguments: ["check", "build"])
    func `ends with 1 where files of the theme can't stand on every disk`(command: String) throws {
        let briefing = try Briefing.small([
            "Templates/theme/Style.css": "", "Templates/theme/search.js/a.js": "",
        ])
        #expect(
            try briefing.run(command, "--quiet")
                == Run(
                    status: 1,
                    errors: """
                        Templates/theme/Style.css: error[output-collision]: 'theme/Style.css' and 'theme/style.css' can't both stand on every file system
                              = note: the other file: built-in Templates/theme/style.css
                              = help: give one of the two another name

                        Templates/theme/search.js/a.js: error[output-collision]: 'theme/search.js/a.js' and 'theme/search.js' can't both stand on every file system
                              = note: the other file: built-in Templates/theme/search.js
                              = help: give one of the two another name

                        2 errors

                        """
                )
        )
        try briefing.folder.shell("rm -r Templates/theme/*; touch 'Templates/theme/a\\b.css'")
        #expect(
            try briefing.run(command, "--quiet")
                == Run(
                    status: 1,
                    errors: """
                        Templates/theme/a\\b.css: error[output-path]: a file of the site can't have the path 'theme/a\\b.css': it has a backslash
                              = help: give the file another name

                        1 error

                        """
                )
        )
    }

    @Test(arguments: [
        ["frobnicate"], ["build", "--frobnicate"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
        ["build", "one", "two"], ["build", "--drafts"], ["build", "--base-url", "ftp://example.org"],
        ["build", "--base-url", "https://"], ["build", "--base-url", "https:///"],
        ["build", "--base-url", "https://example.org/a b"],
        ["build", "--base-url", "https://example.org/a?b=1"],
        ["build", "--base-url", "https://example.org/#a"],
        ["check", ""], ["build", "--output", ""], ["build", "--texts", ""], ["build", "--output"],
    ])
    func `ends with 2 for wrong usage, and explains it`(arguments: [String]) throws {
        let briefing = try Briefing.small()
        let before = try briefing.folder.traces()
        let run = try Run(of: Program.path, arguments, in: briefing.path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
        #expect(run.errors.contains("\nUsage: verbatim "), "\(run.errors)")
        #expect(try briefing.folder.traces() == before)
    }

    @Test(arguments: ["build", "check", "prove"])
    func `ends with 2 where there's no briefing`(command: String) throws {
        let run = try Briefing.small().run(command, "nowhere")
        #expect(
            run
                == Run(
                    status: 2,
                    errors: """
                        nowhere: error[missing-content]: there is no briefing here: it would have a folder 'Content'
                              = help: name the folder of your briefing, or begin one with 'verbatim init'

                        1 error

                        """
                )
        )
    }

    @Test(arguments: ["title: [\n", "publisher: nobody\n", "", "\u{FF}\n"])
    func `ends with 2 when the settings can't be read`(settings: String) throws {
        let briefing = try Briefing.small(["Content/site.yml": settings])
        let run = try briefing.run("build")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Content/site.yml"), "\(run.errors)")
    }

    @Test func `takes a given folder of texts that isn't there for a mistake, but not that of site yml`()
        throws
    {
        let briefing = try Briefing.fixture()
        try briefing.folder.remove("texts")
        #expect(try briefing.run("check", "--quiet") == Run(status: 0))

        let missing = """
            nowhere: error[missing-content]: the folder of texts given for this run isn't there
                  = help: name a folder with --texts or VERBATIM_TEXTS, or leave it out to rely on the lock

            1 error

            """
        #expect(try briefing.run("check", "--texts", "nowhere") == Run(status: 2, errors: missing))
        let environment = ["VERBATIM_TEXTS": "nowhere"]
        #expect(try briefing.run("check", environment: environment) == Run(status: 2, errors: missing))
    }

    @Test func `prefers the folder of texts on the command line to the one in the environment`() throws {
        let briefing = try Briefing.fixture()
        let environment = ["VERBATIM_TEXTS": "nowhere"]
        let run = try briefing.run("check", "--quiet", "--texts", "texts", environment: environment)
        #expect(run == Run(status: 0))
    }

    @Test func `names the nearest command of one that there isn't`() throws {
        let folder = try TemporaryFolder()
        let usage = "\nUsage: verbatim <subcommand>\n  See 'verbatim --help' for more information.\n"
        for (word, error) in [
            ("bild", "Error: there's no command 'bild'; the nearest is 'build'."),
            ("frobnicate", "Error: there's no command 'frobnicate'."),
        ] {
            #expect(
                try Program.run(word, "--quiet", in: folder.path) == Run(status: 2, errors: error + usage)
            )
        }
        #expect(try Program.run("help", "init", in: folder.path).status == 0)
    }

    /// `/dev/full` is a disk that has no space left.
    @Test(arguments: [
        "list claims", "status", "check", "check --format sarif", "build", "prove", "find 'the gates'",
        "schema claim", "template claim", "explain", "explain --markdown", "--help", "--version",
    ])
    func `ends with 1 when what it prints is lost`(command: String) throws {
        let briefing = try Briefing.fixture()
        let printed = try briefing.folder.shell(
            "\(Program.path) \(command) 2>&1 >/dev/full && exit 3; echo \"status $?\""
        )
        #expect(printed.contains("can't write 'standard output'"), "\(printed)")
        #expect(printed.hasSuffix("; what was printed isn't complete\nstatus 1\n"), "\(printed)")
    }

    @Test func `ends without a word when nobody reads on`() throws {
        let briefing = try Briefing.fixture()
        for start in ["", "trap '' PIPE; "] {
            let script =
                "set +o pipefail; (\(start)\(Program.path) explain --markdown 2>errors) | head -n 1; cat errors"
            #expect(try briefing.folder.shell(script) == "# Findings\n")
        }
    }

    @Test func `prints help and its version to standard output`() throws {
        let briefing = try Briefing.small()
        for arguments in [["--help"], ["build", "--help"], []] {
            let run = try Run(of: Program.path, arguments, in: briefing.path)
            #expect(run.status == 0)
            #expect(run.errors == "")
            #expect(run.output.hasPrefix("OVERVIEW: "), "\(run.output)")
        }
        let version = try briefing.run("--version")
        #expect(version.status == 0)
        let versions = /verbatim \d+\.\d+\.\d+\nSwift [\w. ]+\ncmark-gfm \S+\nlibyaml \S+\n/
        #expect(version.output.wholeMatch(of: versions) != nil, "\(version.output)")
    }
}
