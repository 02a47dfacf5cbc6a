/// The cheapest way to turn a quotation's words into a run of a text's words.
///
/// Sellers' algorithm (1980) over words: the run may begin and end anywhere in the stretch that's searched,
/// unless it's to take up all of it. It begins and ends with a word or mark that has a partner, if an unlike one;
/// what the quotation has beyond stands alone, and that costs more than an unlike partner, so that a changed
/// first or last word keeps its place.
struct WordAlignment {
    /// A word of the quotation beside one of the text; one of them is missing where the other stands alone.
    struct Pair {
        let wanted: ComparableWord?
        let printed: ComparableWord?
        let likeness: ComparableWord.Likeness
    }

    var pairs: [Pair] = []
    let cost: Int

    /// - Parameter whole: whether the run is all of the stretch.
    init?(of wanted: [ComparableWord], within printed: [ComparableWord], whole: Bool) {
        let width = printed.count + 1
        /// What it costs that the quotation's first words, so many of them, have no partner.
        let aloneUpTo = wanted.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.costAtEdge) }
        /// What it costs to begin at a printed word, and what it costs to end before one.
        let skippedUpTo = printed.reduce(into: [0]) { $0.append(($0.last ?? 0) + (whole ? $1.costAlone : 0)) }
        var costs = [Int](repeating: none, count: width)
        var steps = [Step](repeating: .begin, count: (wanted.count + 1) * width)
        var best: (cost: Int, row: Int, column: Int)?
        var likenesses = Likenesses(of: wanted, to: printed)
        for (index, word) in wanted.enumerated() {
            let aloneAfter = (aloneUpTo.last ?? 0) - aloneUpTo[index + 1]
            var diagonal = costs[0]
            for column in 1..<width {
                let other = printed[column - 1]
                let blockEnd = other.beginsBlock && !word.beginsBlock ? costOfBlockEnd : 0
                let pair = word.cost(beside: other, likenesses.likeness(index, column - 1))
                let begin = aloneUpTo[index] + skippedUpTo[column - 1] + pair
                let both = diagonal + blockEnd + pair
                let skipWanted = costs[column] + word.costAlone
                let skipPrinted = costs[column - 1] + other.costAlone + blockEnd
                let least = min(begin, both, skipWanted, skipPrinted)
                diagonal = costs[column]
                costs[column] = least
                steps[(index + 1) * width + column] =
                    least == begin
                    ? .begin : least == both ? .both : least == skipWanted ? .skipWanted : .skipPrinted
                let skippedAfter = (skippedUpTo.last ?? 0) - skippedUpTo[column]
                let cost = min(begin, both) + aloneAfter + skippedAfter
                if cost < best?.cost ?? none { best = (cost, index + 1, column) }
            }
        }
        guard let best else { return nil }
        cost = best.cost
        if whole { pairs = printed[best.column...].reversed().map(Pair.init(printed:)) }
        pairs += wanted[best.row...].reversed().map(Pair.init(wanted:))
        var (row, column) = (best.row, best.column)
        while row > 0 {
            switch steps[row * width + column] {
            case .begin, .both:
                let begins = steps[row * width + column] == .begin
                (row, column) = (row - 1, column - 1)
                let likeness = likenesses.likeness(row, column)
                pairs.append(Pair(wanted: wanted[row], printed: printed[column], likeness: likeness))
                guard begins else { continue }
                pairs += wanted[..<row].reversed().map(Pair.init(wanted:))
                if whole { pairs += printed[..<column].reversed().map(Pair.init(printed:)) }
                row = 0
            case .skipWanted:
                row -= 1
                pairs.append(Pair(wanted: wanted[row]))
            case .skipPrinted:
                column -= 1
                pairs.append(Pair(printed: printed[column]))
            }
        }
        pairs.reverse()
    }

    /// Whether three of five words have a partner that's at least near.
    var isClose: Bool {
        let words = pairs.count { $0.wanted?.isWord == true }
        let found = pairs.count { $0.wanted?.isWord == true && $0.likeness != .other }
        return found > 0 && found * 5 >= words * 3
    }

    var isWithoutDifference: Bool { pairs.allSatisfy { $0.likeness == .same } }
}

extension WordAlignment {
    fileprivate enum Step {
        /// The first pair.
        case begin
        case both
        case skipWanted
        case skipPrinted
    }
}

extension WordAlignment.Pair {
    init(wanted: ComparableWord) {
        self.init(wanted: wanted, printed: nil, likeness: .other)
    }

    init(printed: ComparableWord) {
        self.init(wanted: nil, printed: printed, likeness: .other)
    }
}

/// More than any alignment costs.
private let none = Int.max / 4

/// A paragraph's end counts as much as three marks that the quotation doesn't have.
private let costOfBlockEnd = 3

extension ComparableWord {
    fileprivate var costAlone: Int { isWord ? 4 : 1 }

    /// One mark between them and a word's unlike partner outside costs as much; two cost more.
    fileprivate var costAtEdge: Int { isWord ? 7 : 1 }

    fileprivate func cost(beside other: ComparableWord, _ likeness: Likeness) -> Int {
        switch likeness {
        case .same: 0
        case .alike: 1
        case .near: 3
        // Two words in one place are cheaper than two alone, two marks aren't; a word never replaces a mark.
        case .other: isWord && other.isWord ? 6 : 9
        }
    }
}
