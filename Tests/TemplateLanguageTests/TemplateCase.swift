import Foundation
import SourceText
import TestSupport
import Testing

@testable import TemplateLanguage

/// A template and what comes of it: the rendered page, or the printed findings.
///
/// Cases stand in `Cases/*.md`. Each is a fence of four backticks after a line that says what it shows;
/// `. name.md` begins a partial, `. frame.html` the page's frame, and a lone period what's expected. The examples in
/// `docs/templates.md` are written so too.
struct TemplateCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The ending of the template's file: what its fence is called.
    let kind: String
    let files: [SourceFile]
    let expected: String

    var testDescription: String { name }

    /// What comes of it, with the values of the example page.
    func outcome() -> String {
        var partials: [String: SourceFile] = [:]
        for file in files.dropFirst() {
            partials[String(file.path.prefix { $0 != "." })] = file
        }
        let compiler = TemplateCompiler(
            partials: partials,
            constants: ["words.who": "Who says what?", "words.none": "", "words.a-b": "A & B"],
            unprintable: ["words.speakers": "is counted, and the program prints it with its number"]
        )
        let view = ViewType(ExamplePage.self)
        let compiled =
            if let frame = partials["frame"] {
                compiler.compile(
                    files[0],
                    view: ViewType(name: "Nothing more", fields: []),
                    in: compiler.frame(frame, view: view)
                )
            } else {
                compiler.compile(files[0], view: view)
            }
        guard let program = compiled.value else {
            return FindingPrinter(colour: false).print(compiled.findings)
        }
        return render(program, Record(ExamplePage()))
    }
}

/// A file of cases.
struct CaseFile {
    let url: URL

    static let all: [CaseFile] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Cases"
        )
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let cases = names.filter { $0.hasSuffix(".md") }.sorted().map {
            CaseFile(url: folder.appendingPathComponent($0))
        }
        // The guide's examples are cases too, so that they hold.
        return cases + [CaseFile(url: PackageFolder.url.appending(path: "docs/templates.md"))]
    }()

    func cases() throws -> [TemplateCase] {
        var cases: [TemplateCase] = []
        try walk { cases.append($0) }
        return cases
    }

    /// The same file with what comes of each case in the place of what's expected.
    func recorded() throws -> String {
        var result: [String] = []
        try walk(
            {
                result += $0.outcome().dropLast(1).split(separator: "\n", omittingEmptySubsequences: false)
                    .map(String.init)
            },
            other: { result.append($0) }
        )
        return result.joined(separator: "\n")
    }

    private func walk(_ found: (TemplateCase) -> Void, other: (String) -> Void = { _ in }) throws {
        var heading = ""
        var kind: String?
        var files: [(name: String, lines: [String])] = []
        var expected: [String]?
        for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
            if let fence = kind, line == "````" {
                found(
                    TemplateCase(
                        name: heading,
                        kind: fence,
                        files: files.map {
                            SourceFile(path: $0.name, text: $0.lines.map { $0 + "\n" }.joined())
                        },
                        expected: (expected ?? []).map { $0 + "\n" }.joined()
                    )
                )
                kind = nil
            } else if kind != nil {
                if expected != nil {
                    expected?.append(line)
                    continue
                }
                if line == "." {
                    expected = []
                } else if line.hasPrefix(". ") {
                    files.append((String(line.dropFirst(2)), []))
                } else {
                    files[files.count - 1].lines.append(line)
                }
            } else if line.hasPrefix("````") {
                kind = String(line.dropFirst(4)).trimmingCharacters(in: .whitespaces)
                files = [("page.\(kind ?? "")", [])]
                expected = nil
            } else if !line.isEmpty {
                heading = line
            }
            other(line)
        }
    }
}
