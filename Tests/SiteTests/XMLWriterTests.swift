import Testing

@testable import Site

@Suite struct `An XML writer` {
    @Test func `escapes what has a meaning in XML, and replaces what XML can't hold`() {
        var xml = XMLWriter(isFile: true)
        xml.open("a", ("b", "<\"&\u{0}\u{B}'>"))
        xml.element("c", text: "]]> \u{1}\u{FFFE}\u{FFFF}\u{1F}\r\n\u{10FFFF}\u{E000}\u{FFFD}")
        xml.element("d", ("e", "f"))
        xml.close("a")
        #expect(
            String(decoding: xml.bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <a b="&lt;&quot;&amp;\u{FFFD}\u{FFFD}'&gt;">
                <c>]]&gt; \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}&#13;
                \u{10FFFF}\u{E000}\u{FFFD}</c>
                <d e="f"/>
                </a>
                """
        )
    }
}
