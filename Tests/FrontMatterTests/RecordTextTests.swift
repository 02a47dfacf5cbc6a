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
        #expect(String(decoding: record.body.bytes, as: UTF8.self) == "Body\r\n")
    }

    @Test func `ends at the first line of three dashes, whatever stands in the body`() throws {
        let file = SourceFile(path: "a.md", text: "---\ntitle: A - - -\n---  \t\nBody\n\n---\n\nMore\n")
        let record = try #require(RecordText.read(file).value)
        #expect(record.fields.map(\.key) == ["title"])
        #expect(String(decoding: record.body.bytes, as: UTF8.self) == "Body\n\n---\n\nMore\n")
    }

    @Test func `may be empty, or hold comments alone`() throws {
        for text in ["---\n---\n", "---\n# nothing\n\n---", "---\n{}\n---\n"] {
            let record = try #require(RecordText.read(SourceFile(path: "a.md", text: text)).value)
            #expect(record.fields.isEmpty)
            #expect(record.body.bytes.isEmpty)
        }
    }

    /// Texts of one and several bytes a letter, in every style of YAML.
    @Test(arguments: ["word", "żółw", "平壤", "🚂 three 🚂"])
    func `gives the words of a value their place in bytes, in every style`(_ words: String) throws {
        let file = SourceFile(
            path: "a.md",
            text: """
                平壤: \(words)
                quoted: "\(words)"
                literal: |-
                  \(words)
                  \(words)
                list:
                  - \(words)
                  - {\(words): \(words)}
                last: \(words)
                """
        )
        let fields = try #require(RecordText.readData(file).value)
        let ranges = fields.map { file.text($0.value.range) }
        #expect(fields.map { file.text($0.keyRange) } == fields.map(\.key))
        #expect(ranges[0] == words)
        #expect(ranges[1] == "\"\(words)\"")
        #expect(ranges[2] == "\(words)\n  \(words)")
        #expect(ranges[4] == words)
        guard case .list(let items) = fields[3].value.content else { return #expect(Bool(false)) }
        #expect(items.map { file.text($0.range) } == [words, "{\(words): \(words)}"])
    }
}
