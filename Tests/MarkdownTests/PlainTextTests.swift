import Markdown
import Testing

@Suite struct `The plain text of a document` {
    @Test func `is what a reader sees, block by block`() {
        let blocks = parse(
            """
            # The *first* report

            A line,
            a second,\\
            a third [with a link](claim:x) and `code
            over lines`.

            > - quoted
            >
            >   twice

            | a | b |
            |---|---|
            | 1 |   |

            ```
            let a

            let b
            ```

            ***

            1. [ ] task[^n] ~~gone~~ &copy;

            [^n]: A note.
            """
        ).plainBlocks
        #expect(
            blocks == [
                PlainBlock("The first report", lines: 1...1),
                PlainBlock("A line, a second, a third with a link and code over lines.", lines: 3...6),
                PlainBlock("quoted", lines: 8...8),
                PlainBlock("twice", lines: 10...10),
                PlainBlock("a", lines: 12...12),
                PlainBlock("b", lines: 12...12),
                PlainBlock("1", lines: 14...14),
                PlainBlock("let a  let b", lines: 16...20),
                PlainBlock("task gone ©", lines: 24...24),
                PlainBlock("A note.", lines: 26...26),
            ]
        )
    }

    @Test func `ends its lines where a word may be cut in two, for quotations alone`() {
        let document = parse(
            """
            It's un-
            safe *to pharma\u{AD}
            cists* and
            all.

            - phar-\\
              macies
            - בלתי־
              חוקי
            """
        )
        #expect(
            document.quotableBlocks == [
                "It's un-\nsafe to pharma\u{AD}\ncists and all.", "phar-\nmacies", "בלתי־\nחוקי",
            ]
        )
        #expect(
            document.plainBlocks.map(\.text) == [
                "It's un- safe to pharma\u{AD} cists and all.", "phar- macies", "בלתי־ חוקי",
            ]
        )
    }

    @Test func `counts raw HTML, which is printed as text, but no picture`() {
        #expect(
            parse("a <b>c</b> ![d](e.png)\n\n<p>\nf\n</p>\n\n![g](h.png)").plainBlocks == [
                PlainBlock("a <b>c</b> ", lines: 1...1),
                PlainBlock("<p> f </p>", lines: 3...5),
            ]
        )
    }

    @Test func `leaves out HTML's tags and comments where it's another's page, as a browser does`() {
        let document = parse(
            """
            The port was closed. <!-- draft: it was bombed --> It is <!-- never --> un<b>safe</b> at un<wbr>known
            times, 3 < 4<br>and *a <i>second* line</i>.

            <p>He said:
            &ldquo;No&#46;&rdquo; A &lt; B &unknown;</p><p title="a > b">She didn&#x2019;t say un-
            known.</p>

            <script>let words = "hidden"</script>

            <!-- not

            shown -->

            | <em>a</em> cell |
            |---|

            <div>

            `<b>` is code</div>
            """
        )
        #expect(
            document.shownBlocks == [
                "The port was closed.  It is  unsafe at unknown times, 3 < 4 and a second line.",
                "He said: “No.” A < B &unknown;", "She didn’t say un-\nknown.", "a cell", "<b> is code",
            ]
        )
    }

    @Test(arguments: [
        ("The port was ~~not~~ closed", ["The port was  closed"]),
        ("The port was <del>not</del> closed <s>at all</s>", ["The port was  closed "]),
        ("The port was <span hidden>not</span> closed", ["The port was  closed"]),
        ("The port was <i style=\"Display: none\">not</i> closed", ["The port was  closed"]),
        ("Write <textarea>not <b>closed</textarea> here", ["Write  here"]),
        (
            "<div>a<iframe src='x'>b</iframe><noscript>c</noscript><object>d</object><video>e</video>f</div>",
            ["af"]
        ),
        ("<div hidden>\n\nNot *shown*\n\n<div>nor this</div>\n</div>\n\nShown", ["Shown"]),
        ("<p hidden>Not shown\n\nShown", ["Shown"]),
        ("An <span hidden>open one\n\nends with its paragraph", ["An ", "ends with its paragraph"]),
        (
            "An <input hidden> has no end, <b data-x='hidden' title=\"hidden\">nor</b> is this one",
            [
                "An  has no end, nor is this one"
            ]
        ),
        ("<script>if (a<b) \"</script><p>Shown</p>", ["Shown"]),
        ("<div>He said: <q>No, <q>never</q> again</q></q>.</div>", ["He said: “No, ‘never’ again”."]),
    ])
    func `leaves out what another's page strikes out or hides, and has the marks that a browser prints`(
        markdown: String,
        shown: [String]
    ) {
        #expect(parse(markdown).shownBlocks == shown)
    }

    @Test func `has spaces for what's struck out where quotations are looked for in it`() {
        let document = parse("It was ~~nöt *at* all~~ closed\n\n~~Not~~\n\nNever")
        #expect(document.quotableBlocks == ["It was             closed", "   ", "Never"])
        #expect(document.plainBlocks.map(\.text) == ["It was nöt at all closed", "Not", "Never"])
        #expect(
            document.quotableBlocks.map(\.utf8.count) == document.plainBlocks.map(\.text.utf8.count)
        )
    }

    @Test func `joins the pieces that the parser makes of a text`() {
        let document = parse("We can't [sic] *say* \"so\"! & `a` <")
        #expect(
            document.blocks.map(\.content) == [
                .paragraph([
                    .text("We can't [sic] "), .emphasis([.text("say")]), .text(" \"so\"! & "), .code("a"),
                    .text(" <"),
                ])
            ]
        )
    }
}

@Suite struct `The links of a document` {
    private let document = parse(
        """
        See ["exact *words*"](article:kyodo) and
        [](actor:john-kirby).

        | [in a table](claim:a) |
        |---|
        | ![a [link](claim:hidden)](map.png) |

        - a[^n] <https://example.org>

        [^n]: [in a note](claim:b)
        """
    )

    @Test func `are found in the order of reading, with their words and lines`() {
        #expect(
            document.links.map { "\($0.destination) '\($0.text)' \($0.lines)" } == [
                "article:kyodo '\"exact words\"' 1...2",
                "actor:john-kirby '' 1...2",
                "claim:a 'in a table' 4...4",
                "https://example.org 'https://example.org' 8...8",
                "claim:b 'in a note' 10...10",
            ]
        )
    }

    @Test func `stand apart from its pictures`() {
        #expect(
            document.images.map { "\($0.source) '\($0.description)' \($0.lines)" } == [
                "map.png 'a link' 6...6"
            ]
        )
    }
}

@Suite struct `Raw HTML in a document` {
    @Test func `is found with its lines, but not in code`() {
        let document = parse("a <b>c</b>\n\n<div>\nd\n</div>\n\n`<i>`\n\n    <u>\n\n*x <!-- e -->*")
        #expect(
            document.rawHTML.map { "\($0.text) \($0.lines)" } == [
                "<b> 1...1", "</b> 1...1", "<div>\nd\n</div>\n 3...5", "<!-- e --> 11...11",
            ]
        )
    }
}
