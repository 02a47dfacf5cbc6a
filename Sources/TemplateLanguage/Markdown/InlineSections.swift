import Markdown
import SourceText

/// Checks that each tag is still there after parsing, and that a section within a line ends beside where it begins.
struct InlineSections {
    private(set) var findings: [Finding] = []
    /// The identifiers of sections that can't be used.
    private(set) var dropped: Set<Int> = []

    private let text: MarkedText
    /// By mark: which sequence of inlines, or which single string, holds it.
    private var containers: [Mark: Int] = [:]
    private var container = 0
    private var lines = 1...1

    init(_ document: Document, _ text: MarkedText, placed: Set<Int>) {
        self.text = text
        for block in document.blocks { visit(block) }
        for footnote in document.footnotes {
            for block in footnote.blocks { visit(block) }
        }
        check(placed)
    }

    private mutating func check(_ placed: Set<Int>) {
        let lone = Set(text.loneSections.map(\.section.identifier))
        var opened: [Int: Mark] = [:]
        for (mark, piece) in text.marks {
            switch piece {
            case .value(let value):
                if containers[mark] == nil { reportLost(value.tag) }
            case .open(let section): opened[section.identifier] = mark
            case .close(let section):
                let identifier = section.identifier
                guard !placed.contains(identifier), !lone.contains(identifier) else { continue }
                let start = opened[identifier].flatMap { containers[$0] }
                let end = containers[mark]
                let isWhole = start == end && section.opensAlone == section.closesAlone
                guard !isWhole || start == nil else { continue }
                dropped.insert(identifier)
                if start == nil, end == nil { reportLost(section.open) } else { reportStraddling(section) }
            case .literal, .part, .shell: break
            }
        }
    }

    private mutating func reportLost(_ tag: Tag) {
        findings.append(
            Finding(
                .lostTag,
                "Markdown drops what stands here",
                at: tag.place,
                help:
                    "it's in a surplus cell of a table's row, or in the definition of a link that isn't used"
            )
        )
    }

    private mutating func reportStraddling(_ section: SectionPiece) {
        findings.append(
            Finding(
                .straddlingSection,
                "this section begins in one part of the text and ends in another",
                at: section.open.place,
                help: "it may hold whole blocks, items, rows, cells, or words within one of them",
                notes: [.init("it ends here", at: section.close.place)]
            )
        )
    }
}

extension InlineSections {
    private mutating func visit(_ block: Block) {
        lines = block.lines
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
        case .quote(let blocks): for block in blocks { visit(block) }
        case .list(let list):
            for item in list.items {
                for block in item.blocks { visit(block) }
            }
        case .code(let language, let code):
            visit(language)
            visit(code)
        case .html(let html): visit(html)
        case .table(let table):
            for row in [table.head] + table.rows {
                for cell in row.cells { visit(cell.content) }
            }
        case .thematicBreak: break
        }
    }

    private mutating func visit(_ inlines: [Inline]) {
        container += 1
        let own = container
        for inline in inlines {
            switch inline {
            case .text(let string):
                for mark in string.marks { note(mark, in: own) }
                checkTagLikeText(string)
            case .code(let string), .html(let string): visit(string)
            case .emphasis(let content), .strong(let content), .strikethrough(let content): visit(content)
            case .link(let destination, let title, let content),
                .image(let destination, let title, let content):
                visit(destination)
                visit(title)
                visit(content)
            case .softBreak, .lineBreak, .footnoteReference: break
            }
        }
    }

    private mutating func visit(_ string: String) {
        container += 1
        for mark in string.marks { note(mark, in: container) }
    }

    /// A mark that wasn't put in was written as a character reference; one that's there twice may stand in the
    /// definition of two links.
    private mutating func note(_ mark: Mark, in container: Int) {
        if text[mark] == nil || containers[mark] != nil && text.refers(to: mark) {
            findings.append(.reservedCharacter(at: text.source.place(ofLine: lines.lowerBound)))
        }
        containers[mark] = container
    }

    /// A tag within the brackets of an element keeps Markdown from seeing that it's one.
    private mutating func checkTagLikeText(_ string: String) {
        let scalars = Array(string.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "<" {
            let rest = scalars[(index + 1)...].drop { $0 == "/" }
            guard let first = rest.first, first.isASCII && first.isLetter || Mark(first) != nil,
                let end = rest.firstIndex(where: { $0 == ">" || $0 == "<" }), scalars[end] == ">",
                let mark = rest[..<end].lazy.compactMap({ Mark($0) }).first, let piece = text[mark]
            else { continue }
            findings.append(
                Finding(
                    .tagOutOfPlace,
                    "a tag can't stand in the brackets of an element, but for its attributes' values",
                    at: piece.tagPlace,
                    help: "print it in the page's text, or in an attribute such as class or title"
                )
            )
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool { properties.isAlphabetic }
}
