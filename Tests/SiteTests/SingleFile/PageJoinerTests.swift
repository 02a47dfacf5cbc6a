import Content
@testable import Site
import SourceText
import Testing

/// Each case is a part of `claims/paid.html` and what it becomes in the single file.
@Suite struct `A page in a single file` {
    private let joiner = PageJoiner(
        anchors: FileAnchors(pages: ["index.html", "claims/paid.html", "claims/sold.html"], baseURL: nil),
        embedded: EmbeddedFiles([
            (path: "theme/dot.png", file: SourceFile(path: "dot.png", text: "PNG")),
            (path: "theme/style.css", file: SourceFile(path: "style.css", text: "")),
        ])
    )

    @Test(arguments: [
        ("<p id=\"a\">A", "<p id=\"claims/paid.html:a\">A"),
        ("<P ID = 'a' class=b>", "<P id=\"claims/paid.html:a\" class=b>"),
        (
            "<section class=\"page\" id=\"claims/paid.html\">",
            "<section class=\"page\" id=\"claims/paid.html\">"
        ),
        ("<p id=\"&quot;a\">", "<p id=\"claims/paid.html:&quot;a\">"),
    ])
    func `has ids of its own`(written: String, expected: String) {
        #expect(joined(written) == expected)
    }

    @Test(arguments: [
        ("<a href=\"sold.html\">", "<a href=\"#claims/sold.html\">"),
        ("<a href=\"../index.html#x\">", "<a href=\"#index.html:x\">"),
        ("<a href=paid.html>", "<a href=\"#claims/paid.html\">"),
        ("<a href='&#46;./index.html'>", "<a href=\"#index.html\">"),
        ("<a href=\"#\">", "<a href=\"#claims/paid.html\">"),
        (
            "<i id=\"x\"></i><a href=\"#x\">",
            "<i id=\"claims/paid.html:x\"></i><a href=\"#claims/paid.html:x\">"
        ),
        ("<a href=\"#contents\">", "<a href=\"#contents\">"),
        ("<a class=\"b\" href=\"../feed.xml\" rel=c>", "<a class=\"b\"  rel=c>"),
        ("<a href=\"/index.html\">", "<a >"),
        ("<a href=\"https://example.org/?a&amp;b#c\">", "<a href=\"https://example.org/?a&amp;b#c\">"),
        ("<form action=\"../search.html\">", "<form >"),
        ("<!-- <a href=\"sold.html\"> -->", "<!-- <a href=\"sold.html\"> -->"),
        ("a < b href=\"sold.html\" &amp;", "a < b href=\"sold.html\" &amp;"),
    ])
    func `leads to places in the file, and to nothing that isn't there`(written: String, expected: String) {
        #expect(joined(written) == expected)
    }

    @Test(arguments: [
        ("<label for=\"x\">", "<label for=\"claims/paid.html:x\">"),
        ("<td headers=\"x y z\">", "<td headers=\"claims/paid.html:x claims/paid.html:y z\">"),
        ("<p aria-labelledby=\" x\ny\">", "<p aria-labelledby=\" claims/paid.html:x claims/paid.html:y\">"),
        ("<g data-entries=\"y x\">", "<g data-entries=\"claims/paid.html:y claims/paid.html:x\">"),
        ("<p data-kind=\"x\" class=\"y\">", "<p data-kind=\"x\" class=\"y\">"),
        ("<use href=\"#x\"/>", "<use href=\"#claims/paid.html:x\"/>"),
        ("<use xlink:href='#x'/>", "<use xlink:href=\"#claims/paid.html:x\"/>"),
        (
            "<g fill=\"url(#x)\" mask=\"url('#y') \">",
            "<g fill=\"url(#claims/paid.html:x)\" mask=\"url(#claims/paid.html:y) \">"
        ),
        ("<g fill=\"url(#z) red\" stroke=\"#x\">", "<g fill=\"url(#z) red\" stroke=\"#x\">"),
        ("<p title=\"url(#x) #x x\">", "<p title=\"url(#x) #x x\">"),
    ])
    func `names by their new ids what it names at all`(written: String, expected: String) {
        let ids = "<i id=x></i><i id=y></i>"
        #expect(joined(ids + written) == joined(ids) + expected)
    }

