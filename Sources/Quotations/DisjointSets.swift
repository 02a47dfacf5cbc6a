/// Which of a number of things belong together (Tarjan 1975, with path halving).
public struct DisjointSets {
    private var parents: [Int]

    /// Each of so many alone, known by its number.
    public init(_ count: Int) { parents = Array(0..<count) }

    /// The one that stands for all with which another belongs together.
    public mutating func root(of element: Int) -> Int {
        var element = element
        while parents[element] != element {
            parents[element] = parents[parents[element]]
            element = parents[element]
        }
        return element
    }

    /// The lower root becomes the root of both.
    public mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(of: one), root(of: other))
        parents[max(first, second)] = min(first, second)
    }
}
