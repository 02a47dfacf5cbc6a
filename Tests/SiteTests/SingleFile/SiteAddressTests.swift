@testable import Site
import Testing

@Suite struct `An address in a page` {
    @Test(arguments: [
        ("../index.html", SiteAddress.file(path: "index.html", anchor: nil)),
        ("paid.html", .file(path: "claims/paid.html", anchor: nil)),
        ("./sold.html#q-1", .file(path: "claims/sold.html", anchor: "q-1")),
        ("../claims/../articles/post.html#q:1", .file(path: "articles/post.html", anchor: "q:1")),
        ("#printed", .file(path: "claims/paid.html", anchor: "printed")),
        ("#", .file(path: "claims/paid.html", anchor: nil)),
        ("", .file(path: "claims/paid.html", anchor: nil)),
        (" ..\n/index.html\t", .file(path: "index.html", anchor: nil)),
        ("../search.html?q=paid#hits", .file(path: "search.html", anchor: "hits")),
        ("../theme/my%20logo%2Epng", .file(path: "theme/my logo.png", anchor: nil)),
        ("%2e%2E/index.html", .file(path: "index.html", anchor: nil)),
        ("100%.html", .file(path: "claims/100%.html", anchor: nil)),
        ("sold.html#a#b", .file(path: "claims/sold.html", anchor: "a#b")),
        ("https://example.org/a.html", .elsewhere),
        ("//example.org/a.html", .elsewhere),
        ("mailto:desk@example.org", .elsewhere),
        ("/index.html", .nowhere),
        ("../../index.html", .nowhere),
    ])
    func `leads where a browser would follow it`(address: String, expected: SiteAddress) {
        #expect(SiteAddress(address, in: "claims/paid.html") == expected)
    }
}
