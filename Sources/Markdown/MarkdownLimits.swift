/// How much a Markdown text may hold before it would take too long to parse or too deep a stack to write.
public struct MarkdownLimits: Sendable, Hashable {
    /// How deep quotations, list items, emphasis, links and the like may stand within one another.
    public var nesting = 32
    public var tableColumns = 250
    /// Those of all tables together, with the empty ones that fill short rows.
    public var tableCells = 100_000
    /// How long cmark-gfm may need for what it's slow at, in the estimate of `ParsingCost`.
    public var slowMilliseconds = 500

    public static let standard = MarkdownLimits()
}
