/// What the place of a quotation mark says of it.
enum MarkPlace {
    case opens
    case closes
    /// Its place would do for both: punctuation precedes and a word follows.
    case either
    /// It stands between spaces, or before punctuation and after a space.
    case neither
    /// It's an apostrophe.
    case withinWord

    /// - Parameters:
    ///   - left: what precedes the mark and its neighbouring marks in its block
    ///   - right: what follows them
    init(_ mark: QuotationMark, left: WordScalar?, right: WordScalar?) {
        // Brackets for quotations never stand the wrong way round.
        if mark.family == .corner || mark.family == .whiteCorner {
            self = mark.shape == .opening ? .opens : .closes
            return
        }
        let followsWord = left?.isWord ?? false
        let precedesWord =
            right.map { $0.isWord || $0.kind == .openingPunctuation || $0.kind == .symbol } ?? false
        if mark.family == .single, followsWord, let left, let right, left.isJoined(to: right) {
            self = .withinWord
            return
        }
        let canOpen = precedesWord && (!followsWord || left?.kind == .unspacedLetter)
        let canClose =
            switch left?.kind {
            case nil, .space, .openingPunctuation: false
            case .dash, .symbol: !precedesWord
            default: true
            }
        switch (canOpen, canClose) {
        case (true, true): self = .either
        case (true, false): self = .opens
        case (false, true): self = .closes
        case (false, false): self = .neither
        }
    }
}
