import TestSupport
import Testing

@testable import Quotations

@Suite struct `The approximate search` {
    /// Against Sellers' table, which Myers' algorithm works out 64 rows at a time.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `finds the least distance, and a place that has it`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let letters = UInt8.random(in: 2...6, using: &generator)
            let pattern = bytes([1...10, 60...70, 120...300].randomElement(using: &generator) ?? 1...1)
            var text = bytes(0...200)
            if Bool.random(using: &generator) { text += mutated(pattern) + bytes(0...100) }
            let range = Int.random(in: 0...text.count / 4, using: &generator)..<text.count
            let limit = Int.random(in: 0...pattern.count, using: &generator)

            let distances = distances(of: pattern, in: text, range)
            let least = distances.dropFirst().min() ?? .max
            let ends = ApproximateSearch(pattern).closestEnds(in: text, range, within: limit)
            let details = "seed \(seed): \(pattern) in \(text)\(range) within \(limit)"
            #expect(ends.isEmpty == (least > limit), "\(details)")
            #expect(ends.allSatisfy { distances[$0 - range.lowerBound] == least }, "\(details): \(ends)")
            let first = distances.dropFirst().firstIndex(of: least).map { $0 + range.lowerBound }
            if let end = ends.first { #expect(end == first, "\(details)") }

            func bytes(_ count: ClosedRange<Int>) -> [UInt8] {
                (0..<Int.random(in: count, using: &generator)).map { _ in
                    0x61 + UInt8.random(in: 0..<letters, using: &generator)
                }
            }
            func mutated(_ bytes: [UInt8]) -> [UInt8] {
                bytes.flatMap { byte -> [UInt8] in
                    switch Int.random(in: 0..<20, using: &generator) {
                    case 0: []
                    case 1: [byte, 0x61]
                    case 2: [0x7A]
                    default: [byte]
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("wagner", "The WAGNER Group", [10]), ("МОСКВА", "в Москва", [15]), ("Éclair", "an éclair", [10]),
        ("straße", "STRASSE", [7]), ("abc", "abc abc abc abc abc", [3, 7, 11, 15]),
        ("aaaa", "aaaaaaaaa", [4, 8]),
    ])
    func `overlooks letter case, and gives up to four places`(pattern: String, text: String, ends: [Int]) {
        let text = Array(text.utf8)
        let found = ApproximateSearch(Array(pattern.utf8)).closestEnds(in: text, text.indices, within: 0)
        #expect(found == ends)
    }

    /// The last row of Sellers' table: how far the pattern is from what ends at each place.
    private func distances(of pattern: [UInt8], in text: [UInt8], _ range: Range<Int>) -> [Int] {
        var column = Array(0...pattern.count)
        return [pattern.count]
            + range.map { position in
                var diagonal = column[0]
                for row in 1...pattern.count {
                    let least = min(
                        diagonal + (pattern[row - 1] == text[position] ? 0 : 1),
                        column[row] + 1,
                        column[row - 1] + 1
                    )
                    diagonal = column[row]
                    column[row] = least
                }
                return column[pattern.count]
            }
    }
}
