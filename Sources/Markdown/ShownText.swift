extension Document {
    /// The text by blocks as a browser shows it, in which quotations from others' pages are looked for: comments and
    /// tags of HTML are no words of it.
    ///
    /// All else is as in `quotableBlocks`.
    public var shownBlocks: [String] {
        var blocks: [String] = []
        forEachLeaf { leaf, _ in
            var text = ShownText()
            switch leaf {
            case .inlines(let content): text.append(content)
            case .html(let html): text.append(html: html)
            case .code: text.append(leaf.textWithBrokenWords)
            }
            blocks += text.finished()
        }
        return blocks.filter(\.holdsWords)
    }
}

/// What a browser shows of a part of a document, put together piece by piece.
///
/// A tag within words parts nothing (`un<b>safe</b>` is one word), and that of a block ends the one before.
private struct ShownText {
    private var blocks: [String] = []
    private var block = ""
    /// The element that's open and of which nothing is shown, such as a script.
    private var hidden: String?

    mutating func finished() -> [String] { blocks + [block] }

    mutating func append(_ words: some StringProtocol) {
        if hidden == nil { block += words }
    }

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .html(let html): append(html: html)
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .link(_, _, let content):
                append(content)
            case .softBreak, .lineBreak: endLine()
            case .text, .code, .image, .footnoteReference: append([inline].plainText)
            }
        }
    }

    /// HTML as it stands: tags, comments and what's between them.
    mutating func append(html: String) {
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            append(lines: rest[..<start])
            rest = rest[start...]
            if let piece = HTMLPiece(atStartOf: rest) {
                rest = piece.rest
                meet(piece)
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
            if isEnd, name == hidden { self.hidden = nil }
        } else if !isEnd, hiddenElements.contains(name) {
            hidden = name
        } else if name == "br" {
            endLine()
        } else if blockElements.contains(name) {
            blocks.append(block)
            block = ""
        }
    }

    private mutating func endLine() { append(block.endsWithHyphen ? "\n" : " ") }
}

/// A comment, a declaration or a tag.
private struct HTMLPiece {
    enum Kind {
        /// The name is in small letters.
        case tag(name: String, isEnd: Bool)
        case comment
    }

    let kind: Kind
    /// What follows it.
    let rest: Substring

    /// Nil where none begins; what isn't closed goes on to the end.
    init?(atStartOf text: Substring) {
        let inside = text.dropFirst()
        if inside.hasPrefix("!--") {
            (kind, rest) = (.comment, after("-->", in: inside.dropFirst("!--".count)))
        } else if inside.hasPrefix("!") || inside.hasPrefix("?") {
            (kind, rest) = (.comment, after(">", in: inside))
        } else {
            let isEnd = inside.hasPrefix("/")
            let name = inside.dropFirst(isEnd ? 1 : 0).prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
            }
            guard let first = name.first, first.isLetter else { return nil }
            kind = .tag(name: name.lowercased(), isEnd: isEnd)
            rest = Self.afterAttributes(inside[name.endIndex...])
        }
    }

    /// A `>` between quotation marks ends no tag.
    private static func afterAttributes(_ text: Substring) -> Substring {
        var mark: Character?
        for index in text.indices {
            let character = text[index]
            if mark == character {
                mark = nil
            } else if mark == nil, character == "\"" || character == "'" {
                mark = character
            } else if mark == nil, character == ">" {
                return text[index...].dropFirst()
            }
        }
        return text[text.endIndex...]
    }
}

private func after(_ end: String, in text: Substring) -> Substring {
    text.firstRange(of: end).map { text[$0.upperBound...] } ?? text[text.endIndex...]
}

/// With numbers of letters and the commonest of their names as what they stand for: within a block of HTML the parser
/// leaves them as they are.
private func openingReferences(in text: Substring) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return String(parts[0])
        + parts.dropFirst().map { part in
            guard let end = part.firstIndex(of: ";"), let character = character(named: part[..<end]) else {
                return "&" + part
            }
            return character + part[end...].dropFirst()
        }.joined()
}

private func character(named name: Substring) -> String? {
    guard name.first == "#" else { return namedCharacters[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
}

private let namedCharacters = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
]

private let hiddenElements: Set = ["script", "style", "template", "title"]

/// Those that a browser puts on lines of their own; a name that it doesn't know is none of them.
private let blockElements: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "option", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
]
