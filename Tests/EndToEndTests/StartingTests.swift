import Foundation
import TestSupport
import Testing

/// How a briefing begins: `init`, `new`, `schema`, `template`, as a new user would.
@Suite struct `A new briefing` {
    @Test func `is an example that builds without a finding, and again in another place`() throws {
        let folder = try TemporaryFolder()
        let begun = try Program.run("init", "bridge", in: folder.path)
        #expect(begun.status == 0)
        #expect(begun.errors == "")
        #expect(begun.output.contains("next: 'verbatim build bridge', and open bridge/Public/index.html"))

        let built = try Program.run("build", "bridge", "--strict", in: folder.path)
        #expect(built.status == 0)
        #expect(built.errors == "")
        #expect(try folder.text("bridge/Public/index.html").contains("The Alder Bridge"))
        #expect(try folder.text("bridge/.gitignore").contains("Public/\n"))
        #expect(try folder.text("bridge/.github/workflows/briefing.yml").contains("verbatim build --locked"))
        #expect(try folder.text("bridge/.gitlab-ci.yml").contains("verbatim build --locked"))
        let locked = try Program.run("check", "bridge", "--locked", "--strict", in: folder.path)
        #expect(locked.status == 0)
        #expect(locked.errors == "")
    }

    @Test func `overwrites nothing, and writes nothing where something stands in the way`() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine\n", to: ".gitignore")
        let before = try folder.traces()
        let refused = try Program.run("init", in: folder.path)
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                .gitignore: error[already-there]: this is there already, so nothing was written
                      = help: begin in another folder, or move it away

                1 error

                """
        )
        #expect(try folder.traces() == before)

        try folder.remove(".gitignore")
        #expect(try Program.run("init", in: folder.path).status == 0)
        let begun = try folder.files()
        let again = try Program.run("init", in: folder.path)
        #expect(again.status == 1)
        #expect(
            again.errors == """
                Content: error[already-there]: this is there already, so nothing was written
                      = note: and this: texts/ford-courier.txt
                      = note: and this: texts/valley-radio.txt
                      = note: and this: .gitignore
                      = note: and this: .github/workflows/briefing.yml
                      = note: and this: .gitlab-ci.yml
                      = help: begin in another folder, or move it away

                1 error

                """
        )
        #expect(try folder.files() == begun)
    }

    @Test func `leaves nothing behind where the disk has no room for it`() throws {
        let folder = try TemporaryFolder()
        let script = "trap '' XFSZ; ulimit -f 1; '\(Program.path)' init new"
        let refused = try Run(of: "/bin/bash", ["-c", script], in: folder.path)
        #expect(refused.status == 1)
        #expect(refused.errors.contains(": error[output-failed]: can't write '"), "\(refused.errors)")
        #expect(refused.errors.contains("': the file is too large for the disk\n"), "\(refused.errors)")
        #expect(try folder.shell("ls -A") == "")
    }

    @Test func `has an article for each text of a folder, which stay where they are`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Ferry aground: nobody hurt\n\nThe ferry ran aground.\n",
            to: "sources/Gazette 1.txt"
        )
        try folder.write("# The captain speaks\n\nWords.\n", to: "sources/radio/gazette-1.md")
        try folder.write(String(repeating: "very long ", count: 30), to: "sources/x.txt")
        let texts = try folder.files("sources")

        let begun = try Program.run("init", "ferry", "--from", "sources", in: folder.path)
        #expect(begun.status == 0)
        #expect(begun.errors == "")
        #expect(try folder.files("sources") == texts)
        let names = try folder.shell("cd ferry/Content/articles && ls")
        #expect(names == "gazette-1-2.md\ngazette-1.md\nx.md\n")
        let first = try folder.text("ferry/Content/articles/gazette-1.md")
        #expect(first.hasPrefix("---\ntitle: \"Ferry aground: nobody hurt\" "))
        #expect(first.contains("\ntext: Gazette 1.txt "))
        let second = try folder.text("ferry/Content/articles/gazette-1-2.md")
        #expect(second.contains("\ntitle: The captain speaks "))
        #expect(try folder.text("ferry/Content/articles/x.md").contains("\ntitle: \"[x.txt]\""))
        #expect(try folder.text("ferry/Content/site.yml").contains("\ntexts: ../sources"))

        let checked = try Program.run("check", "ferry", in: folder.path)
        #expect(checked.status == 0)
        #expect(!checked.errors.contains("error["))
    }

    @Test func `numbers texts of one name, however long it is`() throws {
        let folder = try TemporaryFolder()
        let headline =
            "council-of-harrow-ford-closes-the-alder-bridges-to-all-traffic-after-inspectors-see-cracks-in-the-northern-pier"
        for text in ["\(headline).txt", "\(headline).md", "radio/\(headline).txt"] {
            try folder.write("The council closed the bridge.\n", to: "texts/\(text)")
        }
        #expect(try Program.run("init", "--from", "texts", in: folder.path).status == 0)
        #expect(
            try folder.shell("ls Content/articles") == """
                council-of-harrow-ford-closes-the-alder-bridges-to-all-traffic-after-inspectors-see-cracks-in-the-2.md
                council-of-harrow-ford-closes-the-alder-bridges-to-all-traffic-after-inspectors-see-cracks-in-the-3.md
                council-of-harrow-ford-closes-the-alder-bridges-to-all-traffic-after-inspectors-see-cracks-in-the-no.md

