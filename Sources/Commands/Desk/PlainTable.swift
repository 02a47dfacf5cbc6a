import SourceText

/// A table for a terminal: columns as wide as their widest cell, two spaces between them.
struct PlainTable {
    private let rows: [[String]]
    /// How many columns of characters there are; nil for no end.
    private let width: Int?
    private let indent: String

    /// - Parameter rows: each with as many cells.
    init(_ rows: [[String]], width: Int?, indent: String = "") {
        self.rows = rows.map { row in
            row.map { printable($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }
        self.width = width
        self.indent = indent
    }

    var text: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0[column].columns }.max() ?? 0
        }
        return rows.map { row in line(row, widths) }.joined(separator: "\n")
    }

    /// The last cell isn't filled up, and gives way where the line is too long.
    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = indent
        var used = indent.count
        for (column, cell) in row.enumerated() {
            let isLast = column == row.count - 1
            let gap = String(repeating: " ", count: isLast ? 0 : widths[column] - cell.columns + 2)
            line += cell + gap
            used += isLast ? cell.columns : widths[column] + 2
        }
        while line.last == " " { line.removeLast() }
        guard let width, used > width, line.columns > width else { return line }
        return line.cut(to: width - 1) + "…"
    }
}

extension String {
    /// How many columns of a terminal it takes.
    fileprivate var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

    /// Its beginning, as much as there's room for.
    fileprivate func cut(to width: Int) -> String {
        var used = 0
        let kept = prefix { character in
            used += String(character).columns
            return used <= width
        }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// Two for the wide characters of East Asia (Unicode Standard Annex #11) and pictures, none for marks above others.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
