import Foundation
import SourceText
import TestSupport
import Testing

@testable import TemplateLanguage

@Suite(
    .enabled(
        if: PageReader.isInstalled,
        "html5lib isn't installed in .venv: make it from Tests/requirements.txt"
    )
)
struct `A value of any text` {
    private struct Page: View {
        let text: String

        static let fields: [ViewField<Self>] = [
            .text("text", example: "words") { $0.text },
            .url("address", example: "a.html") { Address($0.text) },
        ]
    }

    private let page = SourceFile(
        path: "page.md",
        text: """
            # {{text}} {#heading}

            {{text}}
            {#paragraph}

            Before *{{text}}* after
            {#emphasis}

            [{{text}}]({{address}} "{{text}}"){{! a link }}
            {#link-paragraph}

            <p><a id="link" href="{{address}}" title="{{text}}">{{text}}</a><img id="image" alt="{{text}}" src="{{address}}"></p>

            `{{text}}`
            {#code-span}

            ```
            {{text}}
            ```

            {#code-block}

            - {{text}} {#item}

            > {{text}}
            > {#quotation}

            | {{text}} {#head} | b |
            |---|---|
            | {{text}} {#cell .{{text}}} | {{#text}}{{.}}{{/text}} {#section} |

            {caption="{{text}}" #table}
            """
    )

    private let frame = SourceFile(
        path: "frame.html",
        text: """
            <!doctype html><title id="title">{{text}}</title><main>
            {{$main}}
            {{/main}}
            <textarea id="area">{{text}}</textarea><pre id="pre">{{text}}</pre>
            <p id="double" title="{{text}}"></p><p id='single' title='{{text}}'></p></main>
            """
    )

    /// By the identifiers of the page: what surrounds the text there.
    private let texts: [String: (before: String, after: String)] = [
        "heading": ("", ""), "paragraph": ("", ""), "emphasis": ("Before ", " after"),
        "link-paragraph": ("", ""),
        "link": ("", ""), "code-span": ("", ""), "code-block": ("", "\n"), "item": ("", ""), "head": ("", ""),
        "cell": ("", ""), "section": ("", ""), "table:caption": ("", ""), "title": ("", ""), "area": ("", ""),
        "pre": ("", ""), "quotation": ("", ""),
    ]

    private let attributes = [
        ("link", "href"), ("link", "title"), ("image", "alt"), ("image", "src"), ("double", "title"),
        ("single", "title"),
        ("cell", "class"),
    ]

    @Test func `is read back by an HTML parser from every place, and changes nothing else on the page`()
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        let compiler = TemplateCompiler()
        let compiled = compiler.compile(
            page,
            view: ViewType(name: "Nothing more", fields: []),
            in: compiler.frame(frame, view: ViewType(Page.self))
        )
        let program = try #require(compiled.value)
        let values = ["plain"] + RandomTexts.texts(300, seed: seed)
        let pages = try PageReader.read(values.map { render(program, Record(Page(text: $0))) })
        try #require(pages.count == values.count)

        for (value, page) in zip(values, pages) {
            let read = value.replacing("\u{0}", with: "\u{FFFD}")
            for (place, around) in texts {
                let expected = around.before + read + around.after
                // Bytes are compared: Swift's strings are equal if they only look alike.
                #expect(
                    page.texts[place].map { Array($0.utf8) } == Array(expected.utf8),
                    "\(place) of \(value.debugDescription), seed \(seed)"
                )
            }
            for (place, name) in attributes {
                #expect(
                    Array((page.attributes[place]?[name] ?? "").utf8) == Array(read.utf8),
                    "\(name) of \(place) of \(value.debugDescription), seed \(seed)"
                )
            }
            #expect(page.names == pages[0].names, "elements with \(value.debugDescription), seed \(seed)")
        }
    }
}

/// An HTML parser that nobody on this project wrote.
enum PageReader {
    struct Page: Decodable {
        let names: [String]
        let texts: [String: String]
        let attributes: [String: [String: String]]
    }

    static var isInstalled: Bool { PackageFolder.python != nil }

    static func read(_ pages: [String]) throws -> [Page] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("pages.json")
        let output = folder.appendingPathComponent("read.json")
        try JSONEncoder().encode(pages).write(to: input)
        try Data().write(to: output)

        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("read_pages.py")
        let process = Process()
        process.executableURL = PackageFolder.python
        process.arguments = [script.path]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode([Page].self, from: Data(contentsOf: output))
    }
}
