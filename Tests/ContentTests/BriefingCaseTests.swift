import Foundation
import Testing

@Suite struct `A briefing` {
    private static let cases = CaseFile.all.flatMap { (try? $0.cases()) ?? [] }
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] != nil

    @Test(.enabled(if: !isRecording, "cases are being recorded"), arguments: cases)
    func `leads to the findings of its case`(_ example: BriefingCase) async throws {
        let outcome = try await example.outcome()
        #expect(outcome == example.expected)
    }

    @Test(.enabled(if: isRecording, "set RECORD_CASES to record what comes of each case"))
    func `has its cases recorded anew, to be read before they're committed`() async throws {
        for file in CaseFile.all {
            try await file.recorded().write(to: file.url, atomically: true, encoding: .utf8)
        }
        Issue.record("recorded; run again without RECORD_CASES")
    }
}
