import Testing

@testable import Site

@Suite struct `The parts of a long list` {
    @Test(arguments: [
        (1, 5, "[1] 2 3 4 5"), (5, 5, "1 2 3 4 [5]"),
        (1, 6, "[1] 2 3 … 6"), (2, 6, "1 [2] 3 4 …"), (3, 6, "1 2 [3] 4 5 6"), (6, 6, "1 … 4 5 [6]"),
        (1, 500, "[1] 2 3 … 500"), (5, 500, "1 2 3 4 [5] 6 7 …"), (6, 500, "1 … 4 5 [6] 7 8 …"),
        (250, 500, "1 … 248 249 [250] 251 252 …"), (497, 500, "1 … 495 496 [497] 498 499 500"),
        (500, 500, "1 … 498 499 [500]"),
    ])
    func `are named as far as they're near, with the first one, and on it the last`(
        own: Int,
        count: Int,
        expected: String
    ) {
        var printed: [String] = []
        var former = -1
        for position in PagerView.positions(namedOn: own - 1, of: count) {
            if position > former + 1 { printed.append("…") }
            printed.append(position == own - 1 ? "[\(own)]" : "\(position + 1)")
            former = position
        }
        if former < count - 1 { printed.append("…") }
        #expect(printed.joined(separator: " ") == expected)
    }

    /// Also of two thousand, as of twelve.
    @Test func `are few on each page, and a new one is named by few others`() {
        for count in [12, 2000] {
            let (before, after) = (count, count + 1)
            let changed = (0..<before).filter {
                PagerView.positions(namedOn: $0, of: before) != PagerView.positions(namedOn: $0, of: after)
            }
            #expect(changed == [0, before - 4, before - 3, before - 2, before - 1])
            #expect((0..<before).allSatisfy { PagerView.positions(namedOn: $0, of: before).count <= 7 })
        }
    }
}
