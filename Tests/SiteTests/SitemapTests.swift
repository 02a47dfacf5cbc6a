import Content
import Testing

@testable import Site

@Suite struct `A sitemap` {
    @Test func `lists whole addresses, with the days on which pages are known to have changed`() throws {
        let sitemap = Sitemap(
            [Route("claims/a.html"), Route("index.html")],
            SiteOptions(includesDrafts: false, baseURL: BaseURL("https://example.org/a&b")),
            lastChanges: [Route("claims/a.html"): "2031-03-20"]
        )
        #expect(sitemap.files.map(\.path) == ["sitemap.xml"])
        let file = try #require(sitemap.files.first)
        #expect(
            String(decoding: file.bytes(), as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://example.org/a&amp;b/claims/a.html</loc>
                <lastmod>2031-03-20</lastmod>
                </url>
                <url>
                <loc>https://example.org/a&amp;b/</loc>
                </url>
                </urlset>

                """
        )
    }

    @Test func `of more than 50,000 pages is an index of several`() throws {
        let pages = (1...100_001).map { Route("claims/claim-\($0).html") }
        let files = Sitemap(pages, Self.options, lastChanges: [:]).files
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap.1.xml", "sitemap.2.xml", "sitemap.3.xml"])
        let index = String(decoding: try #require(files.first).bytes(), as: UTF8.self)
        #expect(
            index == """
                <?xml version="1.0" encoding="utf-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap>
                <loc>https://example.org/sitemap.1.xml</loc>
                </sitemap>
                <sitemap>
                <loc>https://example.org/sitemap.2.xml</loc>
                </sitemap>
                <sitemap>
                <loc>https://example.org/sitemap.3.xml</loc>
                </sitemap>
                </sitemapindex>

                """
        )
        let listed = files.dropFirst().map { file in
            String(decoding: file.bytes(), as: UTF8.self).split(separator: "\n").count { $0 == "<url>" }
        }
        #expect(listed == [50_000, 50_000, 1])
    }

    @Test func `of long addresses has files below 50 MB`() {
        let options = SiteOptions(
            includesDrafts: false,
            baseURL: BaseURL("https://example.org/" + String(repeating: "&", count: 1800))
        )
        let files = Sitemap((1...10_000).map { Route("\($0).html") }, options, lastChanges: [:]).files
        #expect(files.count > 2)
        #expect(files.allSatisfy { $0.bytes().count < 50_000_000 })
    }

    private static let options = SiteOptions(includesDrafts: false, baseURL: BaseURL("https://example.org"))
}
