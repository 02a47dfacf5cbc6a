import Markdown
import Testing

/// The lines of all blocks, items and rows of a document, outer ones first: `list 1-3, item 1-2, paragraph 1`.
private func lines(_ markdown: String) -> String {
    let document = parse(markdown)
    let footnotes = document.footnotes.flatMap { ["note"] + $0.blocks.flatMap(describe) }
    return (document.blocks.flatMap(describe) + footnotes).joined(separator: ", ")
}

private func describe(_ block: Block) -> [String] {
    switch block.content {
    case .paragraph: ["paragraph \(short(block.lines))"]
    case .heading: ["heading \(short(block.lines))"]
    case .quote(let blocks): ["quote \(short(block.lines))"] + blocks.flatMap(describe)
    case .list(let list):
        ["list \(short(block.lines))"]
            + list.items.flatMap { ["item \(short($0.lines))"] + $0.blocks.flatMap(describe) }
    case .code: ["code \(short(block.lines))"]
    case .html: ["html \(short(block.lines))"]
    case .table(let table):
        ["table \(short(block.lines))", "head \(short(table.head.lines))"]
            + table.rows.map { "row \(short($0.lines))" }
    case .thematicBreak: ["break \(short(block.lines))"]
    }
}

private func short(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}

@Suite struct `The lines of a block` {
    @Test(arguments: [
        ("a\nb\n\nc", "paragraph 1-2, paragraph 4"),
        ("a\r\nb\r\n\r\nc", "paragraph 1-2, paragraph 4"),
        ("a\rb\r\rc", "paragraph 1-2, paragraph 4"),
        ("\n\n   a", "paragraph 3"),
        ("# a\nb\n# c", "heading 1, paragraph 2, heading 3"),
        ("***\na\n***", "break 1, paragraph 2, break 3"),
        ("> a\nb\n\nc", "quote 1-2, paragraph 1-2, paragraph 4"),
        ("> a\n>\n> > b\n\nc", "quote 1-3, paragraph 1, quote 3, paragraph 3, paragraph 5"),
        ("> a\n>\n\nb", "quote 1-2, paragraph 1, paragraph 4"),
        ("    a\n\n    b\n\n\nc", "code 1-3, paragraph 6"),
    ])
    func `are counted from 1, whatever ends a line`(markdown: String, expected: String) {
        #expect(lines(markdown) == expected)
    }

    @Test(arguments: [
        ("- a\n\n\n\nb", "list 1, item 1, paragraph 1, paragraph 5"),
        (
            "- a\n\n- b\n\n\n  c\n\n\n- \n",
            "list 1-9, item 1, paragraph 1, item 3-6, paragraph 3, paragraph 6, item 9"
        ),
        (
            "1. > a\n   > - b\n\n\n\nc",
            "list 1-2, item 1-2, quote 1-2, paragraph 1, list 2, item 2, paragraph 2, paragraph 6"
        ),
        ("- [ ] a\n  b\n\n\n- [x] c\n\n", "list 1-5, item 1-2, paragraph 1-2, item 5, paragraph 5"),
        ("a[^1]\n\n[^1]: b\n\n    c\n\n\nd", "paragraph 1, paragraph 8, note, paragraph 3, paragraph 5"),
    ])
    func `end before the empty lines that follow a list, an item or a footnote`(
        markdown: String,
        expected: String
    ) {
        #expect(lines(markdown) == expected)
    }

    @Test(arguments: [
        ("a\n===", "heading 1-2"),
        ("a\n===\n", "heading 1-2"),
        ("a\n===\n\nb", "heading 1-2, paragraph 4"),
        ("a\nb\n---\nc", "heading 1-3, paragraph 4"),
        ("a\n===\n===\n", "heading 1-2, paragraph 3"),
        ("a\n===\n---\n", "heading 1-2, break 3"),
        ("a\n===\n[b]: c", "heading 1-2"),
        ("> a\n> ===\n> b", "quote 1-3, heading 1-2, paragraph 3"),
        ("> a\n> ---\n---", "quote 1-2, heading 1-2, break 3"),
        ("- a\n  ---\n---", "list 1-2, item 1-2, heading 1-2, break 3"),
        ("a `b\nc` <d\ne>\n===\nf", "heading 1-4, paragraph 5"),
    ])
    func `end with the line under a heading`(markdown: String, expected: String) {
        #expect(lines(markdown) == expected)
    }

    @Test(arguments: [
        ("```\na\n```\nb", "code 1-3, paragraph 4"),
        ("```\n```", "code 1-2"),
        ("```\na\n\n", "code 1-3"),
        ("```", "code 1"),
        ("> ```\n> a\nb", "quote 1-2, code 1-2, paragraph 3"),
        ("> ```\n> a\n```\nb", "quote 1-2, code 1-2, code 3-4"),
        ("- ```\n  a\n- b", "list 1-3, item 1-2, code 1-2, item 3, paragraph 3"),
        ("<!-- a -->\nb", "html 1, paragraph 2"),
        ("<!-- a\n\nb -->\nc", "html 1-3, paragraph 4"),
        ("<div>\na\n</div>\n\nb", "html 1-3, paragraph 5"),
        ("<script>\na\n</script>", "html 1-3"),
    ])
    func `are all those of code and raw HTML, and no more`(markdown: String, expected: String) {
        #expect(lines(markdown) == expected)
    }

    @Test(arguments: [
        ("|a|\n|-|\n|b|\n|c|", "table 1-4, head 1, row 3, row 4"),
        ("|a|\n|-|\n|b|\n\nc", "table 1-3, head 1, row 3, paragraph 5"),
        ("|a|\n|-|\n# c", "table 1-2, head 1, heading 3"),
        ("|a|\n|-|", "table 1-2, head 1"),
        ("b\nc\n|a|\n|-|\n|d|", "paragraph 1-2, table 3-5, head 3, row 5"),
        ("b\n|a|\n|-|\n\nc", "paragraph 1, table 2-3, head 2, paragraph 5"),
        ("> b\n> |a|\n> |-|\n> |c|\n", "quote 1-4, paragraph 1, table 2-4, head 2, row 4"),
        ("- |a|\n  |-|\n  |b|\n\n\nc", "list 1-3, item 1-3, table 1-3, head 1, row 3, paragraph 6"),
    ])
    func `are one for each row of a table, and the paragraph before keeps its own`(
        markdown: String,
        expected: String
    ) {
        #expect(lines(markdown) == expected)
    }
}
