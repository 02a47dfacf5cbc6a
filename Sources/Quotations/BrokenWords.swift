/// The words that a line's end cuts in two, after a hyphen or a soft one: `un-⏎safe`, `non-⏎European`, `10-⏎15`.
///
/// Nobody can tell whether the hyphen before a small letter is the word's own, as in `non-⏎compliant`; before a capital
/// or a digit it is. The halves are one word either way.
struct BrokenWords {
    /// Where no passage begins or ends: from the end of the first half to where the other begins, in order.
    private let breaks: [ClosedRange<Int>]
    /// How they're written without the line's end, besides as they're printed: joined where they may be, and with their
    /// hyphen.
    let writings: [RejoinedWords]

    /// - Parameter blocksAreLines: whether a block's end is that of a line, and a word may go on after it with a capital.
    init(in text: FoldedText, of original: [UInt8], blocksAreLines: Bool) {
        let inLines = text.lineBreaks.compactMap { HyphenAtEnd(before: $0, in: text, of: original) }
            .filter(\.isWithinWord)
        // Where a page ends within a word, the other half may stand anywhere.
        let inBlocks = text.blocks.dropLast().compactMap {
            HyphenAtEnd(before: $0.upperBound, in: text, of: original)
        }
        breaks =
            (inLines.map(\.halvesApart)
            + inBlocks.map { end in
                let goesOn = blocksAreLines ? end.isWithinWord : end.isBeforeSmallLetter
                return goesOn ? end.halvesApart : end.start...end.start
            })
            .sorted { $0.lowerBound < $1.lowerBound }
        writings =
            inLines.isEmpty
            ? []
            : [
                RejoinedWords(
                    dropping: inLines.map { $0.mayBeDropped ? $0.start..<$0.space + 1 : $0.spaceAlone }
                ),
                RejoinedWords(dropping: inLines.map(\.spaceAlone)),
            ]
    }

    /// Whether a folded offset lies between the halves of one.
    func areParted(at offset: Int) -> Bool {
        let next = breaks.indices.partitionPoint { breaks[$0].upperBound < offset }
        return next < breaks.count && breaks[next].lowerBound <= offset
    }
}

/// A hyphen after a word or a number, with which a line or a block ends.
private struct HyphenAtEnd {
    /// Where it begins; of a soft one, which folding drops, where the line ends.
    let start: Int
    /// The space that stands for the line's end.
    let space: Int
    private let isSoft: Bool
    private let before: WordScalar
    private let after: WordScalar

    init?(before space: Int, in text: FoldedText, of original: [UInt8]) {
        isSoft = text.endsWithSoftHyphen(before: space, in: original)
        start = isSoft ? space : space - 1
        self.space = space
        guard start > 0, space + 1 < text.bytes.count, isSoft || text.bytes[start] == UInt8(ascii: "-") else {
            return nil
        }
        before = WordScalar(DecodedScalar(in: text.bytes, endingAt: start, limit: 0).scalar)
        after = WordScalar(DecodedScalar(in: text.bytes, at: space + 1, limit: text.bytes.count).scalar)
        guard before.isWord, before.kind != .unspacedLetter else { return nil }
        guard !isSoft else { return }
        // Other dashes fold to a hyphen, too, and join no word.
        let dash = WordScalar(
            DecodedScalar(in: original, at: text.map.start(start), limit: original.count).scalar
        )
        guard dash.isHyphen || dash.isShortDash && before.isDigit && after.isDigit else { return nil }
    }

    /// Whether what follows is the other half.
    var isWithinWord: Bool { before.isJoined(to: after) }
    var isBeforeSmallLetter: Bool { isWithinWord && after.scalar.properties.isLowercase }
    /// Whether the word may be written without it.
    var mayBeDropped: Bool { isSoft || isBeforeSmallLetter && !before.isDigit }

    var halvesApart: ClosedRange<Int> { start...space + 1 }
    var spaceAlone: Range<Int> { space..<space + 1 }
}

extension FoldedText {
    /// Whether a soft hyphen stands where the words end that a space parts from the next.
    fileprivate func endsWithSoftHyphen(before space: Int, in original: [UInt8]) -> Bool {
        var position = map.end(space)
        while position < original.count {
            let decoded = DecodedScalar(in: original, at: position, limit: original.count)
            if decoded.scalar == "\u{AD}" { return true }
            guard FoldingTable.folding(of: decoded.scalar) == .nothing else { return false }
            position += decoded.length
        }
        return false
    }
}

/// A folded text with its broken words written as one.
struct RejoinedWords {
    /// What isn't written, as folded ranges in order.
    private let dropped: [Range<Int>]
    /// Where each would stand in what's written, and how many bytes are dropped up to its end.
    private let places: [(offset: Int, total: Int)]

    init(dropping dropped: [Range<Int>]) {
        self.dropped = dropped
        var total = 0
        places = dropped.map { range in
            defer { total += range.count }
            return (range.lowerBound - total, total + range.count)
        }
    }

    func write(_ bytes: [UInt8]) -> [UInt8] {
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count)
        var start = 0
        for range in dropped {
            written += bytes[start..<range.lowerBound]
            start = range.upperBound
        }
        return written + bytes[start...]
    }

    /// The folded range that stands for a range of what's written.
    func folded(_ range: Range<Int>) -> Range<Int> { folded(range.lowerBound)..<folded(range.upperBound) }

    /// How long a folded range is as it's written.
    func length(of range: Range<Int>) -> Int { written(range.upperBound) - written(range.lowerBound) }

    private func folded(_ offset: Int) -> Int {
        let next = places.indices.partitionPoint { places[$0].offset < offset }
        return offset + (next > 0 ? places[next - 1].total : 0)
    }

    private func written(_ offset: Int) -> Int {
        let next = dropped.indices.partitionPoint { dropped[$0].upperBound <= offset }
        return offset - (next > 0 ? places[next - 1].total : 0)
    }
}
