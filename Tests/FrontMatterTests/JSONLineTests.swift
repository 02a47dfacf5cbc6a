import FrontMatter
import SourceText
import Testing

@Suite struct `A record on a line of JSON` {
    @Test func `is read with the place of each key and value, its scalars as text`() throws {
        let line = SourceFile(
            path: "all.jsonl",
            bytes: Array(
                #" {"title" : "Żółw \"x\"", "via": ["a", 12, -1.5e3, true, null], "extra": {}}"#.utf8
            ),
            firstLine: 7
        )
        let fields = try #require(RecordText.readLine(line).value)
        #expect(fields.map(\.key) == ["title", "via", "extra"])
        #expect(fields.map { line.text($0.keyRange) } == [#""title""#, #""via""#, #""extra""#])
        #expect(line.text(fields[0].value.range) == #""Żółw \"x\"""#)
        guard case .scalar(let title, _) = fields[0].value.content,
            case .list(let items) = fields[1].value.content
        else { return #expect(Bool(false)) }
        #expect(title == "Żółw \"x\"")
        #expect(items.map { line.text($0.range) } == [#""a""#, "12", "-1.5e3", "true", "null"])
        #expect(items.map(text) == ["a", "12", "-1.5e3", "true", ""])
        #expect(line.place(of: fields[1].keyRange).description == "all.jsonl:7:27")
    }

    @Test(arguments: ["0", "-0", "10.25", "1E+2", "1e-2", "9007199254740993"])
    func `has numbers as they're written`(number: String) throws {
        let line = SourceFile(path: "all.jsonl", text: "{\"a\":\(number)}")
        #expect(try #require(RecordText.readLine(line).value).map { text($0.value) } == [number])
    }

    @Test(arguments: ["-", "01", "1.", ".5", "+1", "1e", "1e+", "1.2.3", "0x1F", "--1"])
    func `has no numbers that JSON doesn't have`(number: String) {
        let line = SourceFile(path: "all.jsonl", text: "{\"a\":\(number)}")
        let read = RecordText.readLine(line)
        #expect(read.value == nil)
        #expect(read.findings.map(\.message) == ["'\(number)' is no number of JSON"])
        #expect(read.findings.map(\.place.description) == ["all.jsonl:1:6"])
    }

    /// A line may end in two bytes, of which the second is taken away when lines are told apart.
    @Test(
        arguments: [
            (#"{"id": """#, "the line ends within the record", 10),
            (#"{"id": "a"#, "the text that begins here has no end on this line", 8),
            (#"{"id": tru"#, "'tru' is no value of JSON", 8),
        ],
        ["", "\r"]
    )
    func `ends before its line break`(words: (text: String, problem: String, column: Int), lineEnd: String) {
        let finding = RecordText.readLine(SourceFile(path: "all.jsonl", text: words.text + lineEnd)).findings
        #expect(finding.map(\.message) == [words.problem])
        #expect(finding.map(\.place.column) == [words.column])
        #expect(finding.map { $0.place.excerpt.map { $0.before + $0.marked + $0.after } } == [words.text])
    }

    /// Each character of the text is looked up where it's written, as it is or as an escape.
    @Test func `has a body whose characters are found through its escapes`() throws {
        let written = ["a", #"\n"#, "ż", #"\u017c"#, "🚂", #"\ud83d\ude82"#, #"\\"#, #"\""#, #"\/"#, "平", "z"]
        let line = SourceFile(path: "all.jsonl", text: #"{"body": ""# + written.joined() + #""}"#)
        var fields = FieldReader(try #require(RecordText.readLine(line).value), of: "it", in: line, at: 0..<0)
        let read: BodyText? = fields.optional("body", .body)
        let body = try #require(read)
        let text = String(decoding: body.bytes, as: UTF8.self)
        #expect(text == "a\nżż🚂🚂\\\"/平z")
        var offset = 0
        for (scalar, expected) in zip(text.unicodeScalars, written) {
            let width = String(scalar).utf8.count
            #expect(line.text(body.rangeInFile(of: offset..<offset + width)) == expected)
            offset += width
        }
    }

    private func text(_ value: FieldValue) -> String? {
        if case .scalar(let text, _) = value.content { text } else { nil }
    }
}
