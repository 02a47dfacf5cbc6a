/// The lines of the text in which a block stands, from what cmark says of it.
///
/// What cmark-gfm 0.29.0.gfm.6 says needs correction: lists and items run on over the empty lines after
/// them, a heading underlined with `=` or `-` ends a line late unless it ends the text, so does code whose
/// fence its container closes, raw HTML may end a line early, and a paragraph before a table gives the table
/// its own first line and keeps none for itself.
struct BlockLines {
    /// The last line on which the innermost open container can stand.
    var containerEnd = Int.max

    private let text: ArraySlice<UInt8>
    /// Read only for headings that are underlined, which most texts don't have.
    private lazy var textLines = Array(TextLines(text))

    init(text: ArraySlice<UInt8>) {
        self.text = text
    }
}

extension BlockLines {
    func ofParagraph(_ node: CMarkNode) -> ClosedRange<Int> {
        if node.startLine == 0, let table = node.next, table.kind == .table {
            return range(from: table.startLine, to: ofTableHead(table).lowerBound - 1)
        }
        return range(from: node.startLine, to: node.endLine)
    }

    mutating func ofHeading(_ node: CMarkNode) -> ClosedRange<Int> {
        let (start, end) = (node.startLine, node.endLine)
        guard end > start else { return range(from: start, to: start) }
        let isExact = end <= containerEnd && node.next?.startLine != end && isUnderline(end)
        return range(from: start, to: isExact ? end : end - 1)
    }

    func ofQuote(_ node: CMarkNode) -> ClosedRange<Int> {
        range(from: node.startLine, to: node.endLine)
    }

    /// A list, an item or a footnote, which ends with the last thing in it.
    func ofContainer(_ node: CMarkNode, last: ClosedRange<Int>?) -> ClosedRange<Int> {
        range(from: node.startLine, to: last?.upperBound ?? node.startLine)
    }

    func ofCode(_ node: CMarkNode, text: String) -> ClosedRange<Int> {
        let lastOfText = node.startLine + lineCount(of: text) - 1
        guard node.isFenced else { return range(from: node.startLine, to: lastOfText) }
        return range(from: node.startLine, to: min(lastOfText + 2, node.endLine, containerEnd))
    }

    func ofHTML(_ node: CMarkNode, text: String) -> ClosedRange<Int> {
        range(from: node.startLine, to: node.startLine + lineCount(of: text) - 1)
    }

    /// The line above the delimiter row, which stands right above the first row or ends the table.
    func ofTableHead(_ table: CMarkNode) -> ClosedRange<Int> {
        let firstRow = table.firstChild?.next?.startLine
        let line = max(table.startLine, firstRow.map { $0 - 2 } ?? table.endLine - 1)
        return line...line
    }
}

extension BlockLines {
    /// A range that holds at least its first line.
    private func range(from start: Int, to end: Int) -> ClosedRange<Int> {
        let start = max(1, start)
        return start...max(start, end)
    }

    private func lineCount(of text: String) -> Int {
        let breaks = text.utf8.count { $0 == UInt8(ascii: "\n") }
        return text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? breaks : breaks + 1
    }

    /// Whether a line is `===` or `---`, if need be within a quotation.
    private mutating func isUnderline(_ number: Int) -> Bool {
        guard textLines.indices.contains(number - 1) else { return false }
        var line = textLines[number - 1]
        while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
            line.removeLast()
        }
        guard let mark = line.last, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
            return false
        }
        return line.allSatisfy { $0 == mark || " \t>".utf8.contains($0) }
    }
}
