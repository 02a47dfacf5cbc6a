import Foundation
import Testing

@Suite struct `A template` {
    private static let cases = CaseFile.all.flatMap { (try? $0.cases()) ?? [] }
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_CASES"] != nil

    @Test(.enabled(if: !isRecording, "cases are being recorded"), arguments: cases)
    func `renders as its case says`(_ example: TemplateCase) {
        #expect(example.outcome() == example.expected)
    }

    @Test(.enabled(if: isRecording, "set RECORD_CASES to record what comes of each case"))
    func `has its cases recorded anew, to be read before they're committed`() throws {
        for file in CaseFile.all {
            try file.recorded().write(to: file.url, atomically: true, encoding: .utf8)
        }
        Issue.record("recorded; run again without RECORD_CASES")
    }
}