                """
        )
    }

    @Test func `leaves out texts that are empty or can't be read, and adds them when they're mended`() throws
    {
        let folder = try TemporaryFolder()
        try folder.write("The ferry ran aground.\n", to: "texts/a.txt")
        try folder.write(" \n", to: "texts/empty.txt")
        try folder.shell("printf 'caf\\xe9' > texts/broken.txt")
        let begun = try Program.run("init", "--from", "texts", in: folder.path)
        #expect(begun.status == 1)
        #expect(begun.output.hasPrefix("written: 1 article, one for each text\nnext: "), "\(begun.output)")
        #expect(
            begun.errors == """
                left out: texts/empty.txt, as there are no words in it
                texts/broken.txt:1:4: error[not-utf-8]: a letter here isn't stored as UTF-8 (byte 0xE9)
                    1 │ caf\u{FFFD}
                      │    ^
                      = help: open the file in an editor, and save it as UTF-8

                1 error
                the texts that can't be read have no article yet: once they can, run the same command again

                """
        )
        #expect(try folder.shell("ls Content/articles") == "a.md\n")

        try folder.write("The captain spoke.\n", to: "texts/broken.txt")
        try folder.write("Another ferry.\n", to: "texts/sub/a.txt")
        try folder.write("---\ntitle: Mine\ntext: a.txt\n---\n", to: "Content/articles/a.md")
        let before = try folder.files()
        #expect(
            try Program.run("init", "--from", "texts/", in: folder.path)
                == Run(
                    status: 0,
                    output: """
                        written: Content/articles/broken.md
                        written: Content/articles/a-2.md
                        next: say in them what's known of them and what you quote, and run 'verbatim check'

                        """,
                    errors: "left out: texts/empty.txt, as there are no words in it\n"
                )
        )
        #expect(
            Files.differences(before, try folder.files()) == [
                "+ Content/articles/a-2.md", "+ Content/articles/broken.md",
            ]
        )
        let third = try Program.run("init", "--from", "texts", in: folder.path)
        #expect(third.status == 0)
        #expect(third.output == "nothing was written: each text has its article\n")
        #expect(try Program.run("check", "--quiet", in: folder.path).status == 0)
    }

    @Test func `says which names it made up, where files' names have no letters for one`() throws {
        let folder = try TemporaryFolder()
        try folder.write("The ferry ran aground.\n", to: "texts/EN.TXT")
        for name in ["平壤.txt", "ソウル.txt"] { try folder.write("The ferry.\n", to: "texts/\(name)") }
        let begun = try Program.run("init", "desk", "--from", "texts", in: folder.path)
        #expect(
            begun
                == Run(
                    status: 0,
                    output: """
                        written in 'desk': 3 articles, one for each text
                        next: give the briefing its title in desk/Content/site.yml, say in the articles
                              what's known of them and what you quote, and run 'verbatim check desk'
                        these names were made up, as the files' names have no Latin letters or digits: \
                        article:article, article:article-2
                              give others now, while nothing refers to them: 'verbatim rename article:article NAME desk'

