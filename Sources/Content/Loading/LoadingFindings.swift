public import SourceText

/// The kinds of finding that reading the content folder reports.
public enum LoadingFindings {
    public static let all = [
        contradictoryKeys, unsafeName, wrongFolder, strayFile, unreadableFile, tooLarge, linkOutside,
        duplicateRecord, unreadableLines, missingFolder, missingText, publishedTexts,
    ]

    static let contradictoryKeys = FindingKind(
        "contradictory-keys",
        .error,
        "Two keys of a record can't stand together."
    )
    static let unsafeName = FindingKind(
        "unsafe-name",
        .error,
        "A file's name can't be the identifier of a record."
    )
    static let wrongFolder = FindingKind(
        "wrong-folder",
        .error,
        "A record stands in the folder of another kind of record."
    )
    public static let strayFile = FindingKind(
        "stray-file",
        .warning,
        "A file or folder in Content or Templates has no use there and is left out."
    )
    static let unreadableFile = FindingKind("unreadable-file", .error, "A file can't be read.")
    static let tooLarge = FindingKind("file-too-large", .error, "A file is larger than its kind may be.")
    static let linkOutside = FindingKind(
        "link-outside",
        .error,
        "A symbolic link or a path leads out of the folder that it belongs to, and isn't followed."
    )
    static let duplicateRecord = FindingKind(
        "duplicate-record",
        .error,
        "Two records of a collection have the same name."
    )
    static let unreadableLines = FindingKind(
        "unreadable-lines",
        .error,
        "More lines of a file are no records than are told one by one."
    )
    static let missingText = FindingKind(
        "missing-text",
        .error,
        "The full text that an article names isn't in the folder of texts."
    )
    static let publishedTexts = FindingKind(
        "published-texts",
        .error,
        "The folder of texts would be published as a part of the theme."
    )
    static let missingFolder = FindingKind(
        "missing-content",
        .error,
        "The content folder or site.yml is missing."
    )
}
