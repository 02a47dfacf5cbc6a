extension Document {
    /// The text by blocks as `plainBlocks` has it, but for code, which nobody says: blocks of it are left out, and the
    /// quotation marks of code within a line.
    public var proseBlocks: [PlainBlock] {
        var blocks: [PlainBlock] = []
        forEachLeaf { leaf, lines in
            let text =
                switch leaf {
                case .inlines(let content): content.prose
                case .html: leaf.plainText
                case .code: ""
                }
            if text.holdsWords { blocks.append(PlainBlock(text, lines: lines)) }
        }
        return blocks
    }
}

extension [Inline] {
    /// What a reader sees as words, on one line, without the quotation marks of code.
    public var prose: String { map(\.withoutMarksOfCode).plainText }
}

extension Inline {
    fileprivate var withoutMarksOfCode: Inline {
        switch self {
        case .code(let text):
            .code(String(String.UnicodeScalarView(text.unicodeScalars.filter { !isQuotationMark($0) })))
        case .emphasis(let content): .emphasis(content.map(\.withoutMarksOfCode))
        case .strong(let content): .strong(content.map(\.withoutMarksOfCode))
        case .strikethrough(let content): .strikethrough(content.map(\.withoutMarksOfCode))
        case .link(let destination, let title, let content):
            .link(destination: destination, title: title, content.map(\.withoutMarksOfCode))
        case .text, .html, .softBreak, .lineBreak, .image, .footnoteReference: self
        }
    }
}

/// Whether it's a quotation mark of whatever language (Unicode's property Quotation_Mark), or stands for one.
private func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isQuotationMark || scalar == "`" || scalar == "\u{B4}"
}
