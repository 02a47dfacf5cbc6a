public import SourceText

/// The kinds of finding that this target reports.
public enum FrontMatterFindings {
    public static let all = [
        notUTF8, notText, mergeConflict, missing, unclosed, keysCutOff, invalidYAML, invalidJSON, yamlFeature,
        tooDeep,
        duplicateKey,
        unknownKey,
        missingKey, emptyValue, wrongType, cutShort, hiddenCharacter,
        heapedMarks,
    ]

    static let notUTF8 = FindingKind("not-utf-8", .error, "A file holds bytes that are not UTF-8 text.")
    static let notText = FindingKind("not-text", .error, "A file that should hold text is binary.")
    static let mergeConflict = FindingKind(
        "merge-conflict",
        .error,
        "Git left two versions in a file, with its marks around them."
    )
    static let missing = FindingKind(
        "missing-front-matter",
        .error,
        "A record doesn't begin with its data between two lines of ---."
    )
    static let unclosed = FindingKind(
        "unclosed-front-matter",
        .error,
        "The line --- that ends a record's data is missing."
    )
    static let keysCutOff = FindingKind(
        "keys-cut-off",
        .error,
        "A line --- too many stands among a record's keys, and makes words of those below it."
    )
    static let invalidYAML = FindingKind("invalid-yaml", .error, "The data can't be read as YAML.")
    static let invalidJSON = FindingKind(
        "invalid-json",
        .error,
        "A line can't be read as a record in JSON."
    )
    static let yamlFeature = FindingKind(
        "yaml-feature",
        .error,
        "The data uses an anchor, alias, tag, directive or second document of YAML."
    )
    static let tooDeep = FindingKind(
        "too-deeply-nested",
        .error,
        "Lists and maps stand more than \(FieldValue.deepest) deep in one another."
    )
    static let duplicateKey = FindingKind("duplicate-key", .error, "A key stands twice in the same place.")
    static let unknownKey = FindingKind("unknown-key", .error, "A key isn't one that the record can have.")
    static let missingKey = FindingKind("missing-key", .error, "A record lacks a key that it must have.")
    static let emptyValue = FindingKind(
        "empty-value",
        .error,
        "A key or an item of a list has nothing behind it."
    )
    static let wrongType = FindingKind("wrong-type", .error, "A value isn't of the kind that its key takes.")
    static let cutShort = FindingKind(
        "value-cut-short",
        .warning,
        "YAML ends a text at ' #', which may be part of it."
    )
    static let hiddenCharacter = FindingKind(
        "hidden-character",
        .error,
        "A text holds a character that no page may hold, or that shows other words than are compared."
    )
    static let heapedMarks = FindingKind(
        "heaped-marks",
        .error,
        "More than \(UnfitCharacters.mostMarks) marks stand upon one letter."
    )
}
