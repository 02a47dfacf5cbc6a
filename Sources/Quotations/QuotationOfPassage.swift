extension QuotableText {
    /// All the passages of the text proper that are some words, as whole words, in order.
    ///
    /// - Parameter ignoringCase: whether a capital counts as its small letter.
    public func passages(of words: String, ignoringCase: Bool = false) -> [Passage] {
        let words = FoldedWords(words)
        guard !words.isEmpty else { return [] }
        return occurrences(of: words, ignoringCase: ignoringCase).filter { extent.contains($0) }.map(passage)
    }

    /// The first of them.
    public func firstPassage(of words: String) -> Passage? {
        let words = FoldedWords(words)
        guard !words.isEmpty else { return nil }
        return occurrences(of: words).first { extent.contains($0) }.map(passage)
    }

    /// The first one if blocks may end at each of its spaces.
    public func passageOverBlocks(of words: String) -> Passage? {
        firstPassage(of: words.split(whereSeparator: \.isWhitespace).joined(separator: "\n"))
    }

    /// The quotation that's proven at a passage: its words, with as few of those beside them as tell it from others.
    ///
    /// Nil if eight words on each side aren't enough.
    ///
    /// - Parameter words: as they're quoted, with an editor's marks if there are any.
    public func quotation(of passage: Passage, _ words: String) -> Quotation? {
        let surroundings = surroundings(of: passage, characters: 160)
        let before = surroundings.before.split(separator: " ", omittingEmptySubsequences: false)
        let after = surroundings.after.split(separator: " ", omittingEmptySubsequences: false)
        func beside(_ count: Int) -> [Quotation] {
            let prefix = before.suffix(count).joined(separator: " ")
            let suffix = after.prefix(count).joined(separator: " ")
            return [
                Quotation(words, suffix: suffix), Quotation(words, prefix: prefix),
                Quotation(words, prefix: prefix, suffix: suffix),
            ]
        }
        return ([Quotation(words)] + (1...8).lazy.flatMap(beside))
            .first { prove($0).passage?.range == passage.range }
            .map { Quotation(words, prefix: $0.prefix?.trimmed, suffix: $0.suffix?.trimmed) }
    }
}

extension String {
    /// Without spaces at its ends; nil if nothing is left.
    fileprivate var trimmed: String? {
        let words = split(separator: " ")
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
