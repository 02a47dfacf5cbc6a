import TestSupport
import Testing

@testable import Quotations

@Suite struct `The two-way search` {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `finds every occurrence that comparing at each offset finds`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            // Few letters make periods and overlaps.
            let letters = UInt8.random(in: 1...3, using: &generator)
            let text = bytes(0...60, letters, &generator)
            let pattern = bytes(1...8, letters, &generator)
            let expected = text.indices.filter { text[$0...].starts(with: pattern) }
            #expect(
                TwoWaySearch(pattern).matches(in: text) == expected,
                "seed \(seed): \(pattern) in \(text)"
            )
        }
    }

    @Test func `finds long patterns with long periods`() {
        let period = Array("abaabaaab".utf8)
        let pattern = Array((0..<5).map { _ in period }.joined())
        let text = Array((0..<8).map { _ in period }.joined()) + [0] + pattern
        #expect(TwoWaySearch(pattern).matches(in: text) == [0, 9, 18, 27, 73])
    }

    private func bytes(
        _ count: ClosedRange<Int>,
        _ letters: UInt8,
        _ generator: inout SeededGenerator
    ) -> [UInt8] {
        (0..<Int.random(in: count, using: &generator)).map { _ in
            UInt8.random(in: 0..<letters, using: &generator)
        }
    }
}
