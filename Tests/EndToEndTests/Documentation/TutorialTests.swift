import Foundation
import TestSupport
import Testing

/// `docs/tutorial.md`, done as it says.
@Suite struct `The tutorial` {
    private let steps: [GuideStep]

    init() throws {
        let guide = try String(contentsOfFile: PackageFolder.path("docs/tutorial.md"), encoding: .utf8)
        steps = try GuideStep.steps(of: guide)
    }

    @Test func `leads from an empty folder to a site that's published, and prints what it says`() throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkdir ferry")
        for step in steps {
            switch step {
            case .file(let path, let text): try folder.write(text, to: "ferry/\(path)")
            case .edit(let path, let start, let lines):
                try folder.edit("ferry/\(path)", lineBeginning: start, lines)
            case .commands(let commands, let status, let printed):
                let run = try Run(
                    of: "/bin/bash",
                    ["-euc", "exec 2>&1\n\(commands)"],
                    in: "\(folder.path)/ferry",
                    Self.environment
                )
                #expect(run.status == status, "\(commands)")
                let (old, new) = (Self.stable(printed), Self.stable(run.output))
                #expect(old == new, "\(commands)\(LineDifference.from(old, to: new))")
            case .byHand: break
            }
        }
        #expect(
            try folder.text("ferry/Public/claims/ferry-aground.html").contains("never touched the ground")
        )
        #expect(try folder.text("copy/Content/quotations.lock").contains("coast-radio quotation "))
    }

    @Test func `has a first claim with a proven quotation after fewer than fifteen typed lines`() {
        var typed = 0
        for step in steps {
            switch step {
            case .edit(_, _, let lines): typed += lines.split(separator: "\n").count
            case .commands(let commands, _, let printed):
                typed += commands.split(separator: "\n").count
                if printed.hasSuffix("quotation proven\n") {
                    #expect(typed < 15)
                    return
                }
            case .file, .byHand: break
            }
        }
        Issue.record("nothing was proven")
    }

    @Test func `leaves to the reader's hands only what opens a browser or needs the network`() {
        let byHand: [String] = steps.compactMap {
            if case .byHand(let commands) = $0 { commands } else { nil }
        }
        #expect(
            byHand == [
                "verbatim serve --open\n",
                """
                git remote add origin https://github.com/YOU/ferry.git
                git push --set-upstream origin main

                """,
            ]
        )
    }

    /// What's printed, without the seconds that it took.
    private static func stable(_ printed: String) -> String {
        printed.replacing(/\(\d+\.\d+ s\)/, with: "(… s)")
    }

    private static let environment = [
        "PATH": "\(URL(filePath: Program.path).deletingLastPathComponent().path):/usr/bin:/bin",
        "GIT_AUTHOR_NAME": "Desk", "GIT_AUTHOR_EMAIL": "desk@example.org",
        "GIT_COMMITTER_NAME": "Desk", "GIT_COMMITTER_EMAIL": "desk@example.org",
    ]
}

extension TemporaryFolder {
    /// Types lines in place of the only one that begins so.
    fileprivate func edit(_ name: String, lineBeginning start: String, _ lines: String) throws {
        let old = try text(name).split(separator: "\n", omittingEmptySubsequences: false)
        let places = old.indices.filter { old[$0].drop(while: { $0 == " " }).hasPrefix(start) }
        try #require(places.count == 1, "\(places.count) lines of \(name) begin with '\(start)'")
        var new = old
        new.replaceSubrange(places[0]...places[0], with: [lines.dropLast()])
        try write(new.joined(separator: "\n"), to: name)
    }
}
