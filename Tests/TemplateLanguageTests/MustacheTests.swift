import SourceText
import Testing

@testable import TemplateLanguage

@Suite(.enabled(if: !MustacheCase.all.isEmpty, "the folder shared/spec/mustache isn't there"))
struct `The official cases of Mustache` {
    // The official case writes a value right after `<`, where HTML reads the name of an element. The engine
    // renders it as expected, but the compiler reports it and hands out no program.
    private let reported = ["partials: Recursion": ["straddling-section", "tag-out-of-place"]]

    @Test(arguments: MustacheCase.all) func `pass in HTML mode`(_ example: MustacheCase) {
        let compiled = compile(example, as: "html")
        #expect(Set(compiled.findings.map(\.kind.code)).sorted() == reported[example.testDescription] ?? [])
        #expect(render(compiled.value, example.record) == example.expected)
    }

    @Test(arguments: MustacheCase.all) func `pass in text mode, but for escaping`(_ example: MustacheCase) {
        let compiled = compile(example, as: "txt")
        #expect(compiled.findings.isEmpty)
        let isAboutEscaping =
            example.name.contains("Escaping") && !example.name.contains("not")
        let expected =
            isAboutEscaping
            ? example.expected
                .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&")
            : example.expected
        #expect(render(compiled.value, example.record) == expected)
    }

    private func compile(_ example: MustacheCase, as kind: String) -> Diagnosed<Program> {
        let partials = example.partials.map { name, text in
            (name, SourceFile(path: "\(name).\(kind)", text: text))
        }
        return TemplateCompiler(partials: Dictionary(uniqueKeysWithValues: partials))
            .emit(SourceFile(path: "template.\(kind)", text: example.template), view: example.view)
    }
}

/// The page that a sound program makes of a record; nil for none.
func render(_ program: Program?, _ record: borrowing Record) -> String? {
    guard let program else { return nil }
    let page: String = render(program, record)
    return page
}

func render(_ program: Program, _ record: borrowing Record) -> String {
    var output: [UInt8] = []
    program.render(record, into: &output)
    return String(decoding: output, as: UTF8.self)
}
