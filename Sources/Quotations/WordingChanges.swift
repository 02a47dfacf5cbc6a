extension QuotableText {
    /// What became of a wording, word by word: what's only in the old one, what's only in the new one, what's in both.
    ///
    /// Nil where nothing worth telling is alike: wordings without words, very long ones, or of which less than three
    /// words in five stand in both.
    public static func changes(from old: String, to new: String) -> [ClosestPassage.Difference]? {
        let (old, new) = (QuotableText(lines: old), QuotableText(lines: new))
        let (wanted, printed) = (old.allWords, new.allWords)
        guard wanted.contains(where: \.isWord), printed.contains(where: \.isWord),
            max(wanted.count, printed.count) <= mostCompared,
            let alignment = WordAlignment(of: wanted, within: printed, whole: true), alignment.isClose,
            !alignment.isWithoutDifference
        else { return nil }
        return alignment.differences(quotation: old, text: new)
    }

    private init(lines text: String) {
        self.init(blocks: text.split(whereSeparator: \.isNewline).map(String.init))
    }

    private var allWords: [ComparableWord] {
        comparableWords(wordTokens(of: folded.bytes, in: extent))
    }
}

/// How many words and marks a wording has at the most that's compared word by word.
private let mostCompared = 1_000
