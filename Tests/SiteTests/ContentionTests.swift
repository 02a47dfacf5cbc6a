import Content
import Testing

@testable import Site

@Suite struct `The order of a matrix's rows` {
    /// What's recorded of a claim in a topic of six articles.
    struct Row {
        let name: String
        var asserting: [Voice] = []
        var denying: [Voice] = []
        var groups = [6]

        func contention(rank: Int) -> Contention {
            Contention(asserting: asserting, denying: denying, groups: groups, readingRank: rank)
        }
    }

    @Test(arguments: [
        [
            Row(name: "three against two", asserting: people("a", "b", "c"), denying: people("d", "e")),
            Row(name: "one against one", asserting: people("a"), denying: people("d")),
            Row(name: "three against one", asserting: people("a", "b", "c"), denying: people("d")),
            Row(name: "nobody asserts", denying: people("d", "e")),
        ],
        [
            Row(name: "two speakers against two", asserting: people("a", "b"), denying: people("d", "e")),
            // Repeating isn't a vote: any number of outlets weighs as much as one speaker.
            Row(
                name: "five outlets against two",
                asserting: (0..<5).map { .article(Index($0)) },
                denying: people("d", "e")
            ),
        ],
        [
            Row(name: "disputed, and all articles alike", asserting: people("a"), denying: people("d")),
            Row(name: "three are silent, two say it, one says otherwise", groups: [3, 2, 1]),
            Row(name: "three are silent, three say it", groups: [3, 3]),
            Row(name: "one says it", groups: [5, 1]),
        ],
        [
            Row(name: "one of six carries it", groups: [1, 5]),
            Row(name: "five of six carry it: as many pairs differ", groups: [5, 1]),
            Row(name: "all carry it alike", groups: [6, 0]),
        ],
    ])
    func `goes by dispute, then by how the articles differ, then by the order of reading`(rows: [Row]) {
        // They come in the wrong order; equals keep the order of reading.
        let ranked = rows.enumerated().map { (name: $1.name, contention: $1.contention(rank: $0)) }
        let ordered = ranked.reversed().sorted { $0.contention < $1.contention }
        #expect(ordered.map(\.name) == rows.map(\.name))
    }

    @Test(arguments: [([6], 0), ([1, 5], 5), ([3, 3], 9), ([1, 1, 1, 1, 1, 1], 15), ([], 0)])
    func `counts the pairs of articles that don't do the same`(groups: [Int], pairs: Int) {
        let contention = Contention(asserting: [], denying: [], groups: groups, readingRank: 0)
        #expect(contention.differingPairs == pairs)
    }

    private static func people(_ names: String...) -> [Voice] { names.map { .speaker(.words($0)) } }
}
