import FrontMatter
import SourceText
import Testing

@Suite struct `A field's type` {
    @Test func `reads a text, a list, a map, a flag and a number, each with its place`() throws {
        let file = SourceFile(
            path: "a.md",
            text: """
                title: "Words: more"
                summary: >-
                  Folded
                  words
                via: [a, b]
                alias: only one
                flag: no
                order: -3
                kind: state
                when: [2022-12-22,2022-12-23]
                points: {b: 2, a: 1}
                extra: {empty: , list: [1]}
                empty:
                """
        )
        let fields = try #require(RecordText.readData(file).value)
        var reader = FieldReader(fields, of: "a record", in: file, at: 0..<0)
        let title = reader.required("title", .located(.text))
        #expect(title?.value == "Words: more")
        #expect(title.map { file.text($0.range) } == "\"Words: more\"")
        let summary = reader.optional("summary", .located(.text))
        #expect(summary?.value == "Folded words")
        #expect(summary.map { file.text($0.range) } == "Folded\n  words")
        let via = reader.optional("via", .list(of: .located(.word)))
        #expect(via?.map(\.value) == ["a", "b"])
        #expect(via?.map { $0.place.description } == ["a.md:5:7", "a.md:5:10"])
        #expect(reader.optional("alias", .list(of: .text)) == ["only one"])
        #expect(reader.optional("flag", .flag) == false)
        #expect(reader.optional("order", .integer) == -3)
        #expect(reader.optional("kind", .oneOf(["event", "state"]) { ["event": 1, "state": 2][$0] }) == 2)
        #expect(reader.optional("when", .raw) == "[2022-12-22,2022-12-23]")
        let points = reader.optional("points", .map(of: .integer))
        #expect(points?.map(\.key.value) == ["b", "a"])
        #expect(points?.map(\.value) == [2, 1])
        let extra = reader.optional("extra", .map(of: .anything))
        #expect(extra?.map(\.value.isEmpty) == [true, false])
        #expect(reader.optional("empty", .text) == nil)
        #expect(reader.optional("absent", .text) == nil)
        #expect(reader.has("empty") && !reader.has("absent"))
        #expect(reader.place(of: "order").description == "a.md:8:1")
        #expect(FindingPrinter(colour: false).print(reader.finish { [] }) == "")
    }

    @Test(arguments: refusals) func `says what's wrong with a value, where, and what to do`(
        _ refusal: Refusal
    ) throws {
        let file = SourceFile(path: "a.md", text: refusal.input)
        let data = RecordText.readData(file)
        var reader = FieldReader(try #require(data.value), of: "a record", in: file, at: 0..<0)
        refusal.read(&reader)
        let findings = data.findings + reader.finish { [] }
        #expect(FindingPrinter(colour: false).print(findings) == refusal.printed + "\n\n1 error\n")
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let input: String
        let read: @Sendable (inout FieldReader) -> Void
        let printed: String

        init(
            _ input: String,
            _ read: @escaping @Sendable (inout FieldReader) -> Void,
            _ printed: String
        ) {
            self.input = input
            self.read = read
            self.printed = printed
        }

        var testDescription: String { input }
    }

    static let refusals = [
        Refusal(
            "flag: maybe",
            { _ = $0.optional("flag", .flag) },
            """
            a.md:1:7: error[wrong-type]: 'flag': 'maybe' isn't known here
                1 │ flag: maybe
                  │       ^^^^^
                  = help: write one of: true, false, yes, no
            """
        ),
        Refusal(
            "via: [a, [b]]",
            { _ = $0.optional("via", .list(of: .text)) },
            """
            a.md:1:10: error[wrong-type]: item 2 of 'via' is a list, not a text
                1 │ via: [a, [b]]
                  │          ^^^
                  = help: a text that begins with '[' or '- ' stands in quotation marks
            """
        ),
        Refusal(
            "points: {a: one}",
            { _ = $0.optional("points", .map(of: .integer)) },
            """
            a.md:1:13: error[wrong-type]: 'a' in 'points': 'one' isn't a whole number
                1 │ points: {a: one}
                  │             ^^^
                  = help: write digits, such as 12
            """
        ),
        Refusal(
            "says: words",
            { _ = $0.optional("says", .fields("a reading") { $0.required("words", .text) }) },
            """
            a.md:1:7: error[wrong-type]: 'says' is a text, not a reading with its keys
                1 │ says: words
                  │       ^^^^^
                  = help: write each key with its value on a line of its own, or both as {key: value}
            """
        ),
        Refusal(
            "says: {word: x}\nsay: {words: x}",
            { reader in
                _ = reader.optional("says", .map(of: .text))
                reader.report(
                    Finding(
                        FrontMatterFindings.all[0],
                        "the caller's own",
                        at: reader.place(of: "nothing"),
                        help: nil
                    )
                )
                _ = reader.optional("say", .anything)
            },
            """
            a.md:1:1: error[not-utf-8]: the caller's own
                1 │ says: {word: x}
                  │ ^
            """
        ),
        Refusal(
            "? [a, b]\n: words",
            { _ = $0.optional("a", .text) },
            """
            a.md:1:3: error[wrong-type]: a key must be a word
                1 │ ? [a, b]
                  │   ^^^^^^
                  = help: put a text that holds ': ' or begins with '[', '{' or '?' in quotation marks
            """
        ),
    ]
}
