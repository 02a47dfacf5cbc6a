/// A stretch of speech as several sources printed it, aligned word by word.
public struct Variants: Sendable {
    /// One for each wording.
    ///
    /// The first is the one that the others are compared with; where it doesn't print a part, the first of those
    /// that do.
    public let rows: [Row]
    /// How many wordings aren't shown because there are too many.
    public let wordingsLeftOut: Int

    public struct Row: Sendable {
        /// The indices of the printings that print these words, in their order.
        public let printings: [Int]
        public let segments: [VariantSegment]
    }

    /// In what rows differ where they print the same part.
    public enum Difference: Sendable, Comparable {
        case none
        /// In punctuation or in letters' case alone.
        case marks
        case words

        public init(of segments: some Sequence<VariantSegment>) {
            self =
                segments.lazy.map { segment in
                    switch segment.kind {
                    case .different: .words
                    case .marksDiffer: .marks
                    default: .none
                    }
                }.max() ?? .none
        }
    }

    public var difference: Difference { Difference(of: rows.lazy.flatMap(\.segments)) }
}

extension Variants {
    /// How many wordings of one stretch are aligned, and of how many words together.
    public static let mostRows = 40
    static let mostWordsOfRows = 4_000
    /// How many wordings of one statement are compared with one another.
    private static let mostWordings = 400
    /// How many words a passage may have to be aligned.
    public static let mostWords = 500

    /// Groups printings of one statement by the stretch of speech that they print, and aligns each group.
    ///
    /// 1. Printings of one wording are taken together.
    /// 2. Those that print the same stretch are grouped.
    /// 3. In each group the reference is found: of the lowest rank, and of these the longest, then the first. Long
    ///    passages print what short ones do, so that no part is compared twice.
    /// 4. Each wording is aligned with those before it, by rank and order, but after one that it overlaps with.
    ///
    /// A passage without words is in no group; `leftOut` are those of too many words, or of too many wordings.
    /// - Parameter ranks: for each printing how far it's from what was said, from 0: a transcript before a report,
    ///   a report before a translation.
    public static func all(
        of printings: [Printing],
        ranks: [Int]
    ) -> (stretches: [Variants], leftOut: [Int]) {
        var indexOfWording: [ArraySlice<UInt8>: Int] = [:]
        var members: [[Int]] = []
        var leftOut: [Int] = []
        for index in printings.indices where !printings[index].words.isEmpty {
            let wording = printings[index].wording
            if let known = indexOfWording[wording] {
                members[known].append(index)
            } else if members.count == mostWordings || printings[index].words.count > mostWords {
                leftOut.append(index)
            } else {
                indexOfWording[wording] = members.count
                members.append([index])
            }
        }
        let wordings = members.map { printings[$0[0]] }
        let lowest = members.map { $0.map { ranks[$0] }.min() ?? 0 }
        let grouping = PrintingGroups(wordings)
        let stretches = grouping.groups.map { group in
            let order = grouping.order(of: group) {
                lowest[$0]
            } length: {
                wordings[$0].words.count
            }
            var words = 0
            let shown = order.prefix(mostRows).prefix { wording in
                words += wordings[wording].words.count
                return words <= mostWordsOfRows
            }
            let columns = VariantColumns(shown.map { wordings[$0] })
            return Variants(
                rows: shown.enumerated().map { row, wording in
                    Row(printings: members[wording], segments: columns.segments(of: row))
                },
                wordingsLeftOut: order.count - shown.count
            )
        }
        return (stretches, leftOut)
    }
}

extension PrintingGroups {
    /// A group in the order in which its members are aligned.
    fileprivate func order(of group: [Int], rank: (Int) -> Int, length: (Int) -> Int) -> [Int] {
        let reference = group.min { (rank($0), -length($0), $0) < (rank($1), -length($1), $1) }
        guard let reference else { return [] }
        var order = [reference]
        var placed: Set<Int> = [reference]
        var reachable = Set(neighbours[reference])
        while let next = reachable.min(by: { (rank($0), $0) < (rank($1), $1) }) {
            reachable.remove(next)
            placed.insert(next)
            order.append(next)
            reachable.formUnion(neighbours[next].filter { !placed.contains($0) })
        }
        return order
    }
}
