import FrontMatter
import SourceText
import Testing

@Suite struct `A record's front matter` {
    @Test func `is read with the place of each key and value`() throws {
        let file = SourceFile(
            path: "Content/a.md",
            text: "\u{FEFF}---\r\ntitle: Żółw \"x\"  # a comment\r\nvia: [a, b]\r\n---\r\nBody\r\n"
        )
        let record = try #require(RecordText.read(file).value)
        #expect(record.fields.map(\.key) == ["title", "via"])
        #expect(file.text(record.fields[0].value.range) == "Żółw \"x\"")
        #expect(file.text(record.fields[1].value.range) == "[a, b]")
        #expect(file.text(record.body) == "Body\r\n")
    }

    @Test(arguments: cases) func `says what is wrong, where, and what to do`(_ example: Example) {
        let file = SourceFile(path: "Content/a.md", text: example.input)
        let read = RecordText.read(file)
        var reader = FieldReader(read.value?.fields ?? [], of: "a record", in: file, at: 0..<0)
        if read.value != nil {
            _ = reader.required("title", .text)
            _ = reader.optional("via", .list(of: .text))
            _ = reader.optional("kind", .oneOf(["event", "state"]) { ["event": 1, "state": 2][$0] })
            _ = reader.optional("says", .fields("a reading") { $0.required("words", .text) })
        }
        let printed = FindingPrinter(colour: false).print(read.findings + reader.finish())
        #expect(printed == example.output)
    }

    struct Example: CustomTestStringConvertible {
        let testDescription: String
        let input: String
        let output: String
    }

    static let cases: [Example] = []
}
