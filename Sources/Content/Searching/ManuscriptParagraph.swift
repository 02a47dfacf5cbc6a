import Markdown

/// A part of a manuscript that's read as prose.
struct ManuscriptParagraph {
    let text: String
    /// Counted from 1 within the parsed text.
    let lines: ClosedRange<Int>
    /// Whether a block quote holds it, and it isn't the line that names whom it quotes: `— the author`.
    let isBlockQuote: Bool
}

extension Document {
    /// Paragraphs, headings and table cells in the order of reading, footnotes last; no code, no raw HTML.
    var paragraphs: [ManuscriptParagraph] {
        blocks.flatMap { $0.paragraphs(isQuoted: false) }
            + footnotes.flatMap { $0.blocks.flatMap { $0.paragraphs(isQuoted: false) } }
    }
}

extension Block {
    fileprivate func paragraphs(isQuoted: Bool) -> [ManuscriptParagraph] {
        func paragraph(_ content: [Inline]) -> [ManuscriptParagraph] {
            let text = content.prose
            let isAttribution = ["—", "–", "-", "―"].contains { text.hasPrefix($0) }
            return [ManuscriptParagraph(text: text, lines: lines, isBlockQuote: isQuoted && !isAttribution)]
        }
        return switch content {
        case .paragraph(let content), .heading(_, let content): paragraph(content)
        case .quote(let blocks): blocks.flatMap { $0.paragraphs(isQuoted: true) }
        case .list(let list): list.items.flatMap(\.blocks).flatMap { $0.paragraphs(isQuoted: isQuoted) }
        case .table(let table):
            ([table.head] + table.rows).flatMap { row in row.cells.flatMap { paragraph($0.content) } }
        case .code, .html, .thematicBreak: []
        }
    }
}
