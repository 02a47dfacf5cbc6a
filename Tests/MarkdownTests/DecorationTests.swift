import Markdown
import Testing

/// What templates add to a document that they have parsed.
@Suite struct `A decorated document` {
    private let mark = Decoration(
        attributes: [.init("class", "x"), .init("title", "\"<")],
        before: "⟨",
        after: "⟩"
    )

    private func written(_ blocks: [Block]) -> String {
        HTMLWriter(HTMLOptions(headingAnchors: false)).string(for: Document(blocks: blocks))
    }

    private func block(_ content: Block.Content) -> Block {
        Block(content, lines: 1...1, decoration: mark)
    }

    @Test func `carries its attributes on every kind of block, with the inserted text around it`() {
        let attributes = #"class="x" title="&quot;&lt;""#
        #expect(
            written([
                block(.paragraph([.text("a")])),
                block(.heading(level: 2, [.text("b")])),
                block(.quote([])),
                block(.code(language: "", text: "c")),
                block(.thematicBreak),
                block(.html("<d>\n")),
            ]) == """
                ⟨<p \(attributes)>a</p>⟩
                ⟨<h2 \(attributes)>b</h2>⟩
                ⟨<blockquote \(attributes)>
                </blockquote>⟩
                ⟨<pre \(attributes)><code>c</code></pre>⟩
                ⟨<hr \(attributes)>⟩
                ⟨<p>&lt;d&gt;</p>⟩

                """
        )
    }

    @Test func `joins its class to the writer's own, and keeps the identifier that it's given`() {
        let list = List(start: nil, isTight: true, items: [ListItem(isDone: true, blocks: [], lines: 1...1)])
        #expect(
            HTMLWriter().string(
                for: Document(blocks: [
                    block(.list(list)),
                    Block(
                        .heading(level: 1, [.text("a")]),
                        lines: 1...1,
                        decoration: Decoration(attributes: [.init("id", "own")])
                    ),
                ])
            ) == """
                ⟨<ul class="tasks x" title="&quot;&lt;">
                <li><input type="checkbox" aria-label="Done" checked disabled> </li>
                </ul>⟩
                <h1 id="own">a</h1>

                """
        )
    }

    @Test func `repeats items of a list, whose paragraphs get tags if they carry attributes`() {
        let paragraph = Block(.paragraph([.text("a")]), lines: 1...1)
        let list = List(
            start: nil,
            isTight: true,
            items: [
                ListItem(blocks: [paragraph], lines: 1...1, decoration: mark),
                ListItem(blocks: [block(.paragraph([.text("b")]))], lines: 2...2),
                ListItem(
                    blocks: [
                        Block(
                            .paragraph([.text("c")]),
                            lines: 3...3,
                            decoration: Decoration(before: "⟨", after: "⟩")
                        )
                    ],
                    lines: 3...3
                ),
            ]
        )
        #expect(
            written([Block(.list(list), lines: 1...3)]) == """
                <ul>
                ⟨<li class="x" title="&quot;&lt;">a</li>⟩
                <li>
                ⟨<p class="x" title="&quot;&lt;">b</p>⟩
                </li>
                <li>⟨c⟩</li>
                </ul>

                """
        )
    }

    @Test func `repeats rows and cells of a table with a caption and row heads`() {
        var table = Table(
            alignments: [.none, .right],
            head: TableRow(cells: [TableCell([]), TableCell([.text("b")], decoration: mark)], lines: 1...1),
            rows: [
                TableRow(
                    cells: [TableCell([.text("c")]), TableCell([.text("d")], decoration: mark)],
                    lines: 3...3,
                    decoration: mark
                ),
                TableRow(cells: [TableCell([]), TableCell([])], lines: 4...4),
            ]
        )
        table.caption = [.text("Who "), .emphasis([.text("says")])]
        table.hasRowHeads = true
        let attributes = #"class="x" title="&quot;&lt;""#
        let right = #"class="align-right x" title="&quot;&lt;""#
        #expect(
            written([block(.table(table))]) == """
                ⟨<div class="scroll" tabindex="0" role="region" aria-labelledby="table:1:caption">
                <table \(attributes)>
                <caption id="table:1:caption">Who <em>says</em></caption>
                <thead>
                <tr>
                <td></td>
                ⟨<th scope="col" \(right)>b</th>⟩
                </tr>
                </thead>
                <tbody>
                ⟨<tr \(attributes)>
                <th scope="row">c</th>
                ⟨<td \(right)>d</td>⟩
                </tr>⟩
                <tr>
                <td></td>
                <td class="align-right"></td>
                </tr>
                </tbody>
                </table>
                </div>⟩

                """
        )
    }

    @Test func `names a captioned table after the identifier that it's given`() {
        var table = Table(alignments: [], head: TableRow(cells: [], lines: 1...1), rows: [])
        table.caption = [.text("c")]
        let decoration = Decoration(attributes: [.init("id", "t-⟨id⟩")])
        let page = written([Block(.table(table), lines: 1...2, decoration: decoration)])
        #expect(page.contains(#"aria-labelledby="t-⟨id⟩:caption""#))
        #expect(page.contains(#"<caption id="t-⟨id⟩:caption">"#))
    }
}