                        """
                )
        )
        #expect(try folder.shell("ls desk/Content/articles") == "article-2.md\narticle.md\nen.md\n")
        try folder.write("The ferry.\n", to: "texts/北京.txt")
        let added = try Program.run("init", "desk", "--from", "texts", in: folder.path)
        #expect(added.status == 0)
        #expect(
            added.output.hasSuffix(
                """
                this name was made up, as the file's name has no Latin letters or digits: article:article-3
                      give another now, while nothing refers to it: 'verbatim rename article:article-3 NAME desk'

                """
            ),
            "\(added.output)"
        )
    }

    @Test func `takes further texts from its own folder alone, and none while an article is wrong`() throws {
        let folder = try TemporaryFolder()
        try folder.write("The ferry ran aground.\n", to: "texts/a.txt")
        try folder.write("The ferry ran aground.\n", to: "others/b.txt")
        #expect(try Program.run("init", "desk", "--from", "texts", in: folder.path).status == 0)
        #expect(
            try Program.run("init", "desk", "--from", "others", in: folder.path)
                == Run(
                    status: 2,
                    errors:
                        "Error: the briefing's texts are in 'desk/../texts', as desk/Content/site.yml has it, and not in 'others'.\n"
                )
        )
        try folder.write("title: A desk\n", to: "desk/Content/site.yml")
        #expect(
            try Program.run("init", "desk", "--from", "others", in: folder.path)
                == Run(
                    status: 2,
                    errors:
                        "Error: desk/Content/site.yml names no folder of texts: write a line 'texts: ../others' into it first.\n"
                )
        )
        try folder.write("title: A desk\ntexts: ../others\n", to: "desk/Content/site.yml")
        try folder.write("---\ntitle: B\ntext: b.txt\nkin: x\n---\n", to: "desk/Content/articles/a.md")
        let before = try folder.files()
        let refused = try Program.run("init", "desk", "--from", "others", in: folder.path)
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasSuffix(
                "nothing was written: an article with an error in it may be that of one of the texts\n"
            ),
            "\(refused.errors)"
        )
        #expect(try folder.files() == before)
    }

    @Test(.enabled(if: geteuid() != 0 || setpriv, "root may write everywhere"))
    func `needs a place where it may be written`() throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkdir closed; chmod 555 closed")
        let drop = geteuid() == 0 ? "chmod 755 .; setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        let printed = try folder.shell(
            "\(drop)\(Program.path) init closed/desk 2>&1 && exit 3; echo \"status $?\""
        )
        #expect(
            printed == """
                \(folder.path)/closed/desk: error[output-failed]: can't make the folder \
                '\(folder.path)/closed/desk': permission denied
                      = help: see whether you may write there, or choose another place

                1 error
                status 1

