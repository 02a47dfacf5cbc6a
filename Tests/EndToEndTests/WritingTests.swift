import Foundation
import TestSupport
import Testing

/// What each command writes, and what it leaves alone.
@Suite struct `What's written` {
    @Test func `by check is nothing at all`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.remove("Content/quotations.lock")
        let before = try briefing.folder.traces()
        #expect(try briefing.run("check").status == 0)
        #expect(try briefing.run("check", "--strict", "--jobs", "1").status == 0)
        #expect(try briefing.folder.traces() == before)

        try briefing.folder.write("---\nclaim: A\nkin: b\n---\n", to: "Content/claims/wrong.md")
        let after = try briefing.folder.traces()
        #expect(try briefing.run("check").status == 1)
        #expect(try briefing.folder.traces() == after)
    }

    private static let shared =
        "3 passages shared by 2 pairs of texts: 8 words that both quote, 44 that neither does, 0 that one does\n"

    @Test func `by prove is the lock alone, and only if it changes`() throws {
        let briefing = try Briefing.fixture()
        let committed = try briefing.folder.text("Content/quotations.lock")
        try briefing.folder.remove("Content/quotations.lock")
        let before = try briefing.folder.files()
        let first = try briefing.run("prove")
        #expect(
            first == Run(status: 0, output: "29 quotations proven in 9 texts; lock written\n" + Self.shared)
        )
        let written = Files.differences(before, try briefing.folder.files())
        #expect(written == ["+ Content/quotations.lock"])
        #expect(try briefing.folder.text("Content/quotations.lock") == committed)

        let traces = try briefing.folder.traces("Content")
        let second = try briefing.run("prove", environment: ["SOURCE_DATE_EPOCH": "1964563200"])
        #expect(
            second
                == Run(status: 0, output: "29 quotations proven in 9 texts; lock unchanged\n" + Self.shared)
        )
        #expect(try briefing.folder.traces("Content") == traces)
    }

    @Test func `by prove dates only the article whose text or quotations changed`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("sed -i 's/the church bells/the bells/' texts/river-agency.txt")
        let before = try briefing.folder.text("Content/quotations.lock").split(separator: "\n")
        let run = try briefing.run("prove", environment: ["SOURCE_DATE_EPOCH": "1964563200"])
        #expect(run.status == 0)
        #expect(run.errors.contains("warning[text-changed]"))
        let after = try briefing.folder.text("Content/quotations.lock").split(separator: "\n")
        let altered = zip(before, after).filter { $0 != $1 }.map(\.1)
        let dated = altered.filter { $0.contains(" text ") }
        #expect(dated.count == 1)
        #expect(dated.allSatisfy { $0.hasPrefix("river-agency text ") && $0.contains(" 2032-04-03 ") })
        // A line on what two texts share is about both.
        #expect(
            altered.allSatisfy { $0.hasPrefix("river-agency ") || $0.contains(" shared river-agency ") }
        )
    }

    @Test func `by build with an old lock is refused when it's locked`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("sed -i 's/the church bells/the bells/' texts/river-agency.txt")
        let before = try briefing.folder.traces()
        for command in ["build", "check", "prove"] {
            let run = try briefing.run(command, "--locked")
            #expect(run.status == 1)
            #expect(run.errors.contains("error[lock-outdated]"), "\(run.errors)")
        }
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `by build in a clone without the texts is refused unless the lock covers every quotation`()
        throws
    {
        let briefing = try Briefing.fixture()
        try briefing.folder.remove("texts")
        let lock = "Content/quotations.lock"
        let whole = try briefing.folder.text(lock)
        try briefing.build(["--locked", "-o", "out"])

        func errors(_ altered: String) throws -> String {
            try briefing.folder.write(altered, to: lock)
            let run = try briefing.run("build", "-o", "other")
            #expect(run.status == 1)
            return run.errors
        }
        let line = try #require(
            whole.split(separator: "\n").first { $0.hasPrefix("river-agency quotation ") }
        )
        let other = line.replacing(
            /quotation ./,
            with: line.contains("quotation 0") ? "quotation f" : "quotation 0"
        )
        for altered in [
            whole.replacing(line + "\n", with: ""), whole.replacing(line, with: other), whole + other + "\n",
        ] {
            #expect(try errors(altered).contains("error[damaged-lock]"))
        }
        #expect(!FileManager.default.fileExists(atPath: "\(briefing.path)/other"))
    }

    @Test func `by build is the site with its receipt, and the lock`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.remove("Content/quotations.lock")
        let before = try briefing.folder.files()
        try briefing.build()
        let written = Files.differences(before, try briefing.folder.files())
        #expect(
            written.filter { !$0.hasPrefix("+ Public/") } == [
                "+ .Public.verbatim-receipt", "+ Content/quotations.lock",
            ]
        )
    }

    @Test(arguments: [["-o", "out"], ["--single", "out.html"]])
    func `by build is nothing where the lock can't be written, and so again`(to: [String]) throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("ln -sf nowhere Content/quotations.lock")
        let before = try briefing.folder.traces()
        for _ in 1...2 {
            let run = try Run(of: Program.path, ["build", "--quiet"] + to, in: briefing.path)
            #expect(run.status == 1)
            #expect(
                run.errors == """
                    Content/quotations.lock: error[output-failed]: can't find 'Content/quotations.lock': it's a symbolic link that leads nowhere

                    1 error

                    """
            )
        }
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `by build to the lock is what changed in texts and quotations, and nothing else`() throws {
        let briefing = try Briefing.fixture()
        let untouched = try briefing.folder.traces("Content")
        try briefing.build()
        #expect(try briefing.folder.traces("Content") == untouched)

        let lock = try briefing.folder.text("Content/quotations.lock")
        try briefing.folder.shell("sed -i 's/the church bells/the bells/' texts/river-agency.txt")
        #expect(try briefing.run("build").status == 0)
        let altered = try briefing.folder.text("Content/quotations.lock")
        #expect(altered != lock)
        #expect(try briefing.run("prove").output.contains("; lock unchanged"))
        #expect(try briefing.folder.text("Content/quotations.lock") == altered)
    }

    @Test func `without a project's own templates is what this repository's give`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["-o", "built-in"])
        try briefing.folder.shell("cp -R '\(PackageFolder.path("Templates"))' Templates")
        try briefing.build(["-o", "own"])
        let differences = Files.differences(
            try briefing.folder.files("built-in"),
            try briefing.folder.files("own")
        )
        #expect(differences == [])
    }

    @Test(arguments: [
        "Public", "./Public", "Public/", "Public/../Public", "Content/../Public", "PWD/Public",
        "Public/drafts",
        "elsewhere/../Public",
    ])
    func `with drafts never gets into the published folder`(output: String) throws {
        for publishedBefore in [false, true] {
            let briefing = try Briefing.fixture()
            if publishedBefore { try briefing.build() }
            let before = try briefing.folder.traces()
            let output = output.replacing("PWD", with: briefing.path)
            let run = try briefing.run("build", "--drafts", "--output", output)
            #expect(run.status == 2)
            #expect(run.errors.hasPrefix("Error: --drafts refuses '\(output)'"), "\(run.errors)")
            #expect(try briefing.folder.traces() == before)
        }
    }

    @Test func `with drafts never gets there by a link either`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.shell("ln -s Public link")
        #expect(try briefing.run("build", "--drafts", "-o", "link").status == 2)
    }

    @Test(arguments: [
        "Content", "Content/site", "Content/claims/site", "Templates", "Templates/site", ".", "..", "/",
        "texts", "texts/site", "link/site",
    ])
    func `never gets where it would mix with what editors write`(output: String) throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("mkdir Templates; ln -s Content link")
        let before = try briefing.folder.traces()
        let run = try briefing.run("build", "--output", output)
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("\(output): error[output-folder]: "), "\(run.errors)")
        #expect(try briefing.folder.traces() == before)
    }
}
