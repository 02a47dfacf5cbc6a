/// An exact index of the wording of many texts, which finds what any two of them share.
///
/// Every common run of twelve words is found, but for what's left out so that time and memory stay linear in the
/// texts, whatever they hold:
///
/// - wording that stands in more than thirty texts, or in three or more of one outlet's, between that outlet's own:
///   it's boilerplate;
/// - repetitions within one text, after the fourth;
/// - of what one text shares with those before it, all but the hundred longest passages.
public struct WordingIndex: Sendable {
    let texts: [WordSequence]
    /// What each text is one of, such as its outlet; nil for a text of its own.
    let series: [Int?]
    let shingles: ShingleTable

    /// - Parameters:
    ///   - texts: in the order by which passages name them.
    ///   - series: for each text the number of its outlet, if that's known.
    public init(_ compared: ComparedTexts, series: [Int?]) {
        texts = compared.texts
        self.series = series
        shingles = ShingleTable(compared.texts)
    }

    public init(_ texts: [WordSequence], series: [Int?]) {
        var compared = ComparedTexts()
        for text in texts { compared.append(text) }
        self.init(compared, series: series)
    }
}

extension WordingIndex {
    /// What a text shares with those before it.
    public struct Comparison: Sendable, Hashable {
        /// By the other text, then by place.
        public let passages: [SharedPassage]
        /// In how many places of the text boilerplate was left out.
        public let boilerplate: Int
        /// How many of its fingerprints were left out because they repeat the text itself.
        public let repetitions: Int
        /// How many passages were left out because there are so many.
        public let passagesLeftOut: Int
    }

    /// Compares a text with those before it.
    public func compare(_ text: Int) -> Comparison {
        let search = RunSearch(in: self, text)
        let (passages, leftOut) = search.passages()
        return Comparison(
            passages: passages,
            boilerplate: search.boilerplate,
            repetitions: search.repetitions,
            passagesLeftOut: leftOut
        )
    }

    /// The longest run of equal words through a place in each of two texts; nil if fewer than eight follow there.
    func run(through position: Int, of text: Int, and otherPosition: Int, of other: Int) -> CommonRun? {
        let (ownWords, otherWords) = (texts[text].words, texts[other].words)
        let words = ownWords.span
        let others = otherWords.span
        let room = min(words.count - position, others.count - otherPosition)
        var ahead = 0
        while ahead < room, words[position + ahead].number == others[otherPosition + ahead].number {
            ahead += 1
        }
        // Shingles with the same hash needn't be the same words.
        guard ahead >= shingleLength else { return nil }
        var behind = 0
        while behind < min(position, otherPosition),
            words[position - behind - 1].number == others[otherPosition - behind - 1].number
        {
            behind += 1
        }
        return CommonRun(
            words: position - behind..<position + ahead,
            otherStart: otherPosition - behind
        )
    }
}
