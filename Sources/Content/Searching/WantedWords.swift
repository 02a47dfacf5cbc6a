import Quotations

/// What's looked for of a quotation.
struct WantedWords {
    /// The forms that may stand in a text, the likeliest first.
    private let forms: [Quotations.Quotation]
    /// What lies between the marks with which an editor cuts or puts in words; where there are none, all of it.
    private let parts: [String]
    /// Of these a text holds at least one that holds the quotation: what it has if only sentence by sentence, with an
    /// editor's marks, what it has if these are its own, and what it has with other marks within it.
    let readings: [String]
    /// Whether they may be the manuscript's own, held at arm's length: one or two words.
    let areFew: Bool

    init(_ quotation: Manuscript.Quotation) {
        let typed = Quotations.Quotation(quotation.words)
        let bare = typed.withoutLastMark
        let words = (bare ?? typed).words
        forms = [typed, bare].compactMap(\.self)
        parts = (bare ?? typed).editedParts ?? [words]
        areFew = quotation.wordCount < 3
        readings = [typed.longestSentence, words, words.withMarksTurned ?? words]
    }

    enum Finding {
        case found(Way, Quotations.Passage)
        case apart(Obstacle)
        case absent
    }

    enum Way {
        case asTyped
        case turned
        case overEnds
    }

    /// Literally first, since texts print `…` and `[ ]`, too; then as proving understands an editor's marks, which
    /// knows nothing of marks that are turned, nor of paragraphs that end where a quotation has a space.
    func find(in text: TextLibrary.Text) -> Finding {
        for form in forms {
            if let literal = text.content.firstPassage(of: form.words) { return .found(.asTyped, literal) }
        }
        for form in forms.compactMap(\.words.withMarksTurned) {
            if let turned = text.content.firstPassage(of: form) { return .found(.turned, turned) }
        }
        for form in forms {
            if let passage = text.content.passageOverBlocks(of: form.words) {
                return .found(.overEnds, passage)
            }
        }
        guard missing(from: text).isEmpty else {
            return text.content.obstacleBetweenSentences(of: forms[0].words).map { .apart($0) } ?? .absent
        }
        var obstacle: Obstacle?
        for form in forms {
            let proof = text.content.prove(form)
            if let passage = proof.passages.first { return .found(.asTyped, passage) }
            if case .refused(.partsApart(let between)) = proof { obstacle = between }
        }
        return obstacle.map { .apart($0) } ?? .absent
    }

    /// The passages that come closest to the parts that don't stand in the text; nil if one comes close nowhere.
    func closest(in text: TextLibrary.Text) -> (text: String, passages: [ClosestPassage])? {
        let missing = missing(from: text)
        let passages = missing.compactMap(text.content.closestPassage)
        guard !passages.isEmpty, passages.count == missing.count else { return nil }
        let isSlight = { (passage: ClosestPassage) in passage.cause == .letterCase ? 1 : 0 }
        return (text.name, passages.sorted { (isSlight($0), $0.likeness) < (isSlight($1), $1.likeness) })
    }

    private func missing(from text: TextLibrary.Text) -> [String] {
        parts.filter { text.content.firstPassage(of: $0) == nil }
    }
}

extension Quotations.Quotation {
    /// Without the comma or full stop at its end; nil if there's none, or if it belongs to an omission.
    fileprivate var withoutLastMark: Self? {
        guard case .words? = EditedWords(words).elements.last?.kind,
            words.hasSuffix(",") || words.hasSuffix(".")
        else { return nil }
        return Self(String(words.dropLast()))
    }
}
