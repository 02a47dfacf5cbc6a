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

    @Test(arguments: [
        ("---\ntitle: A page\nsource: https://example.org\n---\nWords\n", "Words\n"),
        ("---\n---\nWords\n", "Words\n"),
        (
            "---\n\nA line across, then: words\n\n---\nWords\n",
            "---\n\nA line across, then: words\n\n---\nWords\n"
        ),
        ("---\nWords without a key\n\n---\n", "---\nWords without a key\n\n---\n"),
        ("Words\n", "Words\n"),
    ])
    func `of another's text is what begins with a key`(text: String, body: String) {
        let file = SourceFile(path: "a.md", text: text)
        #expect(String(decoding: file.bytes[RecordText.startOfBody(in: file)...], as: UTF8.self) == body)
    }

    /// Beside a letter of its direction a mark only says to which side the punctuation between them belongs.
    @Test(arguments: [
        ("title: They won \u{200F}3 – 1\u{200F} at home", "U+200F"),
        ("title: \u{200F}Israel \u{200F}attacked", "U+200F"),
        ("title: a \u{61C}b", "U+061C"),
        ("title: שלום \u{200E}עולם", "U+200E"),
        ("title: שלום \u{200F}3", "U+200F"),
        ("title: ב־C++\u{200E} היום!\u{200F} Yes", nil),
        ("title: می\u{200C}خواهم, क्\u{200D}ष, un\u{AD}safe, ❤\u{FE0F}", nil),
        ("title: not\u{200A}able", "U+200A"),
        ("title: not —\u{200A}able 5\u{2009}000 \u{3000}", nil),
        ("title: not\u{1680}able", "U+1680"),
        ("title: un\u{3164}safe", "U+3164"), ("title: un\u{1160}safe", "U+1160"),
        ("title: un\u{FFA0}safe", "U+FFA0"), ("title: un\u{115F}safe", "U+115F"),
        ("title: not\u{2028}able", "U+2028"),
        ("a\u{202E}b: a key", "U+202E"), ("\"a\\u202eb\": a key", "U+202E"),
        ("title: Words\n---\nA \u{2067}body", "U+2067"),
    ])
    func `holds nothing that readers see otherwise than it's compared`(text: String, character: String?) {
        let file = SourceFile(path: "a.md", text: "---\n" + text + (text.contains("---") ? "" : "\n---\n"))
        let findings = RecordText.read(file).findings
        #expect(findings.map(\.kind.code) == (character == nil ? [] : ["hidden-character"]))
        #expect(findings.allSatisfy { $0.message.contains(character ?? "") })
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
