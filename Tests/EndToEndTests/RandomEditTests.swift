import Foundation
import Glibc
import TestSupport
import Testing

/// The output folder remembers earlier builds; what it shows mustn't.
@Suite struct `A site that is edited and built again and again` {
    /// How many edits; `EDITS=500` makes as many.
    private static let edits = ProcessInfo.processInfo.environment["EDITS"].flatMap(Int.init) ?? 40

    @Test func `is the one that a build from nothing makes, byte for byte`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var briefing = EditedBriefing(seed: seed)
        let desk = try Briefing([:])
        var history: [String] = []
        var built = 0
        for step in 1...Self.edits {
            for _ in 0..<Int.random(in: 1...3, using: &generator) { history.append(briefing.edit()) }
            try desk.lay(briefing.files)
            let arguments = ["build", "--quiet", "--output", "site"] + briefing.options
            if Int.random(in: 0..<4, using: &generator) == 0 {
                let moment = Duration.milliseconds(Int.random(in: 0...1500, using: &generator))
                try desk.kill(arguments, after: moment)
                history.append("a build is killed after \(moment)")
            }
            var altered: String?
            if Int.random(in: 0..<4, using: &generator) == 0 {
                altered = try desk.tamper(using: &generator)
                history.append(altered.map { "\($0) is altered by hand" } ?? "there's no output to alter")
            }
            let before = try? desk.folder.traces("site")
            let first = try Run(of: Program.path, arguments, in: desk.path)
            let again = try Run(of: Program.path, arguments, in: desk.path)
            try desk.folder.shell("rm -rf clean")
            let clean = try Run(
                of: Program.path,
                arguments.map { $0 == "site" ? "clean" : $0 },
                in: desk.path
            )
            let after = "step \(step), seed \(seed), after:\n\(history.joined(separator: "\n"))"
            // Only the first of them tells of a text that isn't the one that was proven: it renews the lock.
            #expect(first.status == clean.status, "\(after)")
            #expect(again == clean, "\(after)")
            if clean.status == 0 {
                built += 1
                if let altered, first.errors.contains("\(altered): warning[altered-output]") {
                    // The site has it no longer, and so it's somebody's own.
                    try desk.folder.remove(altered)
                }
                let differences = Files.differences(
                    try desk.folder.files("clean"),
                    try desk.folder.files("site")
                )
                #expect(differences == [], "\(after)")
            } else {
                #expect((try? desk.folder.traces("site")) == before, "\(after)")
                // It would be kept by the next build that succeeds, be it one that's killed right after.
                if let altered { try desk.folder.shell("rm -f '\(altered)'") }
            }
        }
        // Edits that leave nothing to build would compare nothing.
        #expect(built > 0, "seed \(seed)")
    }
}

extension Briefing {
    /// Puts these files in the place of all that were there, and leaves alone those that are the same.
    fileprivate func lay(_ files: [String: String]) throws {
        let standing = try folder.shell("find Content Templates texts -type f 2>/dev/null || true").split(
            separator: "\n"
        )
        for name in standing.map(String.init) where files[name] == nil && !name.hasSuffix(".lock") {
            try folder.remove(name)
        }
        for (name, text) in files where (try? folder.text(name)) != text { try folder.write(text, to: name) }
    }

    /// Writes to a page, empties it with its times kept, or removes it; gives its path.
    fileprivate func tamper(using generator: inout SeededGenerator) throws -> String? {
        let pages = try folder.shell("find site -name '*.html' 2>/dev/null | sort || true")
        guard let page = pages.split(separator: "\n").randomElement(using: &generator) else { return nil }
        let ways = [
            "echo altered >> '\(page)'",
            "cp -p '\(page)' a; : > '\(page)'; touch -r a '\(page)'; rm a",
            "rm '\(page)'",
        ]
        try folder.shell(ways[Int.random(in: 0..<ways.count, using: &generator)])
        return String(page)
    }

    /// Starts the program, and kills it at a moment; one that's done by then stays done.
    func kill(_ arguments: [String], after moment: Duration) throws {
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: path)
        process.environment = ["SOURCE_DATE_EPOCH": "1933027200"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: moment / .seconds(1))
        if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}
