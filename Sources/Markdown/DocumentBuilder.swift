/// Copies cmark's tree into a `Document`.
struct DocumentBuilder {
    /// Something nested deeper than the limit, in the block that begins on this line.
    struct TooDeep: Error {
        let line: Int
    }

    private let limits: MarkdownLimits
    private var lines: BlockLines
    /// How often each footnote was referred to so far, by its number less one.
    private var references: [Int]
    private var depth = 0
    /// The first line of the block being read: where what's nested too deep stands.
    private var line = 1

    /// The document of a whole tree; `text` is what the tree was parsed from.
    static func document(
        from root: CMarkNode,
        of text: ArraySlice<UInt8>,
        limits: MarkdownLimits
    ) throws(TooDeep) -> Document {
        let definitions = root.children.filter { $0.kind == .footnote }
        var builder = DocumentBuilder(text: text, footnotes: definitions.count, limits: limits)
        let blocks = try builder.blocks(in: root)
        var footnotes: [Footnote] = []
        for node in definitions {
            let blocks = try builder.containedBlocks(of: node)
            footnotes.append(Footnote(name: node.literal, blocks: blocks, references: 0))
        }
        // Only now, since footnotes refer to footnotes.
        for index in footnotes.indices { footnotes[index].references = builder.references[index] }
        return Document(blocks: blocks, footnotes: footnotes)
    }

    private init(text: ArraySlice<UInt8>, footnotes: Int, limits: MarkdownLimits) {
        self.limits = limits
        lines = BlockLines(text: text)
        references = Array(repeating: 0, count: footnotes)
    }

    private mutating func descend() throws(TooDeep) {
        guard depth < limits.nesting else { throw TooDeep(line: line) }
        depth += 1
    }
}

extension DocumentBuilder {
    private mutating func blocks(in parent: CMarkNode) throws(TooDeep) -> [Block] {
        var blocks: [Block] = []
        for node in parent.children {
            if let block = try block(node) { blocks.append(block) }
        }
        return blocks
    }

    private mutating func containedBlocks(of container: CMarkNode) throws(TooDeep) -> [Block] {
        try descend()
        let outerEnd = lines.containerEnd
        lines.containerEnd = min(outerEnd, container.endLine)
        defer {
            depth -= 1
            lines.containerEnd = outerEnd
        }
        return try blocks(in: container)
    }

    private mutating func block(_ node: CMarkNode) throws(TooDeep) -> Block? {
        line = max(line, node.startLine)
        switch node.kind {
        case .paragraph:
            return Block(.paragraph(try inlines(in: node)), lines: lines.ofParagraph(node))
        case .heading:
            let content = try inlines(in: node)
            return Block(.heading(level: node.headingLevel, content), lines: lines.ofHeading(node))
        case .quote:
            return Block(.quote(try containedBlocks(of: node)), lines: lines.ofQuote(node))
        case .list:
            let items = try items(in: node)
            let list = List(start: node.listStart, isTight: node.isTight, items: items)
            return Block(.list(list), lines: lines.ofContainer(node, last: items.last?.lines))
        case .codeBlock:
            let text = node.literal
            let language = String(node.fenceInfo.prefix { $0 != " " && $0 != "\t" })
            return Block(.code(language: language, text: text), lines: lines.ofCode(node, text: text))
        case .htmlBlock:
            let text = node.literal
            return Block(.html(text), lines: lines.ofHTML(node, text: text))
        case .table:
            return try table(node)
        case .thematicBreak:
            return Block(.thematicBreak, lines: node.startLine...node.startLine)
        default:
            return nil
        }
    }

    private mutating func items(in list: CMarkNode) throws(TooDeep) -> [ListItem] {
        var items: [ListItem] = []
        for node in list.children {
            let blocks = try containedBlocks(of: node)
            let range = lines.ofContainer(node, last: blocks.last?.lines)
            items.append(ListItem(isDone: node.isTicked, blocks: blocks, lines: range))
        }
        return items
    }

    private mutating func table(_ node: CMarkNode) throws(TooDeep) -> Block? {
        var rows: [TableRow] = []
        for row in node.children {
            var cells: [TableCell] = []
            for cell in row.children { cells.append(TableCell(try inlines(in: cell))) }
            rows.append(TableRow(cells: cells, lines: row.startLine...row.startLine))
        }
        guard !rows.isEmpty else { return nil }
        var head = rows.removeFirst()
        head.lines = lines.ofTableHead(node)
        let table = Table(alignments: node.alignments, head: head, rows: rows)
        let end = rows.last?.lines.upperBound ?? head.lines.upperBound + 1
        return Block(.table(table), lines: head.lines.lowerBound...end)
    }
}

extension DocumentBuilder {
    private mutating func inlines(in parent: CMarkNode) throws(TooDeep) -> [Inline] {
        var inlines = InlineSequence()
        for node in parent.children {
            switch node.kind {
            case .text: inlines.append(text: node.literal)
            case .tildes: inlines.appendTildes(canOpen: node.tildes.canOpen, canClose: node.tildes.canClose)
            default: if let inline = try inline(node) { inlines.append(inline) }
            }
        }
        return inlines.finished()
    }

    private mutating func inline(_ node: CMarkNode) throws(TooDeep) -> Inline? {
        switch node.kind {
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .code: .code(node.literal)
        case .html: .html(node.literal)
        case .emphasis: .emphasis(try content(of: node))
        case .strong: .strong(try content(of: node))
        case .link: .link(destination: node.url, title: node.title, try content(of: node))
        case .image: .image(source: node.url, title: node.title, try content(of: node))
        case .footnoteReference: footnoteReference(node)
        default: nil
        }
    }

    private mutating func content(of node: CMarkNode) throws(TooDeep) -> [Inline] {
        try descend()
        defer { depth -= 1 }
        return try inlines(in: node)
    }

    private mutating func footnoteReference(_ node: CMarkNode) -> Inline {
        guard let number = Int(node.literal), references.indices.contains(number - 1) else {
            return .text("[^\(node.literal)]")
        }
        references[number - 1] += 1
        return .footnoteReference(number: number, occurrence: references[number - 1])
    }
}
