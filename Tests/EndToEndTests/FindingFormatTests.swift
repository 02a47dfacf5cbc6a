import Foundation
import Testing

/// `--format`, where what's found goes and what else is told.
@Suite struct `Findings in a format for programs` {
    private static let wrong = [
        "Content/claims/sold.md": "---\nclaim: It was sold.\nkin: event\ndraft: true\n---\n"
    ]
    private static let stray = ["Content/claims/notes.txt": ""]
    private static let commands = ["build", "check", "prove"]

    @Test(arguments: commands) func `go to standard output, and nothing beside them`(command: String) throws {
        let run = try Briefing.small(Self.wrong).run(command, "--format", "json")
        #expect(
            run
                == Run(
                    status: 1,
                    output: """
                        {"code": "unknown-key", "severity": "error", "message": "a claim has no key 'kin'", \
                        "path": "Content/claims/sold.md", "line": 3, "column": 1, "end-line": 3, "end-column": 4, \
                        "source": {"before": "", "marked": "kin", "after": ": event"}, \
                        "help": ["the nearest key is 'kind'"], "notes": []}

                        """
                )
        )
    }

    @Test(arguments: commands)
    func `leave what else is told to standard error`(command: String) throws {
        let human = try Briefing.small(Self.stray).run(command, "--verbose")
        let run = try Briefing.small(Self.stray).run(command, "--verbose", "--format", "github")
        #expect(run.status == 0)
        #expect(
            run.output == """
                ::warning file=Content/claims/notes.txt,title=stray-file::this isn't a record and is left out%0A\
                help: records are files that end in .md or .jsonl, directly in Content/claims

                """
        )
        #expect(
            run.errors.replacing(/\d+\.\d+ s/, with: "") == human.output.replacing(/\d+\.\d+ s/, with: "")
        )
    }

    @Test(arguments: commands) func `fail a run as they do for a person`(command: String) throws {
        for format in ["human", "json", "github", "sarif"] {
            let clean = try Briefing.small().run(command, "--format", format)
            #expect(clean.status == 0)
            let strict = try Briefing.small(Self.stray).run(command, "--strict", "--format", format)
            #expect(strict.status == 1)
            let nowhere = try Briefing.small().run(command, "nowhere", "--format", format)
            #expect(nowhere.status == 2)
            let unknown = try Briefing.small().run(command, "--format", format + "s")
            #expect(unknown.status == 2)
            #expect(unknown.output == "")
        }
    }

    @Test func `are asked for: a workflow changes nothing by itself`() throws {
        let briefing = try Briefing.small(Self.wrong)
        #expect(
            try briefing.run("check", environment: ["GITHUB_ACTIONS": "true", "CI": "true"])
                == briefing.run("check")
        )
    }

    @Test func `are one document, with what was found before writing and what hindered it`() throws {
        let briefing = try Briefing.small(Self.stray.merging(["taken": "a file"]) { $1 })
        let run = try briefing.run("build", "--output", "taken", "--format", "sarif")
        #expect(run.status == 1)
        #expect(run.errors == "")
        let log = try SARIFDocument.read(run.output)
        #expect(log.results == ["stray-file", "output-folder"])
        #expect(log.rules == ["stray-file", "output-folder"])
    }

    @Test(arguments: commands) func `are a document of SARIF also where nothing was found`(command: String)
        throws
    {
        let run = try Briefing.small().run(command, "--format", "sarif")
        #expect(run.status == 0)
        #expect(run.errors != "")
        let log = try SARIFDocument.read(run.output)
        #expect(log.results == [])
    }

    @Test func `are listed in SARIF in the order of their places, each with the rule that it breaks`() throws
    {
        let files = Self.wrong.merging(["Content/claims/twice.md": "---\nclaim: One\nclaim: Two\n---\n"]) {
            $1
        }
        let run = try Briefing.small(files).run("check", "--format", "sarif")
        #expect(run.status == 1)
        let log = try SARIFDocument.read(run.output)
        #expect(log.results == ["unknown-key", "duplicate-key"])
        #expect(log.rules == ["duplicate-key", "unknown-key"])
    }
}
