import SourceText

/// Reads a template: tags are nested, and lines that a tag has to itself are taken out.
struct TemplateParser {
    private let file: SourceFile
    private let tokens: [TagScanner.Token]
    private let partners: [Int: Int]
    private let lines: TagLines
    private var index = 0

    static func parse(_ file: SourceFile) -> Diagnosed<Template> {
        let scanned = TagScanner.scan(file)
        let matcher = TagMatcher(scanned.value)
        var parser = TemplateParser(file: file, tokens: scanned.value, partners: matcher.partners)
        let nodes = parser.nodes(until: scanned.value.count)
        return Diagnosed(Template(file: file, nodes: nodes), scanned.findings + matcher.findings)
    }

    private init(file: SourceFile, tokens: [TagScanner.Token], partners: [Int: Int]) {
        self.file = file
        self.tokens = tokens
        self.partners = partners
        lines = TagLines(tokens, partners: partners, in: file)
    }

    private mutating func nodes(until end: Int) -> [Node] {
        var nodes: [Node] = []
        while index < end {
            if case .starts(let indentation) = lines.roles[index] { nodes.append(.lineStart(indentation)) }
            switch tokens[index] {
            case .text(let range):
                if let text = text(range) { nodes.append(.text(text)) }
                index += 1
            case .tag(let tag):
                if let node = node(of: tag, at: index) { nodes.append(node) }
            }
        }
        return nodes
    }

    /// What's left of a text token: its line's indentation belongs to the line's start.
    private func text(_ range: Range<Int>) -> Range<Int>? {
        switch lines.roles[index] {
        case .belongsToTagLine: return nil
        case .starts(let indentation):
            return indentation.upperBound < range.upperBound ? indentation.upperBound..<range.upperBound : nil
        case .continues: return range
        }
    }

    private mutating func node(of tag: Tag, at opening: Int) -> Node? {
        let indentation = lines.indentations[opening]
        index += 1
        switch tag.kind {
        case .comment, .delimiters, .close: return nil
        case .variable, .unescaped: return .value(tag)
        case .partial: return .partial(tag, indentation: indentation)
        case .section, .inverted, .parent, .block: break
        }

        // Without a closing tag, only the opening one is skipped: what follows is read as if it weren't there.
        let closing = partners[opening]
        let content = closing.map { nodes(until: $0) } ?? []
        var close = tag
        if let closing {
            index = closing + 1
            if case .tag(let found) = tokens[closing] { close = found }
        }
        switch tag.kind {
        case .parent:
            return .parent(ParentNode(tag: tag, indentation: indentation, blocks: content.flatMap(\.blocks)))
        case .block:
            let isOneLine = closing.map { lines.isSameLine(opening, $0) } ?? false
            let ownLines = isOneLine ? nil : content.firstIndentation
            return .block(
                BlockNode(
                    tag: tag,
                    indentation: indentation.map { ownLines ?? $0 },
                    isOneLine: indentation != nil && isOneLine,
                    nodes: content
                )
            )
        default:
            guard let closing else { return nil }
            return .section(
                SectionNode(
                    open: tag,
                    close: close,
                    opensAlone: indentation != nil,
                    closesAlone: lines.indentations[closing] != nil,
                    nodes: content
                )
            )
        }
    }
}

extension Node {
    /// The blocks that a parent tag overrides; everything else inside it is ignored.
    fileprivate var blocks: [BlockNode] {
        if case .block(let block) = self { [block] } else { [] }
    }
}

extension [Node] {
    /// The white space before the first line of a block's content.
    fileprivate var firstIndentation: Range<Int>? {
        switch first {
        case .lineStart(let indentation): indentation
        case .block(let block): block.indentation
        case .partial(_, let indentation): indentation
        case .parent(let parent): parent.indentation
        case .section(let section): section.opensAlone ? section.nodes.firstIndentation : nil
        case .text, .value, nil: nil
        }
    }
}
