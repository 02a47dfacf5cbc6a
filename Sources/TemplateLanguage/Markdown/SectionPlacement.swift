import Markdown
import SourceText

/// Puts sections whose tags have lines to themselves around the blocks, items or rows between those lines.
struct SectionPlacement {
    private let text: MarkedText
    private(set) var findings: [Finding] = []
    /// The identifiers of the sections that have found their place, and of those that have none.
    private(set) var placed: Set<Int> = []
    private(set) var dropped: Set<Int> = []
    /// By line: the marks that stand before it, in raw HTML and code.
    private var lineMarks: [Int: LineMarks] = [:]

    private struct LineMarks {
        var closing = ""
        var opening = ""
    }

    /// A section to place, and the first and last line with anything on it.
    private struct Span {
        let first: Int
        let last: Int
        let open: String
        let close: String
    }

    init(_ text: MarkedText) {
        self.text = text
    }

    mutating func place(in document: inout Document) {
        // Outer sections come first, so that each inner one goes between the marks that are already there.
        for lone in text.loneSections {
            let lines = lone.lines.filter { !text.isBlank($0) }
            guard let first = lines.first, let last = lines.last else {
                dropped.insert(lone.section.identifier)
                continue
            }
            let span = Span(first: first, last: last, open: lone.open.text, close: lone.close.text)
            let isPlaced =
                place(span, in: &document.blocks)
                || document.footnotes.indices.contains { place(span, in: &document.footnotes[$0].blocks) }
            if isPlaced {
                placed.insert(lone.section.identifier)
            } else {
                dropped.insert(lone.section.identifier)
                findings.append(
                    Finding(
                        .straddlingSection,
                        "this section doesn't hold whole blocks, list items or table rows",
                        at: lone.section.open.place,
                        help: "an empty line before and after its tags parts it from the text around it",
                        notes: [.init("it ends here", at: lone.section.close.place)]
                    )
                )
            }
        }
    }

    /// Writes the marks that stand within raw HTML and code into their text.
    func insertLineMarks(in document: inout Document) {
        guard !lineMarks.isEmpty else { return }
        document.editBlocks { block in
            switch block.content {
            case .html(let html): block.content = .html(insertLineMarks(html, from: block.lines.lowerBound))
            case .code(let language, let code):
                let start = block.lines.lowerBound + (isFenced(block, code) ? 1 : 0)
                block.content = .code(language: language, text: insertLineMarks(code, from: start))
            default: break
            }
        }
    }
}

extension SectionPlacement {
    private mutating func place(_ span: Span, in blocks: inout [Block]) -> Bool {
        if let covered = cover(span, blocks.map(\.lines)) {
            if covered.count == 1, case .list(var list) = blocks[covered.lowerBound].content {
                // Exactly the items of a list: they repeat, not the list.
                list.items.decorate(span.open, span.close, list.items.startIndex...list.items.endIndex - 1)
                blocks[covered.lowerBound].content = .list(list)
            } else {
                blocks.decorate(span.open, span.close, covered)
            }
            return true
        }
        guard let index = blocks.firstIndex(where: { holds($0.lines, span) }) else { return false }
        switch blocks[index].content {
        case .quote(var inner):
            guard place(span, in: &inner) else { return false }
            blocks[index].content = .quote(inner)
        case .list(var list):
            guard place(span, in: &list) else { return false }
            blocks[index].content = .list(list)
        case .table(var table):
            guard let rows = cover(span, table.rows.map(\.lines)) else { return false }
            table.rows.decorate(span.open, span.close, rows)
            blocks[index].content = .table(table)
        case .html, .code:
            lineMarks[span.first, default: LineMarks()].opening += span.open
            lineMarks[span.last + 1, default: LineMarks()].closing =
                span.close + (lineMarks[span.last + 1]?.closing ?? "")
        case .paragraph, .heading, .thematicBreak: return false
        }
        return true
    }

    private mutating func place(_ span: Span, in list: inout List) -> Bool {
        if let items = cover(span, list.items.map(\.lines)) {
            list.items.decorate(span.open, span.close, items)
            return true
        }
        guard let item = list.items.firstIndex(where: { holds($0.lines, span) }) else { return false }
        return place(span, in: &list.items[item].blocks)
    }

    /// The nodes that begin and end with the section.
    private func cover(_ span: Span, _ lines: [ClosedRange<Int>]) -> ClosedRange<Int>? {
        guard let first = lines.firstIndex(where: { $0.lowerBound == span.first }),
            let last = lines.lastIndex(where: { lastLine($0) == span.last }), first <= last
        else { return nil }
        return first...last
    }

    private func holds(_ lines: ClosedRange<Int>, _ span: Span) -> Bool {
        lines.lowerBound <= span.first && span.last <= lines.upperBound
    }

    private func lastLine(_ lines: ClosedRange<Int>) -> Int {
        lines.last { !text.isBlank($0) } ?? lines.lowerBound
    }

    /// Whether the first line of a block of code is its fence: in indented code, it's the first line of the code.
    private func isFenced(_ block: Block, _ code: String) -> Bool {
        let bytes = text.line(block.lines.lowerBound).prefix { $0 != UInt8(ascii: "\r") }
        let line = String(decoding: bytes, as: UTF8.self)
        let first = code.prefix { !$0.isNewline }.drop { $0.isWhitespace }
        guard !first.isEmpty, line.hasSuffix(first) else { return true }
        return line.dropLast(first.count).contains { $0 == "`" || $0 == "~" }
    }

    private func insertLineMarks(_ string: String, from start: Int) -> String {
        var lines = string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in lines.indices {
            guard let marks = lineMarks[start + index] else { continue }
            lines[index] = marks.closing + marks.opening + lines[index]
        }
        return lines.joined(separator: "\n")
    }
}