                """
        )
    }

    @Test func `needs a folder of texts that has some`() throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkdir empty")
        #expect(try Program.run("init", "a", "--from", "missing", in: folder.path).status == 2)
        #expect(try Program.run("init", "a", "--from", "empty", in: folder.path).status == 2)
        #expect(try folder.shell("ls") == "empty\n")
    }

    @Test func `begins beside texts, not among them`() throws {
        let folder = try TemporaryFolder()
        try folder.write("The ferry ran aground.\n", to: "sources/a.txt")
        for (place, texts) in [(".", "."), ("sources/desk", "sources")] {
            let run = try Program.run("init", place, "--from", texts, in: folder.path)
            #expect(run.status == 2)
            #expect(
                run.errors.hasPrefix(
                    "Error: --from holds the briefing's own folder: move the texts to one of their own.\n"
                ),
                "\(run.errors)"
            )
        }
        #expect(try folder.shell("find . -type f") == "./sources/a.txt\n")
        #expect(try Program.run("init", "--from", "sources", in: folder.path).status == 0)
        #expect(try folder.text(".gitignore").hasSuffix("\n# sources/\n"))
    }

    /// From the issue: under 15 typed lines, with `speaker` and `said` inline and no other records.
    @Test func `shows a first claim, proven from a text of one's own, after a few typed lines`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Ferry aground\n\n“We ran aground at dawn,” said the captain, Ann Olsen, on Friday.\n",
            to: "texts/gazette.txt"
        )
        let title = ["title: The ferry"]
        let passage = [
            "passages:",
            "  - quote: We ran aground at dawn",
            "    speaker: Ann Olsen",
            "    said: 2025-03-07",
            "    speech: direct",
            "    bears-on:",
            "      - claim: ferry-aground",
            "        stance: asserts",
        ]
        let commands = [
            ["init", "--from", "texts"],
            ["new", "claim", "ferry-aground", "--title", "The ferry ran aground at dawn."],
            ["build", "--strict"],
        ]
        #expect(title.count + passage.count + commands.count < 15)

        for command in commands.dropLast() {
            let run = try Run(of: Program.path, command, in: folder.path)
            #expect(run.status == 0)
            #expect(run.errors == "")
        }
        try folder.replaceLine(beginning: "title:", with: title, in: "Content/site.yml")
        try folder.replaceLine(beginning: "# passages:", with: passage, in: "Content/articles/gazette.md")
        let built = try Run(of: Program.path, commands[2], in: folder.path)
        #expect(built.status == 0)
        #expect(built.errors == "")
        #expect(try folder.text("Public/claims/ferry-aground.html").contains("We ran aground at dawn"))
    }
}

@Suite struct `A new record` {
    @Test(arguments: ["article", "claim", "statement", "actor", "topic", "page"])
    func `builds without an error as it stands`(kind: String) throws {
        let briefing = try Briefing.small()
        let written = try briefing.run("new", kind, "a-first")
        #expect(written.status == 0)
        #expect(written.errors == "")
        #expect(written.output.hasPrefix("written: Content/\(kind)s/a-first.md\nnext: "))
        let checked = try briefing.run("check")
        #expect(checked.status == 0)
        #expect(!checked.errors.contains("error["))
    }

    @Test func `has its keys explained, and in it what was given`() throws {
        let briefing = try Briefing.small()
        #expect(try briefing.run("new", "topic", "ferry", "--title", "The \"ferry\": a topic").status == 0)
        #expect(try briefing.folder.text("Content/topics/ferry.md") == newTopic)
        #expect(try briefing.run("new", "statement", "s", "--speaker", "actor:somebody").status == 0)
        #expect(try briefing.folder.text("Content/statements/s.md").contains("\nspeaker: actor:somebody "))
    }

    @Test func `never takes the name of another, nor a former one`() throws {
        let briefing = try Briefing.small([
            "Content/claims/new.md":
                "---\nclaim: Words.\nformerly: [old]\nconfirmed: {uncited-claim: it stands alone}\n---\n",
            "Content/actors/lines.jsonl": #"{"id": "kim", "name": "Kim"}"# + "\n",
        ])
        let before = try briefing.folder.files()
        let taken = try briefing.run("new", "claim", "paid")
        #expect(taken.status == 1)
        #expect(
            taken.errors == """
                Content/claims/paid.md: error[duplicate-record]: a claim named 'paid' exists already
                      = help: choose another name

                1 error

