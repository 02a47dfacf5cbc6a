/// The parts of a document that hold words, not blocks.
enum Leaf {
    /// A paragraph, a heading, a table's caption or a cell.
    case inlines([Inline])
    case code(String)
    case html(String)
}

extension Leaf {
    /// Its words, on one line.
    var plainText: String { plainText(naming: { _ in "" }) }

    /// The same, with words for each link that has none of its own.
    func plainText(naming name: (_ destination: String) -> String) -> String {
        switch self {
        case .inlines(let content): content.plainText(naming: name)
        case .code(let text), .html(let text): text.onOneLine
        }
    }

    /// The same, byte for byte, in which quotations are looked for.
    var quotableText: String {
        if case .inlines(let content) = self { content.quotableText } else { plainText }
    }
}

extension Document {
    /// Visits everything that holds words, in the order of reading, with the lines on which it stands.
    func forEachLeaf(_ visit: (Leaf, ClosedRange<Int>) -> Void) {
        forEachLeaf { leaf, lines, _ in visit(leaf, lines) }
    }

    /// The same, with whether a block quote holds it.
    func forEachLeaf(_ visit: (Leaf, ClosedRange<Int>, _ isQuoted: Bool) -> Void) {
        for block in blocks { block.forEachLeaf(isQuoted: false, visit) }
        for footnote in footnotes {
            for block in footnote.blocks { block.forEachLeaf(isQuoted: false, visit) }
        }
    }

    /// Visits every inline with the lines of its block.
    func forEachInline(_ visit: (Inline, ClosedRange<Int>) -> Void) {
        forEachLeaf { leaf, lines in
            if case .inlines(let content) = leaf { content.forEachInline { visit($0, lines) } }
        }
    }
}

extension Block {
    fileprivate func forEachLeaf(isQuoted: Bool, _ visit: (Leaf, ClosedRange<Int>, Bool) -> Void) {
        switch content {
        case .paragraph(let content), .heading(_, let content): visit(.inlines(content), lines, isQuoted)
        case .quote(let blocks): for block in blocks { block.forEachLeaf(isQuoted: true, visit) }
        case .list(let list):
            for item in list.items {
                for block in item.blocks { block.forEachLeaf(isQuoted: isQuoted, visit) }
            }
        case .code(_, let text): visit(.code(text), lines, isQuoted)
        case .html(let text): visit(.html(text), lines, isQuoted)
        case .table(let table):
            if let caption = table.caption { visit(.inlines(caption), lines, isQuoted) }
            for row in [table.head] + table.rows {
                for cell in row.cells { visit(.inlines(cell.content), row.lines, isQuoted) }
            }
        case .thematicBreak: break
        }
    }
}

extension [Inline] {
    /// Visits every inline, the outer before the inner ones, but not those that only describe a picture.
    func forEachInline(_ visit: (Inline) -> Void) {
        for inline in self {
            visit(inline)
            switch inline {
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .link(_, _, let content):
                content.forEachInline(visit)
            case .text, .code, .html, .softBreak, .lineBreak, .image, .footnoteReference: break
            }
        }
    }
}
