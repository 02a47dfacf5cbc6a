@testable import Site
import SourceText
import Testing

@Suite struct `The theme inside a single file` {
    @Test func `is allowed by the hashes of exactly its bytes, and nothing else is`() {
        // Hashes made with `printf … | openssl dgst -sha256 -binary | base64`.
        let theme = InlinedTheme(
            assets([("theme/a.js", "go();\n"), ("theme/b.js", "stop();\n"), ("theme/style.css", "p {}\n")]),
            styles: [.style, .style],
            scripts: [Route("theme/a.js"), Route("theme/a.js")],
            EmbeddedFiles([])
        )
        #expect(
            theme.policy == """
                default-src 'none'; style-src 'sha256-yd0+FBDTWbSvEzemyJXogyH8NkRQDX+UAos6QeP2Fac='; script-src 'sha256-OvR3EEMs8I9XVI58LjWxLeFL5zeICbjIerCUz7f/mOs='; img-src data:; \
                font-src data:; base-uri 'none'; form-action 'none'
                """
        )
        #expect(String(decoding: theme.styles, as: UTF8.self) == "<style>p {}\n</style>\n")
        #expect(String(decoding: theme.scripts, as: UTF8.self) == "<script>go();\n</script>\n")
    }

    @Test func `needs no permission for scripts where no page has one`() {
        let theme = InlinedTheme(
            assets([("theme/a.js", "go();\n")]),
            styles: [],
            scripts: [],
            EmbeddedFiles([])
        )
        #expect(
            theme.policy
                == "default-src 'none'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
        )
        #expect(theme.scripts == [])
    }

    @Test(arguments: [
        (InlinedText.Element.style, "a\r\nb\rc\n", "a\nb\nc\n"),
        (.style, "\u{FEFF}a\u{0}b", "a\u{FFFD}b"),
        (.style, "p::after { content: \"</StYle>\" }", "p::after { content: \"<\\/StYle>\" }"),
        (.style, "/* <!-- </script> */", "/* <!-- </script> */"),
        (.script, "a = \"</SCRIPT\"; b < c", "a = \"<\\/SCRIPT\"; b < c"),
        (.script, "a = \"<!-- <script>\"; // </style>", "a = \"<\\!-- <script>\"; // </style>"),
    ])
    func `stands as a browser will read it, and doesn't end before its end`(
        element: InlinedText.Element,
        written: String,
        expected: String
    ) {
        let inlined = InlinedText(written, in: element)
        let name = element.rawValue
        #expect(String(decoding: inlined.html, as: UTF8.self) == "<\(name)>\(expected)</\(name)>\n")
        #expect(inlined.source == InlinedText(expected, in: element).source)
    }

    @Test(arguments: [
        ("a { background: url(dot.png) }", "a { background: url(\"data:image/png;base64,UE5H\") }", []),
        (
            "a { background: URL( \"./dot.png\" ) }", "a { background: url(\"data:image/png;base64,UE5H\") }",
            []
        ),
        ("a { background: url('x.png'), url(#g) }", "a { background: url(\"data:,\"), url(#g) }", ["x.png"]),
        (
            "a { background: url(https://example.org/a.png) }",
            "a { background: url(https://example.org/a.png) }", []
        ),
        (
            "/* url(x.png) */ a::after { content: \"url(x.png) \\\" url(x.png)\" }",
            "/* url(x.png) */ a::after { content: \"url(x.png) \\\" url(x.png)\" }", []
        ),
        ("a { width: curl(x.png) } /*", "a { width: curl(x.png) } /*", []),
        ("a { src: url(", "a { src: url(", []),
        ("a { src: url(desk.ttf) }", "a { src: url(\"data:font/ttf;base64,Rm9udA==\") }", []),
        (
            "a { background: url(\"my%20dot.png\") }",
            "a { background: url(\"data:image/png;base64,UE5H\") }", []
        ),
        (
            "a { background: url(../../dot.png) }", "a { background: url(\"data:,\") }", ["../../dot.png"]
        ),
        (
            "@import \"extra.css\" print;\n@IMPORT/* */'none.css';",
            "@import \"data:,\" print;\n@IMPORT/* */\"data:,\";", ["extra.css", "none.css"]
        ),
        ("@import url(extra.css);", "@import url(\"data:,\");", ["extra.css"]),
        ("@import \"https://example.org/a.css\";", "@import \"https://example.org/a.css\";", []),
        ("@imports \"x.css\"; @import", "@imports \"x.css\"; @import", []),
    ])
    func `holds its pictures and fonts, and says what it can't hold`(
        written: String,
        expected: String,
        missing: [String]
    ) {
        let files = assets([
            ("theme/dot.png", "PNG"), ("theme/my dot.png", "PNG"), ("theme/desk.ttf", "Font"),
            ("theme/extra.css", "p {}"), ("theme/style.css", written),
        ])
        let theme = InlinedTheme(files, styles: [.style], scripts: [], EmbeddedFiles(files))
        #expect(String(decoding: theme.styles, as: UTF8.self) == "<style>\(expected)</style>\n")
        #expect(theme.missing.map(\.address) == missing)
        #expect(theme.missing.map(\.isInTheme) == missing.map { $0 == "extra.css" })
    }

    private func assets(_ files: [(String, String)]) -> [(path: String, file: SourceFile)] {
        files.map { (path: $0.0, file: SourceFile(path: $0.0, text: $0.1)) }
    }
}
