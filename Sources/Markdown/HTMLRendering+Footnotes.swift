/// Footnotes: numbers in the text that lead down to the notes, and links in the notes that lead back up.
///
/// Their identifiers have a colon, which no heading's anchor can have.
extension HTMLRendering {
    mutating func writeReference(to number: Int, occurrence: Int) {
        let id = prefixed(referenceID(number, occurrence))
        guard !isInLink else {
            return element("sup", nil, [.init("id", id)]) { $0.output.appendText(String(number)) }
        }
        element("sup") { html in
            let attributes: [Decoration.Attribute] = [
                .init("href", "#\(html.prefixed(noteID(number)))"),
                .init("id", id),
                .init("role", "doc-noteref"),
                .init("aria-label", "\(html.options.labels.footnote) \(number)"),
            ]
            html.element("a", nil, attributes) { $0.output.appendText(String(number)) }
        }
    }

    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        startLine()
        let attributes: [Decoration.Attribute] = [
            .init("class", "footnotes"),
            .init("role", "doc-endnotes"),
            .init("aria-label", options.labels.footnotes),
        ]
        element("section", nil, attributes) { html in
            html.startLine()
            html.element("ol") { html in
                for (index, footnote) in footnotes.enumerated() { html.write(footnote, number: index + 1) }
                html.startLine()
            }
            html.startLine()
        }
        startLine()
    }

    private mutating func write(_ footnote: Footnote, number: Int) {
        startLine()
        element("li", nil, [.init("id", prefixed(noteID(number)))]) { html in
            html.startLine()
            for block in footnote.blocks.dropLast() { html.write(block) }
            guard let last = footnote.blocks.last else { return }
            if case .paragraph(let content) = last.content {
                html.writeParagraph(last, content, backLinksOf: (number, footnote.references))
            } else {
                html.write(last)
                html.element("p") { $0.writeBackLinks(from: number, references: footnote.references) }
                html.startLine()
            }
        }
        startLine()
    }

    mutating func writeBackLinks(from number: Int, references: Int) {
        guard references > 0 else { return }
        for occurrence in 1...references {
            let name = occurrence == 1 ? "\(number)" : "\(number)-\(occurrence)"
            let attributes: [Decoration.Attribute] = [
                .init("href", "#\(prefixed(referenceID(number, occurrence)))"),
                .init("role", "doc-backlink"),
                .init("aria-label", "\(options.labels.backToReference) \(name)"),
            ]
            output.append(UInt8(ascii: " "))
            element("a", nil, attributes) { $0.output.appendText("↩") }
        }
    }
}

private func noteID(_ number: Int) -> String {
    "note:\(number)"
}

private func referenceID(_ number: Int, _ occurrence: Int) -> String {
    occurrence == 1 ? "ref:\(number)" : "ref:\(number)-\(occurrence)"
}
