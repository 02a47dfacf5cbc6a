import Foundation
import Testing

/// What a build tells of itself while it's at work, and afterwards.
@Suite struct `A build that is watched` {
    @Test func `says with --timings where its time went, beside what it prints anyway`() throws {
        let briefing = try Briefing.small()
        let run = try briefing.run("build", "--timings")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("49 files: 49 written, 0 unchanged, 0 removed"), "\(run.output)")
        let lines = run.errors.split(separator: "\n").map(String.init)
        for start in [
            "reading the briefing ", "compiling templates ", "writing pages ", "claim.md ", "theme/ ",
        ] {
            #expect(lines.count { $0.hasPrefix(start) } == 1, "\(start) in \(run.errors)")
        }
    }

    @Test func `prints nothing but its result in a pipe`() throws {
        let run = try Briefing.fixture().run("build")
        #expect(run.output.hasPrefix("131 files: "))
        #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
    }

    /// How much of the progress is seen depends on the machine; that nothing of it stays doesn't.
    @Test(arguments: ["xterm", "dumb"])
    func `leaves only its result on a terminal`(terminal: String) throws {
        let briefing = try Briefing.fixture()
        let run = try briefing.run(in: terminal, "build")
        let shown = run.output.split(separator: "\r\n").map { $0.split(separator: "\r\u{1B}[K").last ?? "" }
        #expect(shown.last?.hasPrefix("131 files: ") == true, "\(run.output)")
        #expect(!shown.contains { $0.contains("writing pages") }, "\(run.output)")
        if terminal == "dumb" { #expect(!run.output.contains("\r\u{1B}[K")) }
    }
}

extension Briefing {
    /// Runs the program in a terminal of a kind; what's printed on both streams is the output.
    fileprivate func run(in terminal: String, _ command: String) throws -> Run {
        try Run(
            of: "/usr/bin/script",
            ["--quiet", "--return", "--command", "'\(Program.path)' \(command)", "/dev/null"],
            in: path,
            ["TERM": terminal]
        )
    }
}
