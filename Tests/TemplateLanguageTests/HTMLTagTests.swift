import TemplateLanguage
import Testing

/// Each tag as its name with its attributes, `name=value`; an end tag begins with `/`.
@Suite struct `The tags of a finished page` {
    @Test(arguments: [
        ("", []),
        ("a < b, <3, </ >", []),
        ("<p>one</p>", ["p", "/p"]),
        ("<BR/><Hr />", ["br", "hr"]),
        ("<a href=\"x\" ID='y'>", ["a href=x id=y"]),
        ("<a\n\thref = x/y class=b>", ["a href=x/y class=b"]),
        ("<input disabled checked=>", ["input disabled= checked="]),
        ("<a title=\"a > b\" href='\"'>", ["a title=a > b href=\""]),
        ("<a href=\"x\"class=y/z>", ["a href=x class=y/z"]),
        ("<use xlink:href=\"#a\"/>", ["use xlink:href=#a"]),
        ("<a href=x?a=b&c>", ["a href=x?a=b&c"]),
        ("<!-- <a href=x> --><b>", ["b"]),
        ("<!doctype html><!--><i>", ["i"]),
        ("<script>if (a <b) \"</i>\"</script><i>", ["script", "/script", "i"]),
        ("<STYLE>a{}</Style ><i>", ["style", "/style", "i"]),
        ("<title><b></title><b>", ["title", "/title", "b"]),
        ("<textarea><a href=x></textarea>", ["textarea", "/textarea"]),
        ("<p", []),
        ("<a href=\"x", []),
        ("<b></b ignored=x>", ["b", "/b ignored=x"]),
    ])
    func `are found as a browser finds them`(html: String, expected: [String]) {
        let page = Array(html.utf8)
        let tags = HTMLTag.all(in: page).map { tag in
            ([(tag.isEnd ? "/" : "") + tag.name] + tag.attributes.map { "\($0.name)=\($0.value(in: page))" })
                .joined(separator: " ")
        }
        #expect(tags == expected)
    }

    @Test func `know where they stand`() {
        let page = Array("<p>A <a  href = 'b' c d=e>".utf8)
        let places = HTMLTag.all(in: page).flatMap { tag in
            [tag.nameRange] + tag.attributes.map(\.range)
        }
        #expect(
            places.map { String(decoding: page[$0], as: UTF8.self) } == ["p", "a", "href = 'b'", "c", "d=e"]
        )
    }

    @Test(arguments: [
        ("a&amp;b&lt;&gt;&quot;&apos;", "a&b<>\"'"),
        ("&#35;main&#x2F;&#X2f", "#main//"),
        ("a&b=c&&d;&", "a&b=c&&d;&"),
        ("&copy;&#0;&#xD800;&#;&#x;", "&copy;\u{0}&#xD800;&#;&#x;"),
        ("&amp;amp;", "&amp;"),
    ])
    func `have values with character references`(written: String, read: String) {
        let page = Array("<a title=\"\(written)\">".utf8)
        #expect(HTMLTag.all(in: page).first?.attributes.first?.value(in: page) == read)
    }
}
