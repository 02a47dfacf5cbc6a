import FrontMatter
import SourceText
import Testing

@Suite struct `Keys below the end of a record's keys` {
    private let known = ["title", "claim", "where", "passages"]

    @Test(arguments: [
        "---\ntitle: Words\n---\npassages:\n  - quote: some words\n---\nBody\n",
        "---\ntitle: Words\n---\n\nwhere: there\nsomebody: else\n# a comment\n- an item\n---\n",
        "---\r\ntitle: Words\r\n---\r\nwhere: there\r\nclaim: words\r\n\r\nMore words.\r\n",
    ])
    func `are told where the line stands that cut them off`(text: String) throws {
        let findings = try findings(in: text)
        #expect(findings.map(\.kind.code) == ["keys-cut-off"])
        #expect(findings[0].place.line == 3)
    }

    @Test(arguments: [
        "---\ntitle: Words\n---\nBody\n\n---\n\nMore\n",
        "---\ntitle: Words\n---\nwhere: at the bridge, as they say.\n",
        "---\ntitle: Words\n---\nwhere: at the bridge.\nThat's what they say.\n\n---\n",
        "---\ntitle: Words\n---\nsource: the desk\nnote: none\n---\n",
        "---\ntitle: Words\n---\nclaim:words\n---\n",
        "---\ntitle: Words\n---\n",
    ])
    func `are words of the body where they may well be that`(text: String) throws {
        #expect(try findings(in: text).isEmpty)
    }

    @Test func `aren't missed above it`() throws {
        let file = SourceFile(path: "a.md", text: "---\nwhere: there\n---\ntitle: Words\n---\n")
        let record = try #require(RecordText.read(file).value)
        var fields = FieldReader(record.fields, of: "a topic", in: file, at: 0..<0)
        _ = fields.required("title", .text)
        _ = fields.optional("where", .text)
        let found = fields.finish { [] }
        #expect(found.map(\.kind.code) == ["missing-key"])
        #expect(record.withKeysCutOff(found, of: known).map(\.kind.code) == ["keys-cut-off"])
    }

    private func findings(in text: String) throws -> [Finding] {
        try #require(RecordText.read(SourceFile(path: "a.md", text: text)).value).withKeysCutOff(
            [],
            of: known
        )
    }
}
