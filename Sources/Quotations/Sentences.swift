extension QuotableText {
    /// What keeps sentences from being one passage that a quotation has side by side; nil if that's not what's wrong.
    ///
    /// Whoever quotes what a speaker said in two sentences may close over the `she said` between them: every word
    /// stands in the text, in order and in one block.
    public func obstacleBetweenSentences(of words: String) -> Obstacle? {
        let cut = CutQuotation(words) ?? CutQuotation(whole: words)
        // Short sentences stand in many places.
        guard let parted = cut.parted(where: { !occurrences(of: $0.words).isEmpty }),
            let search = try? CutSearch(for: parted, in: self)
        else { return nil }
        if let passage = search.passages().first { return .unmarkedOmission(self.words(of: passage)) }
        let obstacle = search.obstacle()
        switch obstacle {
        case .quotationMark, .tooFar, .nothingLeftOut, .tooManyWords: return obstacle
        case .otherOrder, .otherBlock, .outsideTextProper, .partOverBlocks, .tooFrequent, .unmarkedOmission:
            return nil
        }
    }
}

extension Quotation {
    /// The longest of the sentences between an editor's marks, which a text holds if it holds them all.
    public var longestSentence: String {
        (editedParts ?? [words]).flatMap(sentences).map { CutQuotation.Part(sentence: $0).text }
            .max { $0.utf8.count < $1.utf8.count } ?? ""
    }
}

extension CutQuotation {
    /// The same with those sentences apart that a text doesn't print side by side; nil if there are none.
    fileprivate func parted(where stands: (Part) -> Bool) -> CutQuotation? {
        let pieces = parts.map { stands($0) ? [$0] : $0.sentences(where: stands) }
        guard pieces.contains(where: { $0.count > 1 }) else { return nil }
        let within = pieces.map { Array(repeating: Joint.omission, count: max(0, $0.count - 1)) }
        return CutQuotation(
            parts: pieces.flatMap(\.self),
            joints: within[0] + zip(joints, within.dropFirst()).flatMap { [$0] + $1 }
        )
    }
}

extension CutQuotation.Part {
    /// The sentences of a part, those as one that stand side by side: `Mr.` ends none.
    fileprivate func sentences(where stands: (Self) -> Bool) -> [Self] {
        let sentences = Quotations.sentences(of: text)
        guard sentences.count <= mostSentences else { return [self] }
        let pieces = sentences.reduce(into: [Substring]()) { pieces, sentence in
            let joined = text[(pieces.last ?? sentence).startIndex..<sentence.endIndex]
            if pieces.isEmpty || !stands(Self(sentence: joined)) {
                pieces.append(sentence)
            } else {
                pieces[pieces.count - 1] = joined
            }
        }
        return pieces.map(Self.init(sentence:)).filter(\.words.holdsWord)
    }

    /// Marks at the ends don't count: a text may print a comma before `she said` where a quotation has a full stop.
    fileprivate init(sentence: Substring) {
        let isWord = { (scalar: Unicode.Scalar) in WordScalar(scalar).isWord }
        let scalars = sentence.unicodeScalars.drop { !isWord($0) }
        let end = scalars.lastIndex(where: isWord).map(scalars.index(after:)) ?? scalars.startIndex
        self.init(String(scalars[..<end]))
    }
}

/// Splits a text after each mark with which a sentence ends, if white space follows it and no small letter.
private func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index].isWhitespace {
        let last = text[start..<index].suffix(3).last { !closesBeforeSpace.contains($0) }
        guard let last, ".!?…".contains(last), let next = text[index...].first(where: { !$0.isWhitespace }),
            !next.isLowercase
        else { continue }
        sentences.append(text[start..<index])
        start = index
    }
    return sentences + [text[start...]]
}

/// What may stand between a sentence's last mark and the space after it.
private let closesBeforeSpace: Set<Character> = ["”", "’", "\"", "'", "»", "“", ")", "]"]

/// Each is looked for in the whole text: a bound for what a hostile record can cost.
private let mostSentences = 50
