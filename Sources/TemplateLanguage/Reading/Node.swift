/// A part of a template as it's written, before partials are put in.
indirect enum Node: Sendable {
    /// Where a line begins that isn't taken up by a tag alone, with the white space that it begins with.
    case lineStart(Range<Int>)
    /// Text within a line, and the line break at its end.
    case text(Range<Int>)
    case value(Tag)
    case section(SectionNode)
    /// The white space before a partial that has a line to itself; nil for one within a line.
    case partial(Tag, indentation: Range<Int>?)
    case parent(ParentNode)
    case block(BlockNode)
}

struct SectionNode: Sendable {
    let open: Tag
    /// The opening tag again where the closing one is missing.
    let close: Tag
    let opensAlone: Bool
    let closesAlone: Bool
    let nodes: [Node]
}

struct ParentNode: Sendable {
    let tag: Tag
    let indentation: Range<Int>?
    let blocks: [BlockNode]
}

struct BlockNode: Sendable {
    let tag: Tag
    /// White space before its first line, which is taken off where the block is defined and put on where
    /// it's expanded; nil for a block within a line.
    let indentation: Range<Int>?
    /// Whether it has a line to itself, the closing tag included.
    let isOneLine: Bool
    let nodes: [Node]
}

extension Node {
    /// The names of the partials and parents within it.
    var partials: [String] {
        switch self {
        case .lineStart, .text, .value: []
        case .section(let section): section.nodes.flatMap(\.partials)
        case .partial(let tag, _): [tag.name]
        case .parent(let parent): [parent.tag.name] + parent.blocks.flatMap { $0.nodes.flatMap(\.partials) }
        case .block(let block): block.nodes.flatMap(\.partials)
        }
    }

    /// The names of the values and sections within it.
    var names: [String] {
        switch self {
        case .lineStart, .text, .partial: []
        case .value(let tag): [tag.name]
        case .section(let section): [section.open.name] + section.nodes.flatMap(\.names)
        case .parent(let parent): parent.blocks.flatMap { $0.nodes.flatMap(\.names) }
        case .block(let block): block.nodes.flatMap(\.names)
        }
    }
}
