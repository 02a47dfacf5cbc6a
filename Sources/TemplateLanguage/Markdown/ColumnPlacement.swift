import Markdown
import SourceText

/// Puts sections that stand within a table's line around the cells between their tags.
///
/// A section opens at the start of a cell, or at the end of the one before, and closes likewise:
///
///     | Point {{#articles}}| {{short}} {{/articles}}|
struct ColumnPlacement {
    private let text: MarkedText
    private(set) var findings: [Finding] = []
    private(set) var placed: Set<Int> = []

    /// A section around cells of one row.
    private struct Columns {
        let section: SectionPiece
        let cells: ClosedRange<Int>
    }

    /// Where in its cell a mark was found; in one that holds nothing else, both are the same.
    fileprivate enum Edge { case leading, trailing, either }

    private struct End {
        let cell: Int
        let edge: Edge
        let mark: Mark
    }

    init(_ text: MarkedText) {
        self.text = text
    }

    mutating func place(in document: inout Document) {
        document.editBlocks { block in
            guard case .table(var table) = block.content else { return }
            let head = place(in: &table.head)
            for index in table.rows.indices {
                let columns = place(in: &table.rows[index])
                compare(columns, in: table.rows[index], with: head)
            }
            block.content = .table(table)
        }
    }
}

extension ColumnPlacement {
    private mutating func place(in row: inout TableRow) -> [Columns] {
        let crossing = crossingSections(in: row)
        guard !crossing.isEmpty else { return [] }
        var starts: [(section: SectionPiece, end: End)] = []
        var ends: [Int: End] = [:]
        for index in row.cells.indices {
            for (mark, edge) in row.cells[index].content.peelMarks(where: { crosses($0, crossing) }) {
                switch text[mark] {
                case .open(let section): starts.append((section, End(cell: index, edge: edge, mark: mark)))
                case .close(let section): ends[section.identifier] = End(cell: index, edge: edge, mark: mark)
                default: break
                }
            }
        }
        var columns: [Columns] = []
        for (section, start) in starts {
            guard let end = ends[section.identifier], let cells = Self.cells(from: start, to: end) else {
                continue
            }
            row.cells.decorate(start.mark.text, end.mark.text, cells)
            placed.insert(section.identifier)
            columns.append(Columns(section: section, cells: cells))
        }
        return columns
    }

    /// The sections that open in one cell of the row and close in another.
    private func crossingSections(in row: TableRow) -> Set<Int> {
        var cellOfOpening: [Int: Int] = [:]
        var crossing: Set<Int> = []
        for (index, cell) in row.cells.enumerated() {
            for case .text(let string) in cell.content {
                for mark in string.marks {
                    if case .open(let section) = text[mark] { cellOfOpening[section.identifier] = index }
                    guard case .close(let section) = text[mark] else { continue }
                    if let opening = cellOfOpening[section.identifier], opening != index {
                        crossing.insert(section.identifier)
                    }
                }
            }
        }
        return crossing
    }

    private func crosses(_ mark: Mark, _ crossing: Set<Int>) -> Bool {
        switch text[mark] {
        case .open(let section), .close(let section): crossing.contains(section.identifier)
        default: false
        }
    }

    /// In a cell that holds nothing else, the end of the section's other side decides what's meant.
    private static func cells(from start: End, to end: End) -> ClosedRange<Int>? {
        let startsWithin = start.edge == .leading || start.edge == .either && end.edge == .leading
        let endsWithin = end.edge == .trailing || end.edge == .either && !startsWithin
        let first = startsWithin ? start.cell : start.cell + 1
        let last = endsWithin ? end.cell : end.cell - 1
        return first <= last ? first...last : nil
    }
}

// MARK: - Head and rows

extension ColumnPlacement {
    private mutating func compare(_ columns: [Columns], in row: TableRow, with head: [Columns]) {
        let isSame =
            columns.count == head.count
            && zip(columns, head).allSatisfy { $0.cells == $1.cells && $0.section.isParallel(to: $1.section) }
        guard !isSame else { return }
        let place =
            columns.first?.section.open.place ?? text.source.place(ofLine: row.lines.lowerBound)
        findings.append(
            Finding(
                .unparallelColumns,
                "these columns don't repeat as those of the table's head do",
                at: place,
                help: "repeat the same list in both, or lists that the page kind declares parallel",
                notes: head.first.map { [.init("the head's", at: $0.section.open.place)] } ?? []
            )
        )
    }
}

extension SectionPiece {
    /// Whether it repeats as often as another: over the same value, or over a list declared parallel.
    fileprivate func isParallel(to other: SectionPiece) -> Bool {
        guard isInverted == other.isInverted else { return false }
        guard case .slot(let one) = target, case .slot(let two) = other.target else {
            return target == other.target || target == .unknown || other.target == .unknown
        }
        if one.frame == two.frame, one.path == two.path { return true }
        guard case .list = one.kind, case .list = two.kind, let group = one.group else { return false }
        return group == two.group
    }
}

extension [Inline] {
    /// Takes marks from the start and the end, with the white space around them.
    fileprivate mutating func peelMarks(
        where isPeeled: (Mark) -> Bool
    ) -> [(Mark, ColumnPlacement.Edge)] {
        var atoms = Atom.atoms(of: self)
        var leading: [Mark] = []
        var trailing: [Mark] = []
        while let first = atoms.first {
            if let mark = first.mark, isPeeled(mark) {
                leading.append(mark)
            } else if !first.isWhitespace {
                break
            }
            atoms.removeFirst()
        }
        if atoms.isEmpty {
            self = []
            return leading.map { ($0, .either) }
        }
        while let last = atoms.last {
            if let mark = last.mark, isPeeled(mark) {
                trailing.insert(mark, at: 0)
            } else if !last.isWhitespace {
                break
            }
            atoms.removeLast()
        }
        self = Atom.inlines(of: atoms)
        return leading.map { ($0, .leading) } + trailing.map { ($0, .trailing) }
    }
}
