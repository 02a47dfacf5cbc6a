/// Finds printings that are nearly equal though nobody brought them together.
///
/// Each printing gives a few hashes of its runs of three words, chosen by winnowing (Schleimer, Wilkerson and
/// Aiken 2003) with windows of four, so that two printings with six words in a row in common share one. Printings
/// that share hashes are then aligned. The work is linear in what's printed but for sorting the hashes.
public struct NearPrintings: Sendable {
    /// Pairs of indices, the lower first, in rising order.
    public let pairs: [Pair]

    public struct Pair: Sendable, Hashable {
        public let first: Int
        public let second: Int
    }

    /// - Parameters:
    ///   - fingerprints: of all printings, made beforehand so that it can be done in parallel.
    ///   - owners: whose each printing is; those of one owner aren't compared.
    ///   - printing: takes the words of one apart: all of a large site's would fill a tenth of its memory.
    public init(fingerprints: [[UInt64]], owners: [Int], _ printing: (Int) -> Printing) {
        var marks: [(hash: UInt64, index: Int)] = []
        marks.reserveCapacity(fingerprints.reduce(0) { $0 + $1.count })
        for (index, hashes) in fingerprints.enumerated() {
            for hash in hashes { marks.append((hash, index)) }
        }
        marks.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }

        var shared: [Pair: Int] = [:]
        var start = 0
        while start < marks.count {
            var end = start + 1
            while end < marks.count, marks[end].hash == marks[start].hash { end += 1 }
            let holders = Self.holders(marks[start..<end].lazy.map(\.index), owners)
            for (position, first) in holders.enumerated() {
                for second in holders[(position + 1)...] {
                    shared[Pair(first: first, second: second), default: 0] += 1
                }
            }
            start = end
        }
        pairs = shared.filter { pair, count in
            // Passages that are nearly equal have far more in common than one phrase.
            count * 4 >= min(fingerprints[pair.first].count, fingerprints[pair.second].count)
                && Overlap(printing(pair.first), printing(pair.second)).isNearlyEqual
        }
        .keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// One printing of each owner; none if more owners share it than a phrase that tells them apart would have.
    private static func holders(_ indices: some Sequence<Int>, _ owners: [Int]) -> [Int] {
        var holders: [Int] = []
        for index in indices where !holders.contains(where: { owners[$0] == owners[index] }) {
            guard holders.count < mostOwners else { return [] }
            holders.append(index)
        }
        return holders
    }

    private static let mostOwners = 12
}

extension Printing {
    /// What tells the printing from those that aren't nearly equal to it; empty if it has under three words.
    public var fingerprint: [UInt64] {
        guard words.count <= Variants.mostWords else { return [] }
        let runs = runs(of: 3)
        let window = 4
        guard runs.count > window else { return runs.min().map { [$0] } ?? [] }
        var chosen: [UInt64] = []
        for start in 0...runs.count - window {
            guard let least = runs[start..<start + window].min(), chosen.last != least else { continue }
            chosen.append(least)
        }
        return chosen
    }
}
