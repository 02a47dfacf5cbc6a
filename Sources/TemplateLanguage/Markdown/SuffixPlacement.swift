import Markdown
import SourceText

/// Turns suffixes into the attributes of what they belong to, and into captions of tables.
///
/// At the end of a cell, a heading or a paragraph it's that one's, in the first paragraph of a list item
/// the item's. A paragraph that's only a suffix, or a table's last row that is, belongs to the block before it.
struct SuffixPlacement {
    private let text: MarkedText
    private(set) var findings: [Finding] = []

    init(_ text: MarkedText) {
        self.text = text
    }

    mutating func place(in document: inout Document) {
        place(in: &document.blocks)
        for index in document.footnotes.indices { place(in: &document.footnotes[index].blocks) }
    }
}

extension SuffixPlacement {
    private mutating func place(in blocks: inout [Block]) {
        var kept: [Block] = []
        for var block in blocks {
            switch block.content {
            case .paragraph(let content):
                let reader = read(content, in: block.lines)
                if reader.rest.isEmpty, !reader.found.isEmpty {
                    attach(reader.found, of: block, to: &kept)
                    continue
                }
                block.content = .paragraph(reader.rest)
                attach(reader.found, to: &block)
            case .heading(let level, let content):
                let reader = read(content, in: block.lines)
                block.content = .heading(level: level, reader.rest)
                attach(reader.found, to: &block)
            case .quote(var inner):
                place(in: &inner)
                block.content = .quote(inner)
            case .list(var list):
                for index in list.items.indices { place(in: &list.items[index]) }
                block.content = .list(list)
            case .table(var table):
                let found = takeLastRow(of: &table)
                place(in: &table.head)
                for index in table.rows.indices { place(in: &table.rows[index]) }
                block.content = .table(table)
                attach(found, to: &block)
            case .code, .html, .thematicBreak: break
            }
            kept.append(block)
        }
        blocks = kept
    }

    private mutating func place(in item: inout ListItem) {
        if let first = item.blocks.first, case .paragraph(let content) = first.content {
            let reader = read(content, in: first.lines)
            item.blocks[0].content = .paragraph(reader.rest)
            refuseTableKeys(reader.found, at: first.lines)
            item.decorated.add(reader.found)
        }
        place(in: &item.blocks)
    }

    private mutating func place(in row: inout TableRow) {
        for index in row.cells.indices {
            let reader = read(row.cells[index].content, in: row.lines)
            guard !reader.found.isEmpty else { continue }
            row.cells[index].content = reader.rest
            refuseTableKeys(reader.found, at: row.lines)
            row.cells[index].decorated.add(reader.found)
        }
    }

    /// A suffix right under a table is read by Markdown as its last row.
    private mutating func takeLastRow(of table: inout Table) -> [SuffixReader.Found] {
        guard let row = table.rows.last, row.decoration == nil, let first = row.cells.first,
            row.cells.dropFirst().allSatisfy(\.content.isEmpty)
        else { return [] }
        let reader = SuffixReader(first.content, text)
        guard reader.rest.isEmpty, !reader.found.isEmpty else { return [] }
        table.rows.removeLast()
        return reader.found
    }
}

extension SuffixPlacement {
    private mutating func read(_ content: [Inline], in lines: ClosedRange<Int>) -> SuffixReader {
        let reader = SuffixReader(content, text)
        if let (flaw, start) = reader.flaw {
            let place = text.source.place(of: start, within: lines)
            findings.append(Finding(.malformedSuffix, flaw.message, at: place, help: flaw.help))
        }
        return reader
    }

    private mutating func attach(_ found: [SuffixReader.Found], to block: inout Block) {
        if case .table(var table) = block.content {
            table.add(found)
            block.content = .table(table)
        } else {
            refuseTableKeys(found, at: block.lines)
        }
        guard found.contains(where: { !$0.suffix.classes.isEmpty || $0.suffix.anchor != nil }) else { return }
        block.decorated.add(found)
    }

    /// The suffixes of a paragraph that has nothing else, which may stand in sections of its own.
    private mutating func attach(_ found: [SuffixReader.Found], of block: Block, to blocks: inout [Block]) {
        guard var last = blocks.last else {
            return refuse(
                "there's no block before this suffix that it could belong to",
                at: block.lines,
                help: "put it right below the block that it's for"
            )
        }
        let marks = LoneMarks(block.decoration, text)
        guard let marks, last.decoration?.after.isEmpty ?? true else {
            return refuse(
                "this suffix stands in another section than the block before it",
                at: block.lines,
                help: "move it into the section of its block, or the block out of it"
            )
        }
        let conditional = found.map { found in
            SuffixReader.Found(suffix: found.suffix, sections: marks.around + found.sections)
        }
        attach(conditional, to: &last)
        if !marks.closing.isEmpty { last.decorated.after += marks.closing }
        blocks[blocks.count - 1] = last
    }

    private mutating func refuseTableKeys(_ found: [SuffixReader.Found], at lines: ClosedRange<Int>) {
        guard found.contains(where: { $0.suffix.caption != nil || $0.suffix.hasRowHeads }) else { return }
        refuse(
            "only a table has a caption and row heads",
            at: lines,
            help: "put the suffix right below its table"
        )
    }

    private mutating func refuse(_ message: String, at lines: ClosedRange<Int>, help: String) {
        let place = text.source.place(ofLine: lines.lowerBound)
        findings.append(Finding(.malformedSuffix, message, at: place, help: help))
    }
}

/// The marks around a paragraph: of sections around it alone, and of those that only end with it.
private struct LoneMarks {
    var around: [(open: Mark, close: Mark)] = []
    var closing = ""

    /// Nil if a section begins with the paragraph and goes on after it.
    init?(_ decoration: Decoration?, _ text: MarkedText) {
        var closing = decoration?.after.marks ?? []
        for open in (decoration?.before.marks ?? []).reversed() {
            guard !closing.isEmpty else { return nil }
            around.insert((open, closing.removeFirst()), at: 0)
        }
        self.closing = closing.map(\.text).joined()
    }
}

extension Suffix.Flaw {
    fileprivate var message: String {
        switch self {
        case .unknown(let word): "a suffix has no '\(word)'"
        case .unknownKey(let key): "a suffix has no '\(key)'"
        case .unclosedCaption: "this caption has no closing quotation mark"
        }
    }

    fileprivate var help: String? {
        let known = "a suffix holds classes (.name), an anchor (#name), caption=\"…\" and rows"
        switch self {
        case .unclosedCaption: return "end it with a quotation mark before the }"
        case .unknown(let word), .unknownKey(let word):
            return nearestName(to: word, among: ["caption", "rows"]).map { "the nearest name is '\($0)'" }
                ?? known
        }
    }
}
