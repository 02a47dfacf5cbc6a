import Foundation
import SourceText
import TestSupport
import Testing

@testable import Commands

/// To record what's printed of each example, and `docs/findings.md`: `RECORD_CASES=1`; that run fails.
@Suite struct `What's told of a finding` {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] != nil
    /// What no files or commands can show.
    private static let untold: Set = ["large-single-file", "leftover-output", "output-busy", "output-failed"]
    private static let shown = FindingPages.codes.filter { !untold.contains($0) }

    @Test func `stands on one page for each code`() {
        #expect(FindingPages.codes.sorted() == FindingTable.all.map(\.code).sorted())
        #expect(Set(FindingPages.codes).count == FindingPages.codes.count)
    }

    @Test(arguments: FindingPages.codes) func `names its code, and has its examples`(code: String) throws {
        let page = try FindingPages.page(on: code)
        #expect(page.code == code)
        #expect(page.wrong.isShown == Self.shown.contains(code))
        #expect(page.right.isShown == Self.shown.contains(code))
    }

    @Test func `begins with a briefing in which nothing is wrong`() async throws {
        let run = try await ExampleRun(FindingPages.briefing())
        #expect(run.printed == "")
        #expect(run.status == 0)
    }

    @Test(.enabled(if: !isRecording, "pages are being recorded"), arguments: shown)
    func `shows an example that leads to it`(code: String) async throws {
        let kind = try #require(FindingTable.all.first { $0.code == code })
        let page = try FindingPages.page(on: code)
        let run = try await ExampleRun(page.wrong)
        #expect(run.printed == page.wrong.finding)
        #expect(run.printed.contains(" \(kind.severity.rawValue)[\(code)]: "), "\(run.printed)")
        let ofWarnings: Int32 = run.printed.contains(" error[") ? 1 : 0
        #expect(run.status == (code == "missing-content" ? 2 : ofWarnings))
    }

    @Test(arguments: shown)
    func `shows an example in which nothing is wrong`(code: String) async throws {
        let run = try await ExampleRun(FindingPages.page(on: code).right)
        #expect(run.printed == "")
        #expect(run.status == 0)
    }

    @Test(.enabled(if: !isRecording, "pages are being recorded"))
    func `makes docs/findings.md`() throws {
        let file = PackageFolder.url.appending(path: "docs/findings.md")
        #expect(try FindingManual().text == String(contentsOf: file, encoding: .utf8))
    }

    @Test(.enabled(if: isRecording, "set RECORD_CASES to record what's printed of each example"))
    func `is recorded anew, to be read before it's committed`() async throws {
        for code in Self.shown {
            let printed = try await ExampleRun(FindingPages.page(on: code).wrong).printed
            try record(printed, on: code)
        }
        let manual = PackageFolder.url.appending(path: "docs/findings.md")
        try FindingManual().text.write(to: manual, atomically: true, encoding: .utf8)
        Issue.record("recorded; build and run again, twice: docs/findings.md is made from what's built in")
    }

    private func record(_ printed: String, on code: String) throws {
        let url = PackageFolder.url.appending(path: "Sources/Commands/Explaining/Pages/\(code).md")
        let page = try String(contentsOf: url, encoding: .utf8)
        let bare = page.replacing(/````finding\n(?:[^`]|`(?!```))*````\n\n/, with: "")
        let recorded = bare.replacing("## Right\n", with: "````finding\n\(printed)````\n\n## Right\n")
        try recorded.write(to: url, atomically: true, encoding: .utf8)
    }
}
