import Foundation
import SourceText
import TestSupport

@testable import Commands

/// What comes of an example on a page about findings: what's printed, and the exit status.
struct ExampleRun: Equatable {
    let printed: String
    let status: Int32

    /// Lays an example's files over the briefing of the examples, and does what it says.
    init(_ example: [FindingPage.Part]) async throws {
        let project = try TestProject()
        let briefing = try FindingPages.briefing()
        for file in briefing.files { try project.write(file.text, to: file.path) }
        // Reading, proving and checking takes the program's own functions: that's a hundred times as fast.
        guard example.needsProgram else {
            for file in example.files { try project.write(file.text, to: file.path) }
            let outcome = await project.run()
            let fails = outcome.findings.hasErrors
            (printed, status) = (outcome.printed, fails ? 1 : 0)
            return
        }
        let shell = try Shell(in: project)
        for part in example {
            switch part {
            case .file(let path, let text): try project.write(text, to: path)
            case .commands(let commands): try shell.run(commands)
            case .words, .finding: break
            }
        }
        if example.commands == nil { try shell.run("verbatim check") }
        (printed, status) = try shell.last()
    }
}

extension [FindingPage.Part] {
    fileprivate var needsProgram: Bool {
        commands != nil || files.contains { $0.path.hasPrefix("Templates/") }
    }
}

/// Runs commands in a project's folder, and keeps what the last run of the program said.
private struct Shell {
    private let project: TestProject
    private let notes: TestProject

    init(in project: TestProject) throws {
        self.project = project
        notes = try TestProject()
    }

    func run(_ commands: String) throws {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [
            "-c",
            """
            verbatim() { "$PROGRAM" "$@" >"$NOTES/output" 2>"$NOTES/errors"; echo $? >"$NOTES/status"; }
            \(commands)
            """,
        ]
        process.currentDirectoryURL = URL(filePath: project.folder)
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "PROGRAM": tests.deletingLastPathComponent().appending(path: "verbatim").path,
            "NOTES": notes.folder,
            // 10 March 2024, some days after what the examples tell of.
            "SOURCE_DATE_EPOCH": "1710028800",
        ]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    func last() throws -> (String, Int32) {
        let status = try text("status").trimmingCharacters(in: .newlines)
        return (try text("errors"), Int32(status) ?? -1)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(notes.folder)/\(name)", encoding: .utf8)
    }
}
