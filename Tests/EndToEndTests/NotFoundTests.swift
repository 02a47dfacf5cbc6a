import Foundation
import Testing

/// A web server shows this page for whatever address doesn't exist, `/orla/claims/gone/away.html` among them.
@Suite struct `The page for what isn't there` {
    @Test(arguments: [
        ("https://example.org", "/"),
        ("https://example.org/", "/"),
        ("https://example.org/orla", "/orla/"),
        ("http://example.org:8080/a/b/", "/a/b/"),
        // Two slashes would name another server.
        ("https://example.org//elsewhere.example/", "/elsewhere.example/"),
    ])
    func `works at any depth where it's known where the site stands`(base: String, root: String) throws {
        let links = try Self.links(baseURL: base)
        #expect(links.contains("\(root)theme/style.css"))
        #expect(links.contains("\(root)index.html"))
        #expect(links.filter { !$0.hasPrefix(root) && !$0.hasPrefix("#") } == [])
    }

    @Test func `has relative links where that isn't known`() throws {
        let links = try Self.links(baseURL: nil)
        #expect(links.contains("theme/style.css"))
        #expect(links.filter { $0.hasPrefix("/") || $0.contains(":") } == [])
    }

    private static func links(baseURL: String?) throws -> [String] {
        let briefing = try Briefing.small()
        try briefing.build(baseURL.map { ["--base-url", $0] } ?? [])
        let page = HTMLReader.read(try #require(briefing.folder.files("Public")["404.html"]))
        return page.elements.flatMap { [$0["href"], $0["src"]].compactMap(\.self) }
    }
}
