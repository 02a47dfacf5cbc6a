extension HTMLRendering {
    /// A table in a box that scrolls sideways and that the keyboard and a screen reader can reach.
    mutating func write(_ table: Table, decoration: Decoration?) {
        tables += 1
        let id = decoration?.attributes.first { $0.name == "id" }?.value ?? prefixed("table:\(tables)")
        let name =
            table.caption == nil
            ? Decoration.Attribute("aria-label", "\(options.labels.table) \(tables)")
            : Decoration.Attribute("aria-labelledby", "\(id):caption")
        let box: [Decoration.Attribute] = [
            .init("class", "scroll"), .init("tabindex", "0"), .init("role", "region"), name,
        ]
        element("div", nil, box) { html in
            html.startLine()
            html.element("table", decoration) { html in
                html.startLine()
                html.writeCaption(of: table, id: "\(id):caption")
                html.writeRows([table.head], of: table, in: "thead", isHead: true)
                html.writeRows(table.rows, of: table, in: "tbody", isHead: false)
            }
            html.startLine()
        }
    }

    private mutating func writeCaption(of table: Table, id: String) {
        guard let caption = table.caption else { return }
        element("caption", nil, [.init("id", id)]) { html in
            html.block(.inlines(caption)) { $0.write(caption) }
        }
        startLine()
    }

    private mutating func writeRows(_ rows: [TableRow], of table: Table, in group: String, isHead: Bool) {
        guard !rows.isEmpty else { return }
        element(group) { html in
            for row in rows {
                html.startLine()
                html.insert(row.decoration?.before)
                html.element("tr", row.decoration) { html in
                    html.startLine()
                    for (column, cell) in row.cells.enumerated() {
                        html.write(cell, column: column, of: table, isHead: isHead)
                    }
                }
                html.insert(row.decoration?.after)
            }
            html.startLine()
        }
        startLine()
    }

    private mutating func write(_ cell: TableCell, column: Int, of table: Table, isHead: Bool) {
        let isRowHead = !isHead && column == 0 && table.hasRowHeads
        // An empty cell is no heading of anything, whatever row it stands in.
        let scope: String? = cell.content.isEmpty ? nil : isHead ? "col" : isRowHead ? "row" : nil
        insert(cell.decoration?.before)
        element(
            scope == nil ? "td" : "th",
            cell.decoration,
            class: alignmentClass(of: column, in: table),
            scope.map { [.init("scope", $0)] } ?? []
        ) { html in
            html.block(.inlines(cell.content)) { $0.write(cell.content) }
        }
        insert(cell.decoration?.after)
        startLine()
    }

    /// A class, since the pages' security policy forbids styles in the markup.
    private func alignmentClass(of column: Int, in table: Table) -> String? {
        guard table.alignments.indices.contains(column) else { return nil }
        return switch table.alignments[column] {
        case .none: nil
        case .left: "align-left"
        case .center: "align-center"
        case .right: "align-right"
        }
    }
}
