import Markdown
import Testing

@Suite struct `A link between records` {
    private let options = HTMLOptions(
        link: { destination in
            switch destination {
            case "claim:paid": .record("../claims/paid.html", title: "Wagner <paid>")
            case "claim:draft": LinkTarget(url: nil, title: "A draft")
            case "actor:kirby":
                LinkTarget(url: "kirby.html", attributes: [.init("class", "actor"), .init("lang", "en")])
            case "claim:evil": .url("javascript:alert(1)")
            case "claim:gone": LinkTarget(url: nil)
            default: .url(destination)
            }
        },
        image: { $0 == "map.png" ? "../assets/map.png" : nil }
    )

    @Test(arguments: [
        ("[it](claim:paid)", #"<a href="../claims/paid.html">it</a>"#),
        ("[](claim:paid)", #"<a href="../claims/paid.html">Wagner &lt;paid&gt;</a>"#),
        ("[](claim:draft)", "A draft"),
        ("[*it*](claim:draft)", "<em>it</em>"),
        ("[he](actor:kirby)", #"<a href="kirby.html" class="actor" lang="en">he</a>"#),
        ("[it](claim:gone)", "it"),
        ("[](claim:gone)", "claim:gone"),
        ("[it](claim:evil)", "it"),
        ("[it](a.html)", #"<a href="a.html">it</a>"#),
    ])
    func `leads where the site says, and nowhere that's not allowed`(markdown: String, expected: String) {
        #expect(html(markdown, options) == "<p>\(expected)</p>\n")
    }

    @Test func `can be a picture's too`() {
        #expect(
            html("![a](map.png) ![b](c.png)", options)
                == "<p><img src=\"../assets/map.png\" alt=\"a\"> b</p>\n"
        )
    }
}

@Suite struct `The scheme of a URL` {
    @Test(arguments: [
        ("https://a", "https"), ("MAILTO:a", "mailto"), ("a b:c", "a b"), (":a", ""), ("a", nil), ("", nil),
        ("/a:b", nil), ("?a:b", nil), ("#a:b", nil), ("a/b:c", nil), ("\u{1}javascript:x", "\u{1}javascript"),
    ])
    func `is all that stands before a colon`(url: String, expected: String?) {
        #expect(URLScheme.scheme(of: url) == expected)
    }

    @Test(arguments: [("a.html", true), ("../a", true), ("#a", true), ("//a", false), ("http:a", false)])
    func `keeps a relative URL on the site if it has none`(url: String, expected: Bool) {
        #expect(URLScheme.isRelative(url) == expected)
    }
}
