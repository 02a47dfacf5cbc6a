public import SourceText

/// The kinds of findings that parsing Markdown makes.
public enum MarkdownFindings {
    public static let tooDeep = FindingKind(
        "markdown-too-deep",
        .error,
        "Quotations, lists or emphasis are nested deeper than the limit."
    )

    public static let all = [tooDeep]
}
