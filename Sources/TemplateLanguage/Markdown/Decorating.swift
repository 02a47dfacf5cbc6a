import Markdown

/// A node that a template's section can enclose.
protocol Decorable {
    var decoration: Decoration? { get set }
}

extension Block: Decorable {}
extension ListItem: Decorable {}
extension TableRow: Decorable {}
extension TableCell: Decorable {}

extension Decorable {
    /// The decoration, as a value that can be written to.
    var decorated: Decoration {
        get { decoration ?? Decoration() }
        set { decoration = newValue }
    }
}

extension Array where Element: Decorable {
    /// Puts marks around some nodes, within those that are there already.
    mutating func decorate(_ open: String, _ close: String, _ range: ClosedRange<Int>) {
        self[range.lowerBound].decorated.before += open
        self[range.upperBound].decorated.after = close + self[range.upperBound].decorated.after
    }
}

extension Document {
    /// Edits every block, those within a block before it.
    mutating func editBlocks(_ edit: (inout Block) -> Void) {
        for index in blocks.indices { blocks[index].editTree(edit) }
        for note in footnotes.indices {
            for index in footnotes[note].blocks.indices { footnotes[note].blocks[index].editTree(edit) }
        }
    }
}

extension Block {
    fileprivate mutating func editTree(_ edit: (inout Block) -> Void) {
        switch content {
        case .quote(var blocks):
            for index in blocks.indices { blocks[index].editTree(edit) }
            content = .quote(blocks)
        case .list(var list):
            for item in list.items.indices {
                for index in list.items[item].blocks.indices { list.items[item].blocks[index].editTree(edit) }
            }
            content = .list(list)
        default: break
        }
        edit(&self)
    }
}
