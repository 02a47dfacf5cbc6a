public import SourceText

/// The kinds of findings that parsing Markdown makes.
public enum MarkdownFindings {
    public static let tooDeep = FindingKind(
        "markdown-too-deep",
        .error,
        "Quotations, lists, emphasis or links are nested deeper than the limit."
    )
    public static let tableTooWide = FindingKind(
        "table-too-wide",
        .error,
        "A table has more columns than the limit."
    )
    public static let tableTooLarge = FindingKind(
        "table-too-large",
        .error,
        "The tables of a text have more cells than the limit."
    )
    public static let tooSlow = FindingKind(
        "markdown-too-slow",
        .error,
        "A paragraph is made so that parsing it would take very long."
    )

    public static let all = [tooDeep, tableTooWide, tableTooLarge, tooSlow]
}
