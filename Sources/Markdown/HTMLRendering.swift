/// A document being written: the bytes so far, and what a node has to know of those before it.
struct HTMLRendering {
    let options: HTMLOptions
    var output: [UInt8]
    let start: Int

    private var anchors = HeadingAnchors()
    /// How many tables were begun.
    var tables = 0
    /// Within a link there can be no other link.
    var isInLink = false
    /// Nil where nothing is marked.
    var marks: MarkCursor?

    init(options: HTMLOptions, marks: [TextMark], output: [UInt8]) {
        self.options = options
        self.marks = MarkCursor(marks)
        self.output = output
        start = output.count
    }

    mutating func write(_ document: Document) {
        for block in document.blocks { write(block) }
        write(document.footnotes)
    }

    mutating func write(_ block: Block) {
        if case .paragraph(let content) = block.content { return writeParagraph(block, content) }
        startLine()
        insert(block.decoration?.before)
        switch block.content {
        case .paragraph:
            break
        case .heading(let level, let content):
            writeHeading(level, content, decoration: block.decoration)
        case .quote(let blocks):
            element("blockquote", block.decoration) { html in
                for block in blocks { html.write(block) }
                html.startLine()
            }
        case .list(let list):
            write(list, decoration: block.decoration)
        case .code(let language, let text):
            element("pre", block.decoration) { html in
                html.element("code", class: language.isEmpty ? nil : "language-\(language)") { html in
                    html.block(.code(text)) { $0.writeLines(text) }
                }
            }
        case .html(let text):
            writeHTML(text)
        case .table(let table):
            write(table, decoration: block.decoration)
        case .thematicBreak:
            startTag("hr", block.decoration)
        }
        insert(block.decoration?.after)
        startLine()
    }

    /// A paragraph; in a tight list without its tags, unless they carry attributes.
    ///
    /// The box of a task stands before its words, a footnote's links back after them.
    mutating func writeParagraph(
        _ block: Block,
        _ content: [Inline],
        isTight: Bool = false,
        box: Bool? = nil,
        backLinksOf footnote: (number: Int, references: Int)? = nil
    ) {
        let isBare = isTight && block.decoration?.attributes.isEmpty ?? true
        if !isBare { startLine() }
        insert(block.decoration?.before)
        if !isBare { startTag("p", block.decoration) }
        writeBox(isTicked: box)
        self.block(.inlines(content)) { $0.write(content) }
        if let footnote { writeBackLinks(from: footnote.number, references: footnote.references) }
        if !isBare { endTag("p") }
        insert(block.decoration?.after)
        if !isBare { startLine() }
    }
}

extension HTMLRendering {
    private mutating func writeHeading(_ level: Int, _ content: [Inline], decoration: Decoration?) {
        let name = "h\(min(max(1, level + options.headingShift), 6))"
        let isNamed = decoration?.attributes.contains { $0.name == "id" } ?? false
        var attributes: [Decoration.Attribute] = []
        if options.headingAnchors, !isNamed {
            let anchor = anchors.anchor(for: content.plainText)
            attributes = [.init("id", prefixed(anchor))]
        }
        element(name, decoration, attributes) { html in
            html.block(.inlines(content)) { $0.write(content) }
        }
    }

    private mutating func writeHTML(_ text: String) {
        let words = String(decoding: text.utf8.dropLast(text.lastLineBreak), as: UTF8.self)
        block(.html(text)) { html in
            switch html.options.rawHTML {
            case .passedThrough:
                html.output.append(contentsOf: words.utf8)
                html.skipWords(words)
            case .escaped:
                html.element("p") { html in
                    html.writeWords(words)
                    html.closeMark()
                }
            }
        }
    }
}
