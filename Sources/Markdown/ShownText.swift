extension Document {
    /// The text by blocks as a browser shows it, in which quotations from others' pages are looked for: comments and
    /// tags of HTML are no words of it.
    ///
    /// All else is as in `quotableBlocks`.
    public var shownBlocks: [String] {
        var text = ShownText()
        forEachLeaf { leaf, _ in
            switch leaf {
            case .inlines(let content): text.addParagraph(content)
            case .html(let html): text.add(html: html)
            case .code: text.addParagraph([.text(leaf.plainText)])
            }
        }
        return text.finished().filter(\.holdsWords)
    }
}

/// What a browser shows of a document, put together piece by piece.
///
/// A tag within words parts nothing (`un<b>safe</b>` is one word), and that of a block ends the one before. What's
/// struck out was taken back, and is no word.
private struct ShownText {
    private var blocks: [String] = []
    private var block = ""
    /// The element that's open and of which nothing is shown, and how many of its name are open.
    private var hidden: (name: String, count: Int)?
    /// How many quotations are open, around which a browser prints marks.
    private var quotations = 0

    mutating func finished() -> [String] { blocks + [block] }

    /// A block of HTML; what it opens may be closed in a later one.
    mutating func add(html: String) {
        endBlock()
        append(html: html)
    }

    /// Words of Markdown, which are a block of their own; so what they open ends with them.
    mutating func addParagraph(_ content: [Inline]) {
        endBlock()
        if hidden?.name == "p" { hidden = nil }
        let isHidden = hidden != nil
        append(content)
        if !isHidden { hidden = nil }
        endBlock()
    }

    private mutating func append(_ words: some StringProtocol) {
        if hidden == nil { block += words }
    }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .html(let html): append(html: html)
            case .emphasis(let content), .strong(let content), .link(_, _, let content): append(content)
            case .strikethrough: continue
            case .softBreak, .lineBreak: endLine()
            case .text, .code, .image, .footnoteReference: append([inline].plainText)
            }
        }
    }

    /// HTML as it stands: tags, comments and what's between them.
    private mutating func append(html: String) {
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            append(lines: rest[..<start])
            rest = rest[start...]
            if let piece = HTMLPiece(atStartOf: rest) {
                rest = piece.rest
                meet(piece)
                if let hidden, elementsOfText.contains(hidden.name) {
                    rest = endTag(of: hidden.name, in: rest)
                }
            } else {
                append("<")
                rest = rest.dropFirst()
            }
        }
        append(lines: rest)
    }

    private mutating func append(lines text: Substring) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { endLine() }
            append(openingReferences(in: line))
        }
    }

    private mutating func meet(_ piece: HTMLPiece) {
        guard case .tag(let name, let isEnd) = piece.kind else { return }
        if let hidden {
            if name == hidden.name {
                self.hidden?.count += isEnd ? -1 : 1
                if self.hidden?.count == 0 { self.hidden = nil }
            } else if hidden.name == "p", blockElements.contains(name) {
                // Another block ends a paragraph whose end tag is left out.
                self.hidden = nil
                meet(piece)
            }
        } else if !isEnd, !voidElements.contains(name), hiddenElements.contains(name) || piece.isHidden {
            if blockElements.contains(name) { endBlock() }
            hidden = (name, 1)
        } else if name == "br" {
            endLine()
        } else if name == "q" {
            meetQuotation(isEnd: isEnd)
        } else if blockElements.contains(name) {
            endBlock()
        }
    }

    /// Browsers print double marks, and single ones within them.
    private mutating func meetQuotation(isEnd: Bool) {
        if !isEnd {
            append(quotations.isMultiple(of: 2) ? "“" : "‘")
            quotations += 1
        } else if quotations > 0 {
            quotations -= 1
            append(quotations.isMultiple(of: 2) ? "”" : "’")
        }
    }

    private mutating func endLine() { append(block.endsWithHyphen ? "\n" : " ") }

    private mutating func endBlock() {
        blocks.append(block)
        block = ""
        quotations = 0
    }
}

/// The rest of a text from the end tag of an element on within which no other tag counts.
private func endTag(of name: String, in text: Substring) -> Substring {
    var rest = text
    while let start = rest.firstRange(of: "</") {
        if rest[start.upperBound...].prefix(name.count).lowercased() == name {
            return rest[start.lowerBound...]
        }
        rest = rest[start.upperBound...]
    }
    return rest[rest.endIndex...]
}

/// Those of which a browser shows nothing, or only to a reader who writes in them or who has no scripts, frames or films;
/// and those that were taken back.
private let hiddenElements: Set = [
    "audio", "canvas", "datalist", "del", "iframe", "noembed", "noframes", "noscript", "object", "rp", "s",
    "script", "strike", "style", "template", "textarea", "title", "video",
]

/// Within them tags are words.
private let elementsOfText: Set = [
    "iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title",
]

/// Those that hold nothing, and have no end tag.
private let voidElements: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
]

/// Those that a browser puts on lines of their own; a name that it doesn't know is none of them.
private let blockElements: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
]
