import SourceText
import Testing

@testable import Commands

@Suite struct `Findings for programs` {
    /// One in a line, with help and a note, one about a file, and one whose words would end a line or a property.
    private static let findings: [Finding] = {
        let file = SourceFile(path: "Content/claims/ä b.md", text: "---\nclaim: Żółw\nkin: event\n---\n")
        let place = file.place(of: 19..<22)
        return [
            Finding(
                kind("unknown-key"),
                "a claim has no key 'kin'",
                at: place,
                help: ["the nearest key is 'kind'", "100% sure\nor not"],
                notes: [Finding.Note("the record", at: file.place(of: 4..<18))]
            ),
            Finding(
                kind("stray-file"),
                "this isn't a record\n::error::forged\r\u{1B}[31m",
                at: Place(path: "/tmp/a,b:c%.txt")
            ),
        ]
    }()

    private static func kind(_ code: String) -> FindingKind {
        FindingTable.all.first { $0.code == code } ?? FindingKind(code, .error, "unknown")
    }

    @Test func `are JSON, an object on each line, sorted`() {
        #expect(
            FindingFormat.json.text(Self.findings) == #"""
                {"code": "stray-file", "severity": "warning", "message": "this isn't a record\n::error::forged\r\u001b[31m", "path": "/tmp/a,b:c%.txt", "help": [], "notes": []}
                {"code": "unknown-key", "severity": "error", "message": "a claim has no key 'kin'", "path": "Content/claims/ä b.md", "line": 3, "column": 1, "end-line": 3, "end-column": 4, "source": {"before": "", "marked": "kin", "after": ": event"}, "help": ["the nearest key is 'kind'", "100% sure\nor not"], "notes": [{"message": "the record", "path": "Content/claims/ä b.md", "line": 2, "column": 1, "end-line": 2, "end-column": 12, "source": {"before": "", "marked": "claim: Żółw", "after": ""}}]}

                """#
        )
    }

    @Test func `are annotations, each on one line whatever it holds`() {
        #expect(
            FindingFormat.github.text(Self.findings) == """
                ::warning file=/tmp/a%2Cb%3Ac%25.txt,title=stray-file::this isn't a record%0A::error::forged\u{FFFD}\u{FFFD}[31m
                ::error file=Content/claims/ä b.md,line=3,col=1,title=unknown-key::a claim has no key 'kin'%0A\
                note: the record: Content/claims/ä b.md:2:1%0Ahelp: the nearest key is 'kind'%0Ahelp: 100%25 sure%0Aor not

                """
        )
    }

    @Test func `are nothing where nothing was found, but a whole document in SARIF`() {
        #expect(FindingFormat.json.text([]) == "")
        #expect(FindingFormat.github.text([]) == "")
        #expect(
            FindingFormat.sarif.text([])?.replacing(
                /"version": "[^"]+", "rules"/,
                with: #""version": "…", "rules""#
            )
                == """
                {"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", \
                "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Verbatim", \
                "version": "…", "rules": []}}, \
                "columnKind": "unicodeCodePoints", "results": []}]}

                """
        )
    }

    @Test func `in SARIF name their rule, place and other places`() throws {
        let text = try #require(FindingFormat.sarif.text(Self.findings))
        let results = try #require(text.firstRange(of: #""results": "#))
        #expect(
            text[results.upperBound...] == """
                [{"ruleId": "stray-file", "ruleIndex": 0, "level": "warning", "message": {"text": \
                "this isn't a record\\n::error::forged\\r\\u001b[31m"}, "locations": [{"physicalLocation": \
                {"artifactLocation": {"uri": "file:///tmp/a%2Cb%3Ac%25.txt"}}}]}, {"ruleId": "unknown-key", \
                "ruleIndex": 1, "level": "error", "message": {"text": "a claim has no key 'kin'\\n\
                help: the nearest key is 'kind'\\nhelp: 100% sure\\nor not"}, "locations": [{"physicalLocation": \
                {"artifactLocation": {"uri": "Content/claims/%C3%A4%20b.md"}, "region": {"startLine": 3, \
                "startColumn": 1, "endLine": 3, "endColumn": 4}}}], "relatedLocations": [{"physicalLocation": \
                {"artifactLocation": {"uri": "Content/claims/%C3%A4%20b.md"}, "region": {"startLine": 2, \
                "startColumn": 1, "endLine": 2, "endColumn": 12}}, "message": {"text": "the record"}}]}]}]}

                """
        )
    }
}
