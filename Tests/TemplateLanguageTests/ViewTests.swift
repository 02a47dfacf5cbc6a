import SourceText
import Testing

@testable import TemplateLanguage

@Suite struct `A view` {
    @Test func `has the type that its fields declare`() {
        let column = ViewType(
            name: "Article",
            fields: [.init("short", .text, example: "NK News"), .init("stance", .text, example: "asserts")]
        )
        let type = ViewType(ExamplePage.self)
        #expect(type.name == "ExamplePage")
        #expect(
            type.fields.map { "\($0.name): \($0.kind)" } == [
                "title: text", "note: text", "body: html", "link: url", "contested: flag", "draft: flag",
                "speaker: record", "articles: list", "has-articles: flag", "points: list",
                "has-points: flag", "tags: list", "has-tags: flag",
            ]
        )
        #expect(type.fields[7] == .init("articles", .list(column), parallelTo: "columns"))
    }

    @Test func `has its values in the order of its fields`() {
        let speaker = ExamplePage.Speaker(name: "John Kirby", role: nil)
        var expected = Record([.nothing, .nothing])
        expected.set(text: "John Kirby", at: 1)
        #expect(Record(speaker) == expected)
    }

    @Test func `has those of the views within it after its own`() {
        let speaker = ExamplePage.Speaker(name: "John Kirby", role: nil)
        let point = ExamplePage.Point(
            name: "When",
            cells: [.init(text: "November", differs: false), .init(text: "", differs: true)]
        )
        var expected = Record([
            .nothing, .nothing,
            .nothing, .list(.init(start: 6, count: 2, width: 2)), .flag(true),
            .nothing, .flag(false), .nothing, .flag(true),
        ])
        for (place, text) in [(1, "John Kirby"), (3, "When"), (6, "November"), (8, "")] {
            expected.set(text: text, at: place)
        }
        #expect(Record(speaker, point) == expected)
    }
}

@Suite struct `A program` {
    private let compiled = TemplateCompiler().compile(
        SourceFile(path: "page.md", text: "{{#articles}}\n- {{short}} {.{{stance}}}\n{{/articles}}\n"),
        view: ViewType(ExamplePage.self)
    )

    @Test func `renders on many threads at once`() async throws {
        let program = try #require(compiled.value)
        let pages = await withTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { render(program, Record(ExamplePage())) } }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(pages == [render(program, Record(ExamplePage()))])
    }

    @Test func `prints nothing for values of another type than the view declares`() {
        let surprises: [Value] = [
            .nothing, .flag(true), .record(at: 1), .record(at: 100),
            .list(.init(start: 1, count: 0, width: 1)), .list(.init(start: 100, count: 1, width: 3)),
        ]
        let nothing = Record([Value](repeating: .nothing, count: 10))
        var records = surprises.map { Record([Value](repeating: $0, count: 10)) }
        records += [nothing, nothing, nothing]
        for place in 1...10 {
            records[surprises.count].set(text: "x", at: place)
            records[surprises.count + 1].set(html: [0x78], at: place)
            records[surprises.count + 2].set(url: Address("x"), at: place)
        }
        for record in records {
            #expect(["", "<ul>\n<li></li>\n</ul>\n"].contains(render(compiled.value, record)))
        }
        #expect(render(compiled.value, Record([])) == "")
    }

    @Test func `appends to what's there`() {
        var output = Array("before ".utf8)
        compiled.value?.render(Record([]), into: &output)
        #expect(output == Array("before ".utf8))
    }
}

extension Record {
    /// A record of these values, from its start on.
    init(_ values: [Value]) {
        self.init()
        let start = appendRoom(for: values.count)
        for (offset, value) in values.enumerated() { set(value, at: start + offset) }
    }
}
