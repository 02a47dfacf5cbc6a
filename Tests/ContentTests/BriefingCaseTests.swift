import Foundation
import SourceText
import TestSupport
import Testing

@Suite struct `A briefing` {
    private static let cases = CaseFile.all.flatMap { (try? $0.cases()) ?? [] }
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] != nil

    @Test(.enabled(if: !isRecording, "cases are being recorded"), arguments: cases)
    func `leads to the findings of its case`(_ example: BriefingCase) async throws {
        let outcome = try await example.outcome().printed
        #expect(outcome == example.expected)
    }

    @Test(.enabled(if: !isRecording, "cases are being recorded"), arguments: cases)
    func `leads to the same findings with its records as lines of JSON`(_ example: BriefingCase) async throws
    {
        let files = try await example.outcome()
        let lines = try await example.outcome { project in
            var lines = RecordsAsLines(seed: UInt64(example.expected.utf8.count))
            try lines.rewrite(project.folder)
        }
        #expect(told(lines) == told(files))
    }

    /// What findings say, wherever they say it.
    private func told(_ outcome: Outcome) -> [String] {
        // Only YAML knows comments.
        outcome.findings.filter { $0.kind.code != "value-cut-short" }.map { finding in
            let message = finding.message.replacing(outcome.folder, with: "")
                .replacing(/[^\/']+\.(md|jsonl)'/, with: "'")
            return "\(finding.kind.code): \(message)"
        }.sorted()
    }

    @Test(.enabled(if: isRecording, "set RECORD_CASES to record what comes of each case"))
    func `has its cases recorded anew, to be read before they're committed`() async throws {
        for file in CaseFile.all {
            try await file.recorded().write(to: file.url, atomically: true, encoding: .utf8)
        }
        Issue.record("recorded; run again without RECORD_CASES")
    }
}
