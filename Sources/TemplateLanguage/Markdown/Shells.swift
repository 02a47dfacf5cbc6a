import Markdown

/// Marks lists and table bodies of which nothing may be left once their sections are left out.
///
/// An empty `<ul>` is invalid to some checkers and announced by screen readers.
enum Shells {
    static func put(around document: inout Document) {
        document.editBlocks { block in
            switch block.content {
            case .list(var list):
                mark(&list.items)
                block.content = .list(list)
            case .table(var table):
                mark(&table.rows)
                block.content = .table(table)
            default: break
            }
        }
    }

    private static func mark<Node: Decorable>(_ nodes: inout [Node]) {
        guard let last = nodes.indices.last, allStandInSections(nodes) else { return }
        nodes[0].decorated.before = Mark.shellStart.text + nodes[0].decorated.before
        nodes[last].decorated.after += Mark.shellEnd.text
    }

    private static func allStandInSections<Node: Decorable>(_ nodes: [Node]) -> Bool {
        var depth = 0
        for node in nodes {
            depth += node.decoration?.before.marks.count ?? 0
            if depth == 0 { return false }
            depth -= node.decoration?.after.marks.count ?? 0
        }
        return true
    }
}
