/// A block of a document that's read as prose: words without markup, on one line.
public struct ProseBlock: Sendable, Hashable {
    public let text: String
    /// Counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>
    /// Whether a block quote holds it.
    public let isQuoted: Bool
    /// Whether it's raw HTML.
    public let isHTML: Bool
}

extension Document {
    /// The text by blocks as `plainBlocks` has it, but for code, which nobody says: blocks of it are left out, and the
    /// quotation marks of code within a line.
    public var proseBlocks: [ProseBlock] {
        var blocks: [ProseBlock] = []
        forEachLeaf { leaf, lines, isQuoted in
            let (text, isHTML) =
                switch leaf {
                case .inlines(let content): (content.prose, false)
                case .html: (leaf.plainText, true)
                case .code: ("", false)
                }
            if text.holdsWords {
                blocks.append(ProseBlock(text: text, lines: lines, isQuoted: isQuoted, isHTML: isHTML))
            }
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
