/// A parsed Markdown text: plain values, with no tie to the parser that made them.
///
/// The shape is CommonMark's with GitHub's tables, strikethrough, footnotes and task lists.
public struct Document: Sendable, Hashable {
    public var blocks: [Block]
    /// In the order in which they're first referred to.
    public var footnotes: [Footnote]

    public init(blocks: [Block], footnotes: [Footnote] = []) {
        self.blocks = blocks
        self.footnotes = footnotes
    }
}

/// A block and the lines of the source in which it stands.
public struct Block: Sendable, Hashable {
    public var content: Content
    public var decoration: Decoration?
    private var firstLine: UInt32
    private var lastLine: UInt32

    /// Counted from 1 within the parsed text.
    public var lines: ClosedRange<Int> {
        get { Int(firstLine)...Int(lastLine) }
        set { (firstLine, lastLine) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
    }

    /// Only what's seldom is indirect, or else a paragraph would need memory of its own.
    public enum Content: Sendable, Hashable {
        case paragraph([Inline])
        indirect case heading(level: Int, [Inline])
        case quote([Block])
        indirect case list(List)
        indirect case code(language: String, text: String)
        /// A block of raw HTML, as it stands.
        indirect case html(String)
        indirect case table(Table)
        case thematicBreak
    }

    public init(_ content: Content, lines: ClosedRange<Int>, decoration: Decoration? = nil) {
        self.content = content
        self.decoration = decoration
        firstLine = UInt32(lines.lowerBound)
        lastLine = UInt32(lines.upperBound)
    }
}

/// Only what's larger than a text is indirect.
public enum Inline: Sendable, Hashable {
    case text(String)
    case code(String)
    /// A raw HTML tag or comment, as it stands.
    case html(String)
    case softBreak
    case lineBreak
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    indirect case link(destination: String, title: String, [Inline])
    indirect case image(source: String, title: String, [Inline])
    /// The footnote's number, from 1, and which of the references to it this is, from 1.
    indirect case footnoteReference(number: Int, occurrence: Int)
}

public struct List: Sendable, Hashable {
    /// The first number of a numbered list; nil for bullets.
    public var start: Int?
    /// Tight lists print their items' paragraphs without `<p>`.
    public var isTight: Bool
    public var items: [ListItem]

    public init(start: Int?, isTight: Bool, items: [ListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}

public struct ListItem: Sendable, Hashable {
    /// Whether the box of a task list's item is ticked; nil for ordinary items.
    public var isDone: Bool?
    public var blocks: [Block]
    public var lines: ClosedRange<Int>
    public var decoration: Decoration?

    public init(
        isDone: Bool? = nil,
        blocks: [Block],
        lines: ClosedRange<Int>,
        decoration: Decoration? = nil
    ) {
        self.isDone = isDone
        self.blocks = blocks
        self.lines = lines
        self.decoration = decoration
    }
}

public struct Table: Sendable, Hashable {
    public enum Alignment: Sendable, Hashable { case none, left, center, right }

    /// One a column.
    public var alignments: [Alignment]
    public var head: TableRow
    public var rows: [TableRow]
    /// What a template names the table.
    public var caption: [Inline]?
    /// Whether the first cell of each row is that row's heading.
    public var hasRowHeads: Bool

    public init(
        alignments: [Alignment],
        head: TableRow,
        rows: [TableRow],
        caption: [Inline]? = nil,
        hasRowHeads: Bool = false
    ) {
        self.alignments = alignments
        self.head = head
        self.rows = rows
        self.caption = caption
        self.hasRowHeads = hasRowHeads
    }
}

public struct TableRow: Sendable, Hashable {
    public var cells: [TableCell]
    public var lines: ClosedRange<Int>
    public var decoration: Decoration?

    public init(cells: [TableCell], lines: ClosedRange<Int>, decoration: Decoration? = nil) {
        self.cells = cells
        self.lines = lines
        self.decoration = decoration
    }
}

public struct TableCell: Sendable, Hashable {
    public var content: [Inline]
    public var decoration: Decoration?

    public init(_ content: [Inline], decoration: Decoration? = nil) {
        self.content = content
        self.decoration = decoration
    }
}

public struct Footnote: Sendable, Hashable {
    public var name: String
    public var blocks: [Block]
    /// How often the text refers to it.
    public var references: Int

    public init(name: String, blocks: [Block], references: Int) {
        self.name = name
        self.blocks = blocks
        self.references = references
    }
}

/// What a template puts on and around a node; the parser never sets it.
public struct Decoration: Sendable, Hashable {
    public struct Attribute: Sendable, Hashable {
        public var name: String
        /// Text, escaped when it's written.
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    private struct Values: Sendable, Hashable {
        var attributes: [Attribute]
        var before: String
        var after: String
    }

    /// Indirect, so that a node without a decoration has room for a single reference: a site's texts have none.
    private indirect enum Content: Sendable, Hashable {
        case values(Values)
    }

    private var content: Content

    private var values: Values {
        get {
            switch content {
            case .values(let values): values
            }
        }
        set { content = .values(newValue) }
    }

    public init(attributes: [Attribute] = [], before: String = "", after: String = "") {
        content = .values(Values(attributes: attributes, before: before, after: after))
    }

    public var attributes: [Attribute] {
        get { values.attributes }
        set { values.attributes = newValue }
    }

    /// Written as it stands before the node's start tag and after its end tag.
    public var before: String {
        get { values.before }
        set { values.before = newValue }
    }

    public var after: String {
        get { values.after }
        set { values.after = newValue }
    }
}
