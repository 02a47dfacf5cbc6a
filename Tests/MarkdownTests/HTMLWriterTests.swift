import Markdown
import Testing

@Suite struct `A document as HTML` {
    @Test(arguments: WriterCase.all(in: "blocks.test"))
    func `shows each kind of block`(_ example: WriterCase) {
        #expect(html(example.markdown) == example.html)
    }

    @Test(arguments: WriterCase.all(in: "inlines.test"))
    func `shows each kind of inline`(_ example: WriterCase) {
        #expect(html(example.markdown) == example.html)
    }

    @Test(arguments: WriterCase.all(in: "hostile.test"))
    func `is harmless whatever the text tries`(_ example: WriterCase) {
        #expect(html(example.markdown) == example.html)
    }

    @Test func `is made from all the cases in the files`() {
        let counts = ["blocks.test", "inlines.test", "hostile.test"].map { WriterCase.all(in: $0).count }
        #expect(counts == [29, 21, 24])
    }

    @Test func `is appended to what's there, on a line of its own`() {
        var output = Array("<main>\n".utf8)
        HTMLWriter().write(parse("a\n\nb"), to: &output)
        #expect(String(decoding: output, as: UTF8.self) == "<main>\n<p>a</p>\n<p>b</p>\n")
    }

    @Test func `moves headings under the page's own, down to the sixth level`() {
        let options = HTMLOptions(headingShift: 2, headingAnchors: false)
        #expect(html("# a\n\n##### b", options) == "<h3>a</h3>\n<h6>b</h6>\n")
    }

    @Test func `passes raw HTML through only where that's asked for`() {
        let text = "<div class=x>\n*a*\n</div>\n\nb <i>c</i>"
        #expect(
            html(text, HTMLOptions(rawHTML: .passedThrough))
                == "<div class=x>\n*a*\n</div>\n<p>b <i>c</i></p>\n"
        )
    }

    @Test func `has identifiers that keep out of the way of another document's on the same page`() {
        let options = HTMLOptions(idPrefix: "body")
        #expect(
            html("# A b\n\nx[^n]\n\n[^n]: y", options) == """
                <h1 id="body-a-b">A b</h1>
                <p>x<sup><a href="#body-note:1" id="body-ref:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="body-note:1">
                <p>y <a href="#body-ref:1" role="doc-backlink" aria-label="Back to reference 1">↩</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func `speaks the site's language to those who can't see it`() {
        var labels = HTMLLabels()
        labels.done = "Erledigt"
        labels.table = "Tabelle"
        let page = html("- [x] a\n\n|b|\n|-|", HTMLOptions(labels: labels))
        #expect(page.contains(#"aria-label="Erledigt""#))
        #expect(page.contains(#"aria-label="Tabelle 1""#))
    }

    @Test func `leaves the marks of templates as they are, in text, attributes and URLs`() {
        let mark = "\u{F0001}"
        let last = "\u{10FFFD}"
        #expect(
            html("# \(mark)\n\n[\(mark)](/a\(mark)ü\(last) \"\(mark)\") `\(last)`")
                == "<h1 id=\"section\">\(mark)</h1>\n"
                + "<p><a href=\"/a\(mark)%C3%BC\(last)\" title=\"\(mark)\">\(mark)</a> <code>\(last)</code></p>\n"
        )
    }
}
