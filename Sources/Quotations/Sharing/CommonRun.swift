/// Words of one text that another has, too, one after the other: as many as follow one another in both.
struct CommonRun: Hashable {
    /// Positions in the text that's compared.
    let words: Range<Int>
    /// The position in the other text at which they begin.
    let otherStart: Int

    var count: Int { words.count }
    var otherWords: Range<Int> { otherStart..<otherStart + words.count }

    /// The part of it that lies in a range of the text's positions.
    func part(_ range: Range<Int>) -> CommonRun {
        CommonRun(words: range, otherStart: otherStart + range.lowerBound - words.lowerBound)
    }
}

extension CommonRun {
    /// What's left of it without some ranges of the text's positions, which are in order; pieces that would still
    /// have been found alone.
    func pieces(without gone: [Range<Int>]) -> [CommonRun] {
        var pieces: [CommonRun] = []
        var start = words.lowerBound
        for range in gone where range.upperBound > start {
            guard range.lowerBound < words.upperBound else { break }
            if range.lowerBound - start >= leastSharedWords { pieces.append(part(start..<range.lowerBound)) }
            start = max(start, range.upperBound)
        }
        if words.upperBound - start >= leastSharedWords { pieces.append(part(start..<words.upperBound)) }
        return pieces
    }
}

extension [CommonRun] {
    /// The runs of two texts in which no word of either counts twice: the longest first, of the others what's left.
    func withoutOverlaps() -> [CommonRun] {
        var kept: [CommonRun] = []
        for run in sorted(by: CommonRun.isLonger) {
            let taken = kept.map(\.words)
            // A word of the other text that's taken is one of this text's positions within the run.
            let takenOfOther = kept.map { other in
                let distance = run.words.lowerBound - run.otherStart
                return other.otherWords.lowerBound + distance..<other.otherWords.upperBound + distance
            }
            let gone = (taken + takenOfOther).sorted { $0.lowerBound < $1.lowerBound }
            kept += run.pieces(without: gone)
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
}

extension CommonRun {
    static func isLonger(_ one: CommonRun, than other: CommonRun) -> Bool {
        (other.count, one.words.lowerBound, one.otherStart)
            < (one.count, other.words.lowerBound, other.otherStart)
    }
}
