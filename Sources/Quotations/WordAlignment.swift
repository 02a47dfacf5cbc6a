/// The cheapest way to turn a quotation's words into a run of a text's words.
///
/// Sellers' algorithm (1980) over words: the run may begin and end anywhere in the stretch that's searched.
struct WordAlignment {
    /// A word of the quotation beside one of the text; one of them is missing where the other stands alone.
    struct Pair {
        let wanted: ComparableWord?
        let printed: ComparableWord?
        let likeness: ComparableWord.Likeness
    }

    private(set) var pairs: [Pair] = []
    let cost: Int

    init(of wanted: [ComparableWord], within printed: [ComparableWord]) {
        let width = printed.count + 1
        var costs = [Int](repeating: 0, count: width)
        var steps = [Step](repeating: .skipWanted, count: (wanted.count + 1) * width)
        for row in 1...max(1, wanted.count) where row <= wanted.count {
            let word = wanted[row - 1]
            var diagonal = costs[0]
            costs[0] += word.lonelyCost
            for column in 1..<width {
                let other = printed[column - 1]
                let both = diagonal + word.cost(beside: other)
                let skipWanted = costs[column] + word.lonelyCost
                let skipPrinted = costs[column - 1] + other.lonelyCost
                diagonal = costs[column]
                let least = min(both, skipWanted, skipPrinted)
                costs[column] = least
                steps[row * width + column] =
                    least == both ? .both : least == skipWanted ? .skipWanted : .skipPrinted
            }
        }

        var (row, column) = (wanted.count, 0)
        for candidate in costs.indices where costs[candidate] < costs[column] { column = candidate }
        cost = costs[column]
        while row > 0 {
            switch steps[row * width + column] {
            case .both:
                (row, column) = (row - 1, column - 1)
                let likeness = wanted[row].likeness(to: printed[column])
                pairs.append(Pair(wanted: wanted[row], printed: printed[column], likeness: likeness))
            case .skipWanted:
                row -= 1
                pairs.append(Pair(wanted: wanted[row], printed: nil, likeness: .other))
            case .skipPrinted:
                column -= 1
                pairs.append(Pair(wanted: nil, printed: printed[column], likeness: .other))
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
    private enum Step {
        case both
        case skipWanted
        case skipPrinted
    }
}

extension ComparableWord {
    fileprivate var lonelyCost: Int { isWord ? 4 : 1 }

    fileprivate func cost(beside other: ComparableWord) -> Int {
        switch likeness(to: other) {
        case .same: 0
        case .alike: 1
        case .near: 3
        // Two words in one place are cheaper than two alone, two marks aren't; a word never replaces a mark.
        case .other: isWord && other.isWord ? 6 : 9
        }
    }
}
