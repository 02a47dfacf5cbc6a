extension HTMLRendering {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
        closeMark()
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): writeWords(text)
        case .softBreak: writeWords("\n")
        case .lineBreak:
            output.append(contentsOf: "<br>".utf8)
            writeWords("\n")
        case .emphasis(let content): writeElement("em", content)
        case .strong(let content): writeElement("strong", content)
        case .strikethrough(let content): writeElement("del", content)
        case .code(let text): writeCode(text)
        case .html(let text): writeInlineHTML(text)
        case .link(let destination, let title, let content): writeLink(to: destination, title: title, content)
        case .image(let source, let title, let content): writeImage(source, title: title, content)
        case .footnoteReference(let number, let occurrence):
            closeMark()
            writeReference(to: number, occurrence: occurrence)
        }
    }

    private mutating func writeElement(_ name: String, _ content: [Inline]) {
        closeMark()
        element(name) { $0.write(content) }
    }

    private mutating func writeCode(_ text: String) {
        closeMark()
        element("code") { html in
            html.writeWords(text)
            html.closeMark()
        }
    }

    private mutating func writeInlineHTML(_ text: String) {
        switch options.rawHTML {
        case .passedThrough:
            closeMark()
            output.append(contentsOf: text.utf8)
            skipWords(text)
        case .escaped:
            writeWords(text)
        }
    }

    private mutating func writeLink(to destination: String, title: String, _ content: [Inline]) {
        closeMark()
        guard !isInLink else { return write(content) }
        let target = options.link(destination)
        // What a link without a text of its own is called isn't among the document's words.
        let name = content.isEmpty ? target.title ?? destination : ""
        guard let url = target.url, URLScheme.isAllowed(url) else { return writeLinkText(name, content) }

        output.append(contentsOf: "<a href=\"".utf8)
        output.appendURL(url)
        output.append(UInt8(ascii: "\""))
        if !title.isEmpty { write(attribute: "title", title) }
        if URLScheme.isExternal(url) { write(attribute: "rel", "external") }
        for attribute in target.attributes { write(attribute: attribute.name, attribute.value) }
        output.append(UInt8(ascii: ">"))
        isInLink = true
        writeLinkText(name, content)
        isInLink = false
        endTag("a")
        marks?.endLink(in: &output)
    }

    private mutating func writeLinkText(_ name: String, _ content: [Inline]) {
        output.appendText(name)
        write(content)
    }

    private mutating func writeImage(_ source: String, title: String, _ content: [Inline]) {
        closeMark()
        let description = content.pictureDescription
        guard let url = options.image(source), URLScheme.isAllowed(url) else {
            return output.appendText(description)
        }
        output.append(contentsOf: "<img src=\"".utf8)
        output.appendURL(url)
        output.append(contentsOf: "\" alt=\"".utf8)
        output.appendAttribute(description)
        output.append(UInt8(ascii: "\""))
        if !title.isEmpty { write(attribute: "title", title) }
        output.append(UInt8(ascii: ">"))
    }
}
