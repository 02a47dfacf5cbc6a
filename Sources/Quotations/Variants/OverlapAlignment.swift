/// The best way to lay two rows of words beside each other where they overlap.
///
/// Gotoh's alignment with affine gaps (An improved algorithm for matching biological sequences, 1982), with
/// ends free in both rows: either may begin before the other and end after it. Words that stand where the other
/// row is cut cost nothing. Time and space are the product of the rows' lengths.
struct OverlapAlignment {
    enum Step {
        case both(Int, Int)
        /// A word of one row alone; `isCut` where the other says that it leaves words out.
        case first(Int, isCut: Bool)
        case second(Int, isCut: Bool)
    }

    /// From the first word that both rows print to the last; empty if they have nothing in common.
    let steps: [Step]

    init(_ first: WordRow, _ second: WordRow) {
        var table = Table(first, second)
        steps = table.fill().map { table.steps(from: $0) } ?? []
    }
}

/// Words to be aligned: what tells them apart, and where words are left out between them.
struct WordRow {
    private var words: [Word] = []
    private var keys: [[UInt8]] = []
    /// For each word whether words are left out before it.
    var cuts: [Bool] = []

    /// What settles for most pairs of words whether they're alike.
    private struct Word {
        let hash: UInt64
        /// Of the key, in bytes.
        let length: Int
        let first: UInt8?
        let last: UInt8?
    }

    init() {}

    init(_ printing: Printing) {
        for index in printing.words.indices { append(index, of: printing) }
        for cut in printing.cuts where cut.word < cuts.count { cuts[cut.word] = true }
    }

    mutating func append(_ word: Int, of printing: Printing) {
        let key = Array(printing.keys[printing.words[word].key])
        words.append(
            Word(hash: printing.words[word].hash, length: key.count, first: key.first, last: key.last)
        )
        keys.append(key)
        cuts.append(false)
    }

    var count: Int { words.count }

    /// What it's worth to lay a word beside one of another row.
    ///
    /// Less than two gaps cost is what different words cost, so that one stands in the other's place.
    func worth(_ word: Int, beside other: Int, of row: WordRow) -> Int {
        let (one, two) = (words[word], row.words[other])
        if one.hash == two.hash { return one.length > 3 ? 6 : 4 }
        // Short words are near one another by chance, and those of other ends aren't near at all.
        guard one.length > 3, two.length > 3, one.first == two.first || one.last == two.last else {
            return -3
        }
        return ComparableWord.areNear(keys[word], row.keys[other]) ? 1 : -3
    }
}

extension OverlapAlignment {
    private static let gapCost = 4
    private static let gapWordCost = 1

    /// The state in which the best way to a cell ends.
    private enum State: UInt8 {
        case both = 1, first, second
    }

    private struct Table {
        let first: WordRow
        let second: WordRow
        let width: Int
        /// For each cell where its three states come from, two bits each.
        var origins: [UInt8]

        init(_ first: WordRow, _ second: WordRow) {
            (self.first, self.second) = (first, second)
            width = second.count + 1
            origins = [UInt8](repeating: 0, count: (first.count + 1) * width)
        }

        /// Fills the table, and returns the cell in which the best overlap ends.
        mutating func fill() -> (row: Int, column: Int)? {
            let none = Int.min / 2
            var above = [Costs](repeating: Costs(both: 0, first: none, second: none), count: width)
            // The first column stays as it is; the others are written anew for each row.
            var current = above
            var best: (worth: Int, row: Int, column: Int)?
            for row in 0..<first.count {
                for column in 0..<second.count {
                    let isCutInSecond = column + 1 < second.count && second.cuts[column + 1]
                    let isCutInFirst = row + 1 < first.count && first.cuts[row + 1]
                    let (both, bothFrom) = above[column].best
                    let (alone, aloneFrom) = above[column + 1].best(into: .first, isFree: isCutInSecond)
                    let (other, otherFrom) = current[column].best(into: .second, isFree: isCutInFirst)
                    let worth = both + first.worth(row, beside: column, of: second)
                    current[column + 1] = Costs(both: worth, first: alone, second: other)
                    origins[(row + 1) * width + column + 1] =
                        bothFrom.rawValue | aloneFrom.rawValue << 2 | otherFrom.rawValue << 4
                    let isEnd = row + 1 == first.count || column + 1 == second.count
                    if isEnd, worth > best?.worth ?? 0 { best = (worth, row + 1, column + 1) }
                }
                swap(&above, &current)
            }
            return best.map { ($0.row, $0.column) }
        }

        /// The way to a cell.
        func steps(from end: (row: Int, column: Int)) -> [Step] {
            var steps: [Step] = []
            var (row, column) = end
            var state = State.both
            while row > 0, column > 0 {
                let origin = origins[row * width + column]
                switch state {
                case .both:
                    steps.append(.both(row - 1, column - 1))
                    state = State(rawValue: origin & 3) ?? .both
                    (row, column) = (row - 1, column - 1)
                case .first:
                    let isCut = column < second.count && second.cuts[column]
                    steps.append(.first(row - 1, isCut: isCut))
                    state = State(rawValue: origin >> 2 & 3) ?? .both
                    row -= 1
                case .second:
                    let isCut = row < first.count && first.cuts[row]
                    steps.append(.second(column - 1, isCut: isCut))
                    state = State(rawValue: origin >> 4 & 3) ?? .both
                    column -= 1
                }
            }
            return steps.reversed()
        }
    }

    /// What the best ways to a cell are worth, by the state in which they end.
    private struct Costs {
        var both: Int
        var first: Int
        var second: Int

        var best: (Int, State) {
            if both >= first, both >= second { return (both, .both) }
            return first >= second ? (first, .first) : (second, .second)
        }

        /// The best way on by one word that stands alone.
        func best(into state: State, isFree: Bool) -> (Int, State) {
            let open = isFree ? 0 : gapCost + gapWordCost
            let extend = isFree ? 0 : gapWordCost
            return Costs(
                both: both - open,
                first: first - (state == .first ? extend : open),
                second: second - (state == .second ? extend : open)
            ).best
        }
    }
}
