import Foundation
import TemplateLanguage
import TestSupport
import Testing

@testable import Site

/// To write `docs/template-names.md` anew: `RECORD_GOLDENS=1 swift test --filter SiteTests`; that run fails.
@Suite struct `The description of the names in templates` {
    @Test func `is what the views say`() throws {
        let file = PackageFolder.url.appending(path: "docs/template-names.md")
        let text = TemplateNames().text
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// A link to a record names it by its title.
    @Test func `has one title for each record`() {
        let records = ([ViewType(FrameView.self)] + PageKind.all.map(\.view)).flatMap(\.records)
        let titles = Dictionary(grouping: Set(records), by: \.title)
        #expect(titles.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test func `has an example of each value that's printed`() {
        let views = [ViewType(FrameView.self)] + PageKind.all.map(\.view)
        let fields = Set(views.flatMap { [$0] + $0.records }.flatMap(\.fields))
        let printed = fields.filter { [.text, .html, .url].contains($0.kind) }
        #expect(printed.filter { $0.example?.isEmpty ?? true }.map(\.name).sorted() == [])
    }

    /// The guide is written by hand.
    @Test func `goes with a guide that names every template and partial`() throws {
        let guide = try String(
            contentsOf: PackageFolder.url.appending(path: "docs/templates.md"),
            encoding: .utf8
        )
        let names = BuiltInTemplates.files.keys.map { $0.replacing("partials/", with: "") }
        #expect(names.filter { !guide.contains("`\($0)`") }.sorted() == [])
    }
}