                """
        )
        let former = try briefing.run("new", "claim", "old")
        #expect(former.status == 1)
        #expect(former.errors.contains("'old' is an old name of the claim 'new'"))
        #expect(try briefing.run("new", "actor", "kim").status == 1)
        let bad = try briefing.run("new", "claim", "Ferry Aground!")
        #expect(bad.status == 2)
        #expect(bad.errors.contains("'Ferry Aground!' can't be the name of a record"))
        #expect(bad.errors.contains("write ferry-aground."))
        #expect(try briefing.run("new", "claim", "../escape").status == 2)
        #expect(try briefing.run("new", "rumour", "a").status == 2)
        #expect(try briefing.run("new", "claim", "a", "missing").status == 2)
        #expect(try briefing.folder.files() == before)
    }

    @Test func `leaves a file that can't be read as a record alone`() throws {
        let briefing = try Briefing.small(["Content/claims/broken.md": "no front matter\n"])
        let run = try briefing.run("new", "claim", "broken")
        #expect(run.status == 1)
        #expect(run.errors.contains("it exists already"))
        #expect(try briefing.folder.text("Content/claims/broken.md") == "no front matter\n")
    }
}

@Suite struct `What a template or record may hold` {
    @Test(arguments: ["article", "claim", "statement", "actor", "topic", "page", "site"])
    func `is printed as a schema for editors`(kind: String) throws {
        let folder = try TemporaryFolder()
        let run = try Program.run("schema", kind, in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }

    /// The first example of `docs/editors.md`.
    @Test func `is saved for editors as the guide says`() throws {
        let guide = try String(contentsOfFile: PackageFolder.path("docs/editors.md"), encoding: .utf8)
        let script = try #require(guide.components(separatedBy: "```\n").dropFirst().first)
        let programs = URL(filePath: Program.path).deletingLastPathComponent().path
        let folder = try TemporaryFolder()
        try folder.shell(script, ["PATH": "\(programs):/usr/bin:/bin"])
        #expect(
            try folder.shell("ls schemas")
                == "actor.json\narticle.json\nclaim.json\npage.json\nsite.json\nstatement.json\ntopic.json\n"
        )
    }

    @Test func `is printed for a kind of page, with the template to start from`() throws {
        let folder = try TemporaryFolder()
        let kinds = try Program.run("template", in: folder.path)
        #expect(kinds.status == 0)
        #expect(kinds.output.split(separator: "\n").contains("claim"))
        let names = try Program.run("template", "claim", in: folder.path)
        #expect(names.status == 0)
        #expect(names.output.hasPrefix("## `claim.md`\n\n| name | type | example |\n"))
        let source = try Program.run("template", "claim", "--source", in: folder.path)
        #expect(source.status == 0)
        let own = try String(contentsOfFile: PackageFolder.path("Templates/claim.md"), encoding: .utf8)
        #expect(source.output == own)
        let unknown = try Program.run("template", "rumour", in: folder.path)
        #expect(unknown.status == 2)
        #expect(
            unknown.errors.hasPrefix(
                "Error: there's no template 'rumour'; 'verbatim template' lists the kinds of page.\n"
            )
        )
        #expect(try Program.run("schema", "rumour", in: folder.path).status == 2)
        #expect(try Program.run("schema", in: folder.path).status == 2)
    }

    @Test(arguments: [
        ("change", ["--source"], "partials/change.md"),
        ("change", [], "partials/change.md"),
        ("partials/change", [], "partials/change.md"),
        ("partials/change.md", [], "partials/change.md"),
        ("frame", ["--source"], "frame.html"),
    ])
    func `is told of by its whole name where it's no kind of page`(
        name: String,
        options: [String],
        file: String
    ) throws {
        let folder = try TemporaryFolder()
        let run = try Run(of: Program.path, ["template", name] + options, in: folder.path)
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                "Error: '\(name)' is no kind of page; 'verbatim template \(file) --source' prints that file.\n"
            )
        )
        #expect(try Program.run("template", file, "--source", in: folder.path).status == 0)
    }
}

/// Whether root can run a program as somebody else.
private let setpriv = FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

extension TemporaryFolder {
    /// Types lines in place of one.
    fileprivate func replaceLine(beginning start: String, with lines: [String], in name: String) throws {
        let old = try text(name).split(separator: "\n", omittingEmptySubsequences: false)
        let new = old.flatMap { $0.hasPrefix(start) ? lines.map { $0[...] } : [$0] }
        try #require(new != old, "no line begins with '\(start)'")
        try write(new.joined(separator: "\n"), to: name)
    }
}

private let newTopic = #"""
    ---
    title: "The \"ferry\": a topic"         # The name of the topic.
    # summary: Why the bridge was closed, and until when.  # What the topic is about, in a sentence.
    # order: 1                                # Its place among the topics; the lowest comes first.
    # confirmed: {CODE: why it's right}       # Warnings that you looked at and settled: the code, and why.
    # extra: {region: north}                  # Keys of your own, which templates can print.
    # internal: ask the council for the report  # Your desk's own notes; they're never published.
    ---


    """#
