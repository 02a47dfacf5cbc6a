@testable import Site
import TemplateLanguage
import Testing

/// A page's view and its frame's are one to a template, so that a name in both would hide one of them.
@Suite struct `The names of a page's view` {
    @Test(arguments: PageKind.all.map(\.template))
    func `are others than those of its frame`(template: String) throws {
        let kind = try #require(PageKind.all.first { $0.template == template })
        #expect(repeated(in: ViewType(FrameView.self).fields + kind.view.fields) == [])
    }

    @Test func `are others than those of its frame in a single file too`() {
        #expect(repeated(in: SingleFileView.type.fields) == [])
    }

    private func repeated(in fields: [ViewType.Field]) -> [String] {
        Dictionary(grouping: fields, by: \.name).filter { $1.count > 1 }.keys.sorted()
    }
}
