import Foundation
import Testing

@Suite(.enabled(if: Terminal.isThere, "the program 'script', which lends a terminal, isn't installed"))
struct `Colour` {
    private let briefing: Briefing

    init() throws {
        briefing = try Briefing.small(["Content/claims/notes.txt": ""])
    }

    @Test func `is for terminals`() throws {
        let printed = try Terminal.run("check", in: briefing)
        #expect(printed.contains("\u{1B}[1;33mwarning[stray-file]\u{1B}[0m: "))
    }

    @Test func `isn't for a terminal on which NO_COLOR is set`() throws {
        let printed = try Terminal.run("check", in: briefing, ["NO_COLOR": "1"])
        #expect(printed.contains("warning[stray-file]: "))
        #expect(!printed.contains("\u{1B}"))
    }

    @Test func `is for a terminal on which NO_COLOR is empty`() throws {
        let printed = try Terminal.run("check", in: briefing, ["NO_COLOR": ""])
        #expect(printed.contains("\u{1B}"))
    }

    @Test func `isn't for files`() throws {
        let run = try briefing.run("check", environment: ["TERM": "xterm-256color"])
        #expect(run.errors.contains("warning[stray-file]: "))
        #expect(!run.errors.contains("\u{1B}"))
    }
}

/// A terminal that isn't one, by the program `script`.
private enum Terminal {
    static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    /// What a person would see.
    static func run(
        _ command: String,
        in briefing: Briefing,
        _ environment: [String: String] = [:]
    ) throws -> String {
        let line = "'\(Program.path)' \(command)"
        let run = try Run(
            of: "/usr/bin/script",
            ["--quiet", "--return", "--command", line, "/dev/null"],
            in: briefing.path,
            environment
        )
        try #require(run.status == 0)
        return run.output
    }
}
