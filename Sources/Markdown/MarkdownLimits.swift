/// How much a Markdown text may hold before parsing or writing it would take too long or too deep a stack.
public struct MarkdownLimits: Sendable, Hashable {
    /// How deep quotations, list items, emphasis, links and the like may stand within one another.
    public var nesting = 32

    public static let standard = MarkdownLimits()
}
