public import SourceText

/// The kinds of finding that proving quotations reports.
public enum ProvingFindings {
    public static let all = [
        emptyText, notFound, partsApart, repeated, tooShort, outsideTextProper, otherSurroundings,
        emptyQuotation,
        noSource,
        badBounds,
        notLocked, surplusLock, lockedBounds, lockedText, lockOutdated, damagedLock, lockRebuilt,
        foldingChanged,
        lostQuotations, textChanged, unclosedMark, staleWording,
    ]

    static let emptyText = FindingKind(
        "empty-text",
        .error,
        "The text that an article's quotations are to be checked against has no words."
    )
    static let notFound = FindingKind(
        "quotation-not-found",
        .error,
        "A quotation isn't, word for word, in its source."
    )
    static let partsApart = FindingKind(
        "quotation-parts-apart",
        .error,
        "The parts of a cut quotation can't be joined in its source."
    )
    static let repeated = FindingKind(
        "quotation-repeated",
        .error,
        "A quotation stands in several places of its source."
    )
    static let tooShort = FindingKind(
        "quotation-too-short",
        .error,
        "A quotation is too short to tell one place of its source from another."
    )
    static let outsideTextProper = FindingKind(
        "quotation-outside-text",
        .error,
        "A quotation stands outside the text proper of its source."
    )
    static let otherSurroundings = FindingKind(
        "quotation-other-surroundings",
        .error,
        "A quotation doesn't stand between its prefix and suffix."
    )
    static let emptyQuotation = FindingKind("empty-quotation", .error, "A quotation has no words.")
    static let noSource = FindingKind(
        "no-source-text",
        .error,
        "An article with quotations has no text to check them against."
    )
    static let badBounds = FindingKind(
        "bad-text-bounds",
        .error,
        "'from' or 'until' doesn't stand exactly once in the text."
    )
    static let notLocked = FindingKind(
        "quotation-not-locked",
        .error,
        "A quotation has no line in the lock, and its text isn't at hand."
    )
    static let lockRebuilt = FindingKind(
        "lock-rebuilt",
        .warning,
        "The lock is damaged; the texts are at hand, and 'prove' or 'build' writes it anew."
    )
    static let lostQuotations = FindingKind(
        "text-lost-quotations",
        .error,
        "A text was changed since its quotations were proven, and some no longer stand in it."
    )
    static let surplusLock = FindingKind(
        "surplus-lock-line",
        .error,
        "A line of the lock belongs to nothing that the records quote."
    )
    static let lockedBounds = FindingKind(
        "lock-bounds-differ",
        .error,
        "'from' or 'until' were changed since the quotations were proven."
    )
    static let lockedText = FindingKind(
        "lock-text-differs",
        .error,
        "Articles name one text, but the lock says that they were proven against different ones."
    )
    static let lockOutdated = FindingKind(
        "lock-outdated",
        .error,
        "The lock isn't what proving gives now, and --locked forbids writing it."
    )
    static let damagedLock = FindingKind("damaged-lock", .error, "A line of the lock can't be read.")
    static let foldingChanged = FindingKind(
        "lock-folding-differs",
        .error,
        "The lock was made by other rules for which letters count as alike."
    )
    static let unclosedMark = FindingKind(
        "unclosed-quotation-mark",
        .warning,
        "Direct speech stands after a quotation mark that its source never closes."
    )
    static let staleWording = FindingKind(
        "shared-wording-stale",
        .warning,
        "A text was changed since it was compared with texts that aren't at hand."
    )
    public static let textChanged = FindingKind(
        "text-changed",
        .warning,
        "A text was changed since its quotations were proven; they all still stand."
    )
}
