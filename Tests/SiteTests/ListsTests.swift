import Testing

@testable import Site

@Suite struct `A list` {
    @Test(arguments: [
        ([], []), ([3], [3]), ([3, 3], [3]), ([2, 1, 2, 3, 1], [2, 1, 3]),
        ((0..<100).map { $0 * 7 % 12 }, (0..<12).map { $0 * 7 % 12 }),
        (Array(0..<20) + Array(0..<20), Array(0..<20)),
    ])
    func `keeps each element where it stands first`(list: [Int], kept: [Int]) {
        #expect(list.withoutRepeats() == kept)
    }

    @Test(arguments: [
        ([], []), ([1], [[1]]), ([11, 12, 21, 13, 14], [[11, 12], [21], [13, 14]]),
        ([11, 21, 31], [[11], [21], [31]]),
    ])
    func `has runs of neighbours with something in common`(list: [Int], runs: [[Int]]) {
        #expect(Runs(list) { $0 / 10 }.map { Array($0) } == runs)
    }
}
