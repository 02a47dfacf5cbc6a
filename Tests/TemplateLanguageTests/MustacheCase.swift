import Foundation
import SourceText
import TestSupport
import Testing

@testable import TemplateLanguage

/// One of the official cases of Mustache, with the view and the values that its data stand for.
struct MustacheCase: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let template: String
    let partials: [String: String]
    let expected: String
    let view: ViewType
    private let data: Shape

    var record: Record { data.record }

    var testDescription: String { "\(file): \(name)" }

    /// The cases of the folder beside the package; empty where there's none.
    static let all: [MustacheCase] = {
        guard let folder = PackageFolder.shared("spec/mustache") else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().flatMap { name in
            read(folder.appendingPathComponent(name))
        }
    }()

    private static func read(_ url: URL) -> [MustacheCase] {
        guard let data = try? Data(contentsOf: url),
            let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let tests = file["tests"] as? [[String: Any]]
        else { return [] }
        return tests.compactMap { MustacheCase($0, file: url.deletingPathExtension().lastPathComponent) }
    }

    private init?(_ test: [String: Any], file: String) {
        guard let name = test["name"] as? String, let template = test["template"] as? String,
            let expected = test["expected"] as? String
        else { return nil }
        self.file = file
        self.name = name
        self.template = template
        self.expected = expected
        var partials = test["partials"] as? [String: String] ?? [:]
        let tags = ([template] + partials.values).flatMap(Self.namesOfTags)
        // What a case leaves out on purpose is declared empty, since a missing name is a finding here.
        for tag in tags where tag.isPartial && partials[tag.name] == nil { partials[tag.name] = "" }
        self.partials = partials

        var shape = Shape(of: test["data"] ?? NSNull())
        if case .record = shape {} else { shape = .record([".": shape]) }
        for tag in tags where !tag.isPartial && tag.name != "." {
            let path = tag.name.split(separator: ".").map(String.init)
            shape.declare(path[0])
            shape.complete(path)
        }
        guard case .record(let type) = shape.kind else { return nil }
        view = type
        data = shape
    }

    private static func namesOfTags(in template: String) -> [(name: String, isPartial: Bool)] {
        let pattern = /[{\[|<%]\s*([#^\/&>{<$]?)\s*([\w.]+)\s*[}\]|%]/
        return template.matches(of: pattern).compactMap { match in
            let sigil = match.1
            guard sigil != "/", sigil != "$" else { return nil }
            return (String(match.2), sigil == ">" || sigil == "<")
        }
    }
}
