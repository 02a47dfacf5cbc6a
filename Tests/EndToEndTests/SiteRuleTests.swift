import Foundation
import Testing

/// The rules are worth what they catch: each case breaks exactly one of them.
@Suite struct `The rules for built sites` {
    @Test func `find nothing wrong with a sound site`() {
        let site = BuiltSite(
            sound: "<p id=\"p\">A &lt;page&gt; &amp; <a href=\"a/b.html#there\">more</a>.<br></p>"
        )
        for rule in SiteRule.all { #expect(rule.breaches(site) == [], "\(rule.testDescription)") }
    }

    @Test(arguments: [
        Breach("<p>", .wellFormed, ["<p> isn't closed"]),
        Breach("</p>", .wellFormed, ["</p> closes what isn't open"]),
        Breach("<p>A & B</p>", .wellFormed, ["'& B' is no character reference"]),
        Breach("<p class=a>A</p>", .wellFormed, ["<p> has an attribute that can't be read"]),
        Breach("<p class=\"a\" class=\"b\">A</p>", .wellFormed, ["<p> has 'class' twice"]),
        Breach("<p>1 < 2</p>", .wellFormed, ["a '<' begins no tag"]),
        Breach("<h1>Two</h1>", .essentials, ["2 <h1>"]),
        Breach(
            "<link rel=\"canonical\" href=\"a/b.html\">",
            .selfDescribed,
            ["the canonical address isn't og:url"]
        ),
        Breach(
            "<script type=\"application/ld+json\">{</script>",
            .selfDescribed,
            ["data that isn't JSON: {"]
        ),
        Breach("<p id=\"a\"></p><p id=\"a\"></p>", .uniqueIDs, ["'a' is the id of several elements"]),
        Breach(
            "<a href=\"/a/b.html\">a</a>",
            .liveLinks,
            ["'/a/b.html' isn't a relative link within the site"]
        ),
        Breach(
            "<a href=\"//a/b.html\">a</a>",
            .liveLinks,
            ["'//a/b.html' isn't a relative link within the site"]
        ),
        Breach(
            "<a href=\"../a/b.html\">a</a>",
            .liveLinks,
            ["'../a/b.html' isn't a relative link within the site"]
        ),
        Breach(
            "<a href=\"javascript:go\">a</a>",
            .liveLinks,
            ["'javascript:go' isn't a relative link within the site"]
        ),
        Breach("<a href=\"a/\">a</a>", .liveLinks, ["'a/' leads nowhere"]),
        Breach("<a href=\"a/c.html\">a</a>", .liveLinks, ["'a/c.html' leads nowhere"]),
        Breach(
            "<a href=\"a/b.html#here\">a</a>",
            .liveLinks,
            ["'a/b.html#here' names an anchor that isn't there"]
        ),
        Breach("<a href=\"#here\">a</a>", .liveLinks, ["'#here' names an anchor that isn't there"]),
        Breach(
            "<p aria-labelledby=\"a\"></p>",
            .liveLinks,
            ["aria-labelledby=\"a\" names an id that isn't there"]
        ),
        Breach("<p style=\"color: red\">a</p>", .nothingInline, ["<p> has 'style'"]),
        Breach("<p onclick=\"go()\">a</p>", .nothingInline, ["<p> has 'onclick'"]),
        Breach("<script>go()</script>", .nothingInline, ["<script> with text"]),
        Breach("<style>p {}</style>", .nothingInline, ["<style>"]),
        Breach(
            "<img src=\"https://example.org/a.png\">",
            .nothingLoaded,
            ["loads 'https://example.org/a.png'"]
        ),
        Breach("<p>{{title}</p>", .noLeaks, ["'{{'"]),
        Breach("<p>\u{F8FF}</p>", .noLeaks, ["U+F8FF"]),
        Breach("<p>\u{0}</p>", .noLeaks, ["U+0"]),
    ])
    func `find in a page`(breach: Breach) {
        let site = BuiltSite(sound: breach.html)
        #expect(breach.rule.breaches(site) == breach.expected.map { "index.html: \($0)" })
        for rule in SiteRule.all where rule.testDescription != breach.rule.testDescription {
            #expect(rule.breaches(site) == [], "\(rule.testDescription)")
        }
    }

    @Test func `find words behind the end of a page`() {
        let page = HTMLReader.read("<!doctype html>\n<html></html>\nMore\n".utf8)
        #expect(page.faults == ["text stands outside of all elements"])
    }

    @Test(arguments: [
        ("a/c.html", "<p></p>", SiteRule.reachable, ["a/c.html"]),
        (
            "claims/paid.html",
            "<title>It was paid</title><meta property=\"og:title\" content=\"Claim: Paid\">",
            SiteRule.claimsAsClaims, ["claims/paid.html: It was paid"]
        ),
        ("theme/other.css", "@import \"a.css\"", SiteRule.noOtherCSS, ["theme/other.css: '@import'"]),
        ("a/large.html", String(repeating: "a", count: 1_000_001), SiteRule.size, ["a/large.html"]),
    ])
    func `find in a site`(path: String, text: String, rule: SiteRule, expected: [String]) {
        var files = BuiltSite(sound: "").files
        files[path] = Data(text.utf8)
        #expect(rule.breaches(BuiltSite(files)) == expected)
    }
}

struct Breach: Sendable, CustomTestStringConvertible {
    let html: String
    let rule: SiteRule
    let expected: [String]

    init(_ html: String, _ rule: SiteRule, _ expected: [String]) {
        self.html = html
        self.rule = rule
        self.expected = expected
    }

    var testDescription: String { html }
}

extension BuiltSite {
    /// Two pages that break no rule, with more in one of them.
    fileprivate init(sound more: String) {
        func page(_ main: String) -> Data {
            let policy = "default-src 'none'; style-src 'self'"
            return Data(
                """
                <!doctype html>
                <html lang="en"><head>
                <meta http-equiv="Content-Security-Policy" content="\(policy)">
                <meta name="description" content="What it is">
                <meta property="og:title" content="A page"><meta property="og:type" content="website">
                <meta property="og:site_name" content="A site"><meta property="og:description" content="What it is">
                <title>A page</title></head>
                <body><main><h1>A page</h1>\(main)</main></body></html>
                """.utf8
            )
        }
        self.init([
            "index.html": page("<a href=\"a/b.html\">b</a>\(more)"),
            "a/b.html": page("<p id=\"there\"><a href=\"../index.html\">a</a></p>"),
        ])
    }
}
