import SourceText
import Testing

@testable import TemplateLanguage

@Suite(.enabled(if: !MustacheCase.all.isEmpty, "the folder shared/spec/mustache isn't there"))
struct `The official cases of Mustache` {
    /// The official case writes a value right after `<`, which HTML reads as the name of an element. It's
    /// rendered as expected, and reported.
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
            .compile(SourceFile(path: "template.\(kind)", text: example.template), view: example.view)
    }
}

func render(_ program: Program, _ record: Record) -> String {
    var output: [UInt8] = []
    program.render(record, into: &output)
    return String(decoding: output, as: UTF8.self)
}
