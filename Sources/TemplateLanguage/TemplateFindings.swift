public import SourceText

/// The kinds of findings that compiling a template can make.
public enum TemplateFindings {
    public static let all: [FindingKind] = [
        .malformedTag, .unclosedSection, .mismatchedSection, .unknownName, .wrongType, .missingPartial,
        .recursivePartial, .missingBlock, .tagOutOfPlace, .notAnAddress, .htmlOutOfPlace, .unescapedText,
        .straddlingSection, .tagInDelimiterRow, .unparallelColumns, .malformedSuffix, .reservedCharacter,
        .lostTag, .unfinishedHTML, .emptyTemplate,
    ]
}

extension FindingKind {
    static let malformedTag = FindingKind(
        "malformed-tag",
        .error,
        "A tag isn't closed, or what stands in it is no name."
    )
    static let unclosedSection = FindingKind(
        "unclosed-section",
        .error,
        "A section, block or parent is opened and never closed."
    )
    static let mismatchedSection = FindingKind(
        "mismatched-section",
        .error,
        "A closing tag names something that isn't open."
    )
    static let unknownName = FindingKind(
        "unknown-name",
        .error,
        "A tag names something that the page kind doesn't have."
    )
    static let wrongType = FindingKind(
        "tag-type",
        .error,
        "A tag prints what can't be printed, such as a list or a flag."
    )
    static let missingPartial = FindingKind(
        "missing-partial",
        .error,
        "A tag names a partial or parent that doesn't exist."
    )
    static let recursivePartial = FindingKind(
        "recursive-partial",
        .error,
        "A partial includes itself without end."
    )
    static let missingBlock = FindingKind(
        "missing-block",
        .error,
        "A page frame has no block for the page's content."
    )
    static let tagOutOfPlace = FindingKind(
        "tag-out-of-place",
        .error,
        "A tag stands where no value is safe: in a script, style, comment, tag or unquoted attribute."
    )
    static let notAnAddress = FindingKind(
        "not-a-url",
        .error,
        "A value that's no checked address stands in one."
    )
    static let htmlOutOfPlace = FindingKind(
        "html-out-of-place",
        .error,
        "Finished HTML stands in an attribute or another place for text alone."
    )
    static let unescapedText = FindingKind(
        "unescaped-text",
        .error,
        "A Markdown template prints text without escaping it."
    )
    static let straddlingSection = FindingKind(
        "straddling-section",
        .error,
        "A section begins in one place of the page and ends in another."
    )
    static let tagInDelimiterRow = FindingKind(
        "tag-in-delimiter-row",
        .error,
        "The delimiter row of a table holds a tag."
    )
    static let unparallelColumns = FindingKind(
        "unparallel-columns",
        .error,
        "The columns of a table's head and rows repeat over unlike lists."
    )
    static let malformedSuffix = FindingKind(
        "malformed-suffix",
        .error,
        "An attribute suffix can't be read, or there's nothing that it belongs to."
    )
    static let reservedCharacter = FindingKind(
        "reserved-character",
        .error,
        "A template holds a private-use character that marks tags."
    )
    static let unfinishedHTML = FindingKind(
        "unfinished-html",
        .error,
        "A page's HTML ends inside a tag, a comment or an element of raw text."
    )
    static let emptyTemplate = FindingKind(
        "empty-template",
        .error,
        "A page's template prints nothing."
    )
    static let lostTag = FindingKind(
        "lost-tag",
        .error,
        "A tag stands where Markdown drops it, such as a surplus cell."
    )
}

extension Finding {
    static func reservedCharacter(at place: Place) -> Finding {
        Finding(
            .reservedCharacter,
            "the private-use characters from U+F0000 mark tags and can't be used",
            at: place,
            help: "remove it; a picture or another letter can stand in its place"
        )
    }
}
