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
        default:
            closeMark()
            writeElement(inline)
        }
    }

    private mutating func writeElement(_ inline: Inline) {
        switch inline {
        case .text, .softBreak, .lineBreak: break
        case .emphasis(let content): element("em") { $0.write(content) }
        case .strong(let content): element("strong") { $0.write(content) }
        case .strikethrough(let content): element("del") { $0.write(content) }
        case .code(let text): element("code") { $0.write([.text(text)]) }
        case .html(let text): writeInlineHTML(text)
        case .link(let destination, let title, let content): writeLink(to: destination, title: title, content)
        case .image(let source, let title, let content): writeImage(source, title: title, content)
        case .footnoteReference(let number, let occurrence):
            writeReference(to: number, occurrence: occurrence)
        }
    }

    private mutating func writeInlineHTML(_ text: String) {
        switch options.rawHTML {
        case .passedThrough:
            output.append(contentsOf: text.utf8)
            skipWords(text)
        case .escaped:
            write([.text(text)])
        }
    }

    private mutating func writeLink(to destination: String, title: String, _ content: [Inline]) {
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
