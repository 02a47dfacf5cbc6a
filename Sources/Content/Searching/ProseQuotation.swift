import Markdown
import Quotations

/// What prose quotes: what stands between quotation marks, and of a block quote each paragraph that doesn't begin with
/// one, as a whole.
struct ProseQuotation {
    let words: String
    let wordCount: Int
    /// Whether a mark closes it, or it's a whole paragraph.
    let isClosed: Bool
    /// Whether it's a paragraph of a block quote.
    let isParagraph: Bool
    /// Those of the block that it begins in, counted from 1 within the parsed text.
    let lines: ClosedRange<Int>

    /// In the order in which they stand.
    static func all(in blocks: [ProseBlock]) -> [ProseQuotation] {
        guard blocks.contains(where: \.isQuoted) || QuotableText.holdsQuotedSpans(blocks: blocks.map(\.text))
        else {
            return []
        }
        let text = QuotableText(blocks: blocks.map(\.text))
        var spans = text.quotedSpans[...]
        /// Where the block begins, and where the last quotation ends, which may run over several.
        var (start, quotedUpTo) = (0, 0)
        return blocks.flatMap { block in
            let end = start + block.text.utf8.count
            let own = spans.prefix { $0.content.lowerBound <= end }
            spans = spans.dropFirst(own.count)
            let beginsQuoted =
                own.first.map { $0.content.lowerBound - start <= longestMark } ?? (quotedUpTo > start)
            quotedUpTo = own.last?.content.upperBound ?? quotedUpTo
            // A block's text is followed by one line break.
            start = end + 1
            if block.isQuoted, !block.isAttribution, !beginsQuoted {
                return [ProseQuotation(block)]
            }
            return own.map { ProseQuotation($0, of: text, block) }
        }
    }

    private init(_ paragraph: ProseBlock) {
        words = paragraph.text
        wordCount = Quotations.Quotation(paragraph.text).wordCount
        (isClosed, isParagraph) = (true, true)
        lines = paragraph.lines
    }

    private init(_ span: QuotedSpan, of text: QuotableText, _ block: ProseBlock) {
        words = text.words(of: span)
        wordCount = text.wordCount(of: span)
        (isClosed, isParagraph) = (span.isClosed, false)
        lines = block.lines
    }
}

/// How many bytes a quotation mark has at the most.
private let longestMark = 4

extension ProseBlock {
    /// Whether it's the line that names whom a block quote quotes: `— the author`.
    fileprivate var isAttribution: Bool { ["—", "–", "-", "―"].contains { text.hasPrefix($0) } }
}
