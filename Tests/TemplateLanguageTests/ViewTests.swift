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
        #expect(Record(speaker).contents == expected.contents)
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
            .nothing, .nothing, .nothing, .flag(true),
        ])
        for (place, text) in [(1, "John Kirby"), (3, "When"), (6, "November"), (8, "")] {
            expected.set(text: text, at: place)
        }
        #expect(Record(speaker, point).contents == expected.contents)
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
        func expectNothing(of record: borrowing Record) {
            let page = render(compiled.value, record)
            #expect(["", "<ul>\n<li></li>\n</ul>\n"].contains(page))
        }
        for value in surprises { expectNothing(of: Record([Value](repeating: value, count: 10))) }
        let sets: [(inout Record, Int) -> Void] = [
            { $0.set(text: "x", at: $1) },
            { $0.set(html: [0x78], at: $1) },
            { $0.set(url: Address("x"), at: $1) },
        ]
        for set in sets {
            var record = Record([Value](repeating: .nothing, count: 10))
            for place in 1...10 { set(&record, place) }
            expectNothing(of: record)
        }
        #expect(render(compiled.value, Record([])) == "")
    }

    @Test func `appends to what's there`() {
        var output = Array("before ".utf8)
        compiled.value?.render(Record([]), into: &output)
        #expect(output == Array("before ".utf8))
    }
}

@Suite struct `A frame` {
    @Test func `stands around each of its pages`() {
        let compiler = TemplateCompiler()
        let text = """
            {{#articles}}<b>{{short}}</b>{{/articles}}
            <main>
            {{$main}}{{/main}}
            </main>
            <p>{{title}}</p>

            """
        let file = SourceFile(path: "frame.html", text: text)
        let frame = compiler.frame(file, view: ViewType(ExamplePage.self))
        let speaker = ExamplePage.Speaker(name: "R & D", role: nil)
        func page(_ path: String, _ text: String) -> String? {
            let page = SourceFile(path: path, text: text)
            let compiled = compiler.compile(page, view: ViewType(ExamplePage.Speaker.self), in: frame)
            return render(compiled.value, Record(ExamplePage(), speaker))
        }
        let before = "<b>NK News</b><b>KCNA &lt;wire&gt;</b>\n<main>\n"
        let after = "</main>\n<p>Wagner paid</p>\n"
        #expect(page("one.md", "# {{name}}\n") == before + "<h1>R &amp; D</h1>\n" + after)
        let other = page("other.html", "<i>{{title}}</i>\n{{#speaker}}<u>{{role}}</u>{{/speaker}}\n")
        #expect(other == before + "<i>Wagner paid</i>\n<u>spokesperson</u>\n" + after)
        // The block is the frame's: in a page it's one like any other.
        let nested = page("nested.html", "{{$main}}<i>{{name}}</i>{{/main}}\n")
        #expect(nested == before + "<i>R &amp; D</i>\n" + after)
    }
}

@Suite struct `A buffer of a page` {
    @Test func `keeps what was appended while it grows`() {
        var buffer = PageBuffer<UInt8>(capacity: 1)
        for byte in UInt8(0)..<3 { buffer.append(byte) }
        buffer.append(repeating: 7, count: 4)
        buffer.append(copying: ([8, 9] as [UInt8]).span)
        buffer.set(5, at: 1)
        buffer.shrink(to: 8)
        var bytes: [UInt8] = []
        buffer.append(to: &bytes)
        #expect(bytes == [0, 5, 2, 7, 7, 7, 7, 8])
    }
}

extension Record {
    /// What it holds, to be compared.
    var contents: Contents {
        var contents = Contents()
        values.withSpan { values in contents.values = values.indices.map { values[$0] } }
        texts.append(to: &contents.texts)
        return contents
    }

    struct Contents: Equatable {
        var values: [Value] = []
        var texts: [UInt8] = []
    }

    /// A record of these values, from its start on.
    init(_ values: [Value]) {
        self.init()
        let start = appendRoom(for: values.count)
        for (offset, value) in values.enumerated() { set(value, at: start + offset) }
    }
}
