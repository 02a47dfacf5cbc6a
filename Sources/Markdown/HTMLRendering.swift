/// A document being written: the bytes so far, and what a node has to know of those before it.
struct HTMLRendering {
    let options: HTMLOptions
    var output: [UInt8]
    private let start: Int

    private var anchors = HeadingAnchors()
    /// How many tables were begun.
    var tables = 0
    /// Within a link there can be no other link.
    var isInLink = false

    init(options: HTMLOptions, output: [UInt8]) {
        self.options = options
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
                    html.output.appendText(text)
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
        if let box { writeBox(isTicked: box) }
        write(content)
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
        element(name, decoration, attributes) { $0.write(content) }
    }

    private mutating func writeHTML(_ text: String) {
        let text = text.utf8.last == UInt8(ascii: "\n") ? text.dropLast() : text[...]
        switch options.rawHTML {
        case .passedThrough: output.append(contentsOf: text.utf8)
        case .escaped: element("p") { $0.output.appendText(String(text)) }
        }
    }

    private mutating func write(_ list: List, decoration: Decoration?) {
        let start = list.start.flatMap { $0 == 1 ? nil : Decoration.Attribute("start", String($0)) }
        let isTaskList = list.items.contains { $0.isDone != nil }
        element(
            list.start == nil ? "ul" : "ol",
            decoration,
            class: isTaskList ? "tasks" : nil,
            start.map { [$0] } ?? []
        ) { html in
            for item in list.items { html.write(item, isTight: list.isTight) }
            html.startLine()
        }
    }

    private mutating func write(_ item: ListItem, isTight: Bool) {
        startLine()
        insert(item.decoration?.before)
        element("li", item.decoration) { html in
            var box = item.isDone
            for block in item.blocks {
                if case .paragraph(let content) = block.content {
                    html.writeParagraph(block, content, isTight: isTight, box: box)
                } else {
                    if let box { html.writeBox(isTicked: box) }
                    html.write(block)
                }
                box = nil
            }
        }
        insert(item.decoration?.after)
        startLine()
    }

    /// A box that shows whether a task is done and can't be clicked.
    private mutating func writeBox(isTicked: Bool) {
        let label = Decoration.Attribute(
            "aria-label",
            isTicked ? options.labels.done : options.labels.notDone
        )
        var attributes = [Decoration.Attribute("type", "checkbox"), label]
        if isTicked { attributes.append(.init("checked", "")) }
        attributes.append(.init("disabled", ""))
        startTag("input", nil, attributes)
        output.append(UInt8(ascii: " "))
    }
}

extension HTMLRendering {
    mutating func element(
        _ name: String,
        _ decoration: Decoration? = nil,
        class: String? = nil,
        _ attributes: [Decoration.Attribute] = [],
        content: (inout HTMLRendering) -> Void
    ) {
        startTag(name, decoration, class: `class`, attributes)
        content(&self)
        endTag(name)
    }

    /// A start tag with the writer's own attributes before those of the decoration; of two classes it makes one.
    mutating func startTag(
        _ name: String,
        _ decoration: Decoration? = nil,
        class: String? = nil,
        _ attributes: [Decoration.Attribute] = []
    ) {
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name.utf8)
        for attribute in attributes { write(attribute: attribute.name, attribute.value) }
        var ownClass = `class`
        for attribute in decoration?.attributes ?? [] {
            if attribute.name == "class", let own = ownClass {
                write(attribute: "class", "\(own) \(attribute.value)")
                ownClass = nil
            } else {
                write(attribute: attribute.name, attribute.value)
            }
        }
        if let ownClass { write(attribute: "class", ownClass) }
        output.append(UInt8(ascii: ">"))
    }

    mutating func endTag(_ name: String) {
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: name.utf8)
        output.append(UInt8(ascii: ">"))
    }

    /// An attribute; an empty value is left out, as in `disabled`, which means the same.
    mutating func write(attribute name: String, _ value: String) {
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: name.utf8)
        guard !value.isEmpty else { return }
        output.append(contentsOf: "=\"".utf8)
        output.appendAttribute(value)
        output.append(UInt8(ascii: "\""))
    }

    /// Writes what a template wants to have here, as it stands.
    mutating func insert(_ text: String?) {
        if let text { output.append(contentsOf: text.utf8) }
    }

    /// Ends the current line if anything stands on it.
    mutating func startLine() {
        if output.count > start, output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }

    /// An identifier that's this document's own on a page with others.
    func prefixed(_ id: String) -> String {
        options.idPrefix.isEmpty ? id : "\(options.idPrefix)-\(id)"
    }
}
