import SourceText
import Testing

@Suite struct `The nearest name` {
    @Test(arguments: [
        ("kirbi", "kirby"), ("adn", "and"), ("statment", "statement"), ("xyz", nil), ("claim", nil),
    ])
    func `is proposed when it's close enough`(name: String, expected: String?) {
        #expect(nearestName(to: name, among: ["claim", "statement", "kirby", "and"]) == expected)
    }

    /// All names of six letters at most, of which there are two.
    private static let names = (1...6).flatMap { length in
        (0..<1 << length).map { bits in
            String((0..<length).map { bits >> $0 & 1 == 0 ? "a" : "b" as Character })
        }
    }

    @Test func `is the one that takes the fewest slips, and not too many`() {
        for name in Self.names {
            let distances = Self.names.filter { $0 != name }.map { (slips(from: name, to: $0), $0) }
            let near = distances.filter { $0.0 * 3 <= max(name.count, $0.1.count) }
            let nearest = near.min { $0 < $1 }?.1
            #expect(nearestName(to: name, among: Self.names) == nearest, "\(name)")
            #expect(nearestName(to: name, among: Self.names.reversed()) == nearest, "\(name)")
        }
    }

    /// As the definition has it: letters left out, put in, mistaken or swapped with their neighbours.
    private func slips(from one: String, to other: String) -> Int {
        let (one, other) = (Array(one), Array(other))
        var table = (0...one.count).map { row in (0...other.count).map { row == 0 ? $0 : row } }
        for i in 1...one.count {
            for j in 1...other.count {
                let isSame = one[i - 1] == other[j - 1]
                table[i][j] = min(
                    table[i - 1][j] + 1,
                    table[i][j - 1] + 1,
                    table[i - 1][j - 1] + (isSame ? 0 : 1)
                )
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[one.count][other.count]
    }
}
