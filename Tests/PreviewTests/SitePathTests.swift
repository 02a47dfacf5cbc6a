import Testing

@testable import Preview

@Suite struct `A path that's asked for` {
    @Test(arguments: [
        ("/", "index.html"), ("/claims/", "claims/index.html"), ("/claims", "claims"),
        ("/a%20b.html", "a b.html"),
        ("/%C3%A9.html", "é.html"), ("/a%2Fb", "a/b"), ("/..a", "..a"), ("/a..", "a.."),
    ])
    func `is a file of the site`(target: String, file: String) {
        #expect(SitePath(target)?.file == file)
    }

    @Test(arguments: [
        "", "a", "/..", "/../a", "/%2e%2E/a", "/a/..%2fb", "/./a", "/a/./b", "//a", "/a//b", "/a%00",
        "/a%0Ab", "/a\\b",
        "/a%5Cb", "/%", "/%2", "/%zz", "/%+1", "/%C3", "/%FF",
    ])
    func `is none if it might lead elsewhere`(target: String) {
        #expect(SitePath(target) == nil)
    }
}
