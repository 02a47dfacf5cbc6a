extension EnglishSentence {
    /// How a second proposition begins that the sentence joins to its first; nil where none is seen.
    ///
    /// Most words "and" join names and nouns: Seoul and Washington, rockets and missiles, between X and Y. Those
    /// are one proposition, or can't be told from one without knowing grammar; a warning that's wrong half the
    /// time is worse than none. What's told by a few words alone are joints with something that only a second
    /// predicate begins with: ", which", "and was", "and he", "and flooded the town".
    var secondProposition: String? {
        tokens.indices.dropFirst().first(where: isJoint).map {
            String(text[tokens[$0].text.startIndex...].begin)
        }
    }

    /// Whether a token joins two propositions.
    private func isJoint(_ index: Int) -> Bool {
        guard index + 2 < tokens.count else { return false }
        let (token, before, next) = (tokens[index], tokens[index - 1].word, tokens[index + 1])
        switch token.word {
        case ";": return true
        case "which", "who", "whose", "whom", "whereas", "while": return before == ","
        case "but": return before == "," || isPredicate(at: index + 1)
        case "and":
            if before == ",", commas == 1, determiners.contains(next.word) { return true }
            return isPredicate(at: index + 1)
        default: return false
        }
    }

    /// Whether what begins at a token is a predicate or a clause, and no further noun.
    private func isPredicate(at index: Int) -> Bool {
        let token = tokens[index]
        // Names aren't verbs: Will, May, Mohammed.
        guard token.isLowerCase, index + 1 < tokens.count else { return false }
        if token.word == "that" { return tokens[index + 1].word != "of" }
        if auxiliaries.contains(token.word) || subjects.contains(token.word) { return true }
        let isPastTense =
            irregularPasts.contains(token.word) || token.word.hasSuffix("ed") && token.word.utf8.count > 4
        return isPastTense && followersOfVerbs.contains(tokens[index + 1].word)
    }

}

extension Substring {
    /// The first few words.
    fileprivate var begin: Substring {
        let words = split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
        let end = words.count > 4 ? words[3].endIndex : endIndex
        let last = self[..<end].lastIndex { !$0.isPunctuation }
        return self[..<(last.map(index(after:)) ?? end)]
    }
}

private let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't", "has", "have", "had", "hasn't",
    "haven't", "hadn't", "does", "did", "doesn't", "didn't", "will", "would", "won't", "wouldn't", "can",
    "could", "cannot", "can't", "couldn't", "may", "might", "must", "should", "shouldn't",
]

private let subjects: Set<String> = [
    "it", "he", "she", "they", "we", "there", "nobody", "nothing", "then", "therefore", "which", "who",
    "whose",
]

private let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "this", "these", "no", "nobody", "nothing",
]

/// Past tenses that no noun or adjective is written like.
private let irregularPasts: Set<String> = [
    "paid", "sent", "gave", "took", "made", "said", "told", "sold", "bought", "went", "brought", "began",
    "fled",
    "held", "hid", "kept", "led", "met", "ran", "saw", "sank", "struck", "wrote", "withdrew", "became",
    "came",
    "fell", "flew", "fought", "found", "got", "knew", "built", "broke", "drove", "threw", "won",
]

/// What stands after a verb and hardly ever after an adjective: "flooded the town", but "wounded soldiers".
private let followersOfVerbs: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "it", "them", "him", "no", "any", "all", "some",
    "several",
    "to", "by", "for", "with", "in", "into", "from", "at", "on", "off", "over", "under", "that", "against",
    "after", "before", "not", "nothing", "about", "out", "up", "down", "back", "away", "more",
]
