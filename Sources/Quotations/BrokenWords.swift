/// The words that a line's end cuts in two, after a hyphen or a soft one: `un-⏎safe`.
///
/// Nobody can tell whether the hyphen is the word's own, as in `non-⏎compliant`; the halves are one word either way.
struct BrokenWords {
    /// What parts the halves of each, in order: a hyphen with the space of the line's end, or that space alone.
    private let breaks: [Range<Int>]
    /// How they're written without the line's end, besides as they're printed: joined, and with their hyphen.
    let writings: [RejoinedWords]

    init(in text: FoldedText, of original: [UInt8]) {
        breaks = text.lineBreaks.compactMap { space in
            guard let start = text.hyphen(before: space, in: original), start > 0,
                space + 1 < text.bytes.count
            else { return nil }
            let before = DecodedScalar(in: text.bytes, endingAt: start, limit: 0).scalar
            let after = DecodedScalar(in: text.bytes, at: space + 1, limit: text.bytes.count).scalar
            let isOneWord =
                [.letter, .mark].contains(WordScalar(before).kind) && after.properties.isLowercase
            return isOneWord ? start..<space + 1 : nil
        }
        writings =
            breaks.isEmpty
            ? []
            : [
                RejoinedWords(dropping: breaks),
                RejoinedWords(dropping: breaks.map { $0.upperBound - 1..<$0.upperBound }),
            ]
    }

    /// Whether a folded offset lies between the halves of one.
    func areParted(at offset: Int) -> Bool {
        let next = breaks.indices.partitionPoint { breaks[$0].upperBound < offset }
        return next < breaks.count && breaks[next].lowerBound <= offset
    }
}

extension FoldedText {
    /// Where the hyphen begins after which a line ends; a soft one, which folding drops, where the line does.
    fileprivate func hyphen(before space: Int, in original: [UInt8]) -> Int? {
        if original[map.end(space)..<map.start(space)].firstRange(of: "\u{AD}".utf8) != nil { return space }
        guard space > 0, bytes[space - 1] == UInt8(ascii: "-") else { return nil }
        // Other dashes fold to a hyphen, too, and join no word.
        let dash = DecodedScalar(in: original, at: map.start(space - 1), limit: original.count).scalar
        return dash == "-" || dash == "\u{2010}" ? space - 1 : nil
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
