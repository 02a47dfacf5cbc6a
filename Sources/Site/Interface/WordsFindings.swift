public import SourceText

/// The kinds of finding that reading a site's words reports.
public enum WordsFindings {
    public static let all: [FindingKind] = [.unfitWord, .wordLeavesOut, .strayWord]
}

extension FindingKind {
    static let unfitWord = FindingKind(
        "unfit-word",
        .error,
        "A word in words.yml has another form than the program needs, or braces into which nothing is put."
    )
    static let wordLeavesOut = FindingKind(
        "word-leaves-out",
        .warning,
        "A word in words.yml has no place for what the program would put into it."
    )
    static let strayWord = FindingKind(
        "stray-word",
        .warning,
        "A key in words.yml is no word of the site, and no template names it."
    )
}