    @Test(arguments: [
        ("<img src=\"../theme/dot.png\">", "<img src=\"data:image/png;base64,UE5H\">", []),
        ("<img alt=\"\" src=\"a.png\">", "<img alt=\"\" >", ["a.png"]),
        ("<img src=\"../theme/style.css\">", "<img >", ["../theme/style.css"]),
        (
            "<img srcset=\"../theme/dot.png 1x, a.png, ../theme/dot.png,  ../theme/dot.png 2x\">",
            "<img srcset=\"data:image/png;base64,UE5H 1x, data:image/png;base64,UE5H, data:image/png;base64,UE5H 2x\">",
            ["a.png"]
        ),
        (
            "<img srcset=\"data:image/png;base64,UE5H 1x\">",
            "<img srcset=\"data:image/png;base64,UE5H 1x\">", []
        ),
        ("<image href=\"../theme/dot.png\"/>", "<image href=\"data:image/png;base64,UE5H\"/>", []),
        ("<script src=\"../theme/own.js\"></script>", "<script ></script>", ["../theme/own.js"]),
        ("<img src=\"https://example.org/a.png\">", "<img src=\"https://example.org/a.png\">", []),
    ])
    func `holds its pictures, and says which it can't`(written: String, expected: String, missing: [String]) {
        let part = joiner.join(Array(written.utf8), at: "claims/paid.html")
        #expect(String(decoding: part.html, as: UTF8.self) == expected)
        #expect(part.missing.map(\.address) == missing)
    }

    @Test(arguments: [
        (
            "<nav aria-label=\"Parts\"><ul></ul></nav>",
            "<div role=\"group\" aria-label=\"Parts\"><ul></ul></div>"
        ),
        ("<NAV class=\"a\">b</NAV >", "<div class=\"a\">b</div >"),
        ("<nav role=\"navigation\" id=\"a\"></nav>", "<div role=\"group\" id=\"claims/paid.html:a\"></div>"),
        ("<aside role=\"note\"></aside>", "<div role=\"note\"></div>"),
        (
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\">",
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\">"
        ),
        ("<section aria-label=\"A\">", "<section role=\"group\" aria-label=\"A\">"),
        ("<section><h2>A</h2></section>", "<section><h2>A</h2></section>"),
        ("<svg role=\"img\" aria-label=\"A\">", "<svg role=\"img\" aria-label=\"A\">"),
    ])
    func `keeps its landmarks as groups, since the file has its own`(written: String, expected: String) {
        #expect(joined(written) == expected)
    }

    @Test(arguments: [
        ("<a href=\"../feed.xml\">", "<a href=\"https://example.org/desk/feed.xml\">"),
        ("<a href=\"../search.html#hits\">", "<a href=\"https://example.org/desk/search.html#hits\">"),
        ("<a href=\"../index.html\">", "<a href=\"#index.html\">"),
        ("<a href=\"../../index.html\">", "<a >"),
    ])
    func `leads to the web where the file has no such place, if that's known`(
        written: String,
        expected: String
    ) {
        let anchors = FileAnchors(pages: ["index.html"], baseURL: BaseURL("https://example.org/desk"))
        let joiner = PageJoiner(anchors: anchors, embedded: EmbeddedFiles([]))
        let part = joiner.join(Array(written.utf8), at: "claims/paid.html")
        #expect(String(decoding: part.html, as: UTF8.self) == expected)
    }

    @Test func `stands in a frame whose ids are the file's own`() {
        let frame = "<main id=\"main\"><a href=\"#main\"><a href=\"index.html\"><a href=\"claims/sold.html\">"
        let joined =
            "<main id=\"main\"><a href=\"#main\"><a href=\"#index.html\"><a href=\"#claims/sold.html\">"
        #expect(String(decoding: joiner.joinFrame(Array(frame.utf8)).html, as: UTF8.self) == joined)
    }

    private func joined(_ html: String) -> String {
        String(decoding: joiner.join(Array(html.utf8), at: "claims/paid.html").html, as: UTF8.self)
    }
}
