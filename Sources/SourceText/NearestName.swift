/// The known name that a person most likely meant, if one is near enough to be worth proposing.
///
/// Distance is Damerau's in its restricted form (optimal string alignment: a swap of neighbours counts
/// once), in bytes, up to a third of the longer name. Of equally near names the first in order is taken.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    let bytes = Array(name.utf8)
    var alignment = Alignment()
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
        let most = min(max(bytes.count, candidate.utf8.count) / 3, best?.distance ?? .max)
        guard let distance = alignment.distance(bytes.span, candidate.utf8.span, most: most) else { continue }
        if let best, (best.distance, best.name) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best?.name
}

/// Aligns one pair of names after the other in the same memory: a name that nobody has is compared with all others.
private struct Alignment {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var row: [Int] = []

    /// How far two names are apart; nil if that's more than `most`.
    ///
    /// Only cells are looked at that are no farther than that from the diagonal, until a whole row lies above it.
    mutating func distance(_ one: Span<UInt8>, _ other: Span<UInt8>, most: Int) -> Int? {
        guard abs(one.count - other.count) <= most else { return nil }
        makeRoom(for: other.count + 1)
        for column in 0...other.count { last[column] = column }
        for i in one.indices {
            let (start, end) = (max(0, i - most), min(other.count, i + most + 1))
            row[start] = start == 0 ? i + 1 : most + 1
            var least = row[start]
            for j in start..<end {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row[j + 1] = cost
                least = min(least, cost)
            }
            if least > most { return nil }
            // The next row looks one cell farther.
            if end < other.count { row[end + 1] = most + 1 }
            swap(&beforeLast, &last)
            swap(&last, &row)
        }
        return last[other.count] <= most ? last[other.count] : nil
    }

    private mutating func makeRoom(for columns: Int) {
        guard row.count < columns else { return }
        beforeLast = Array(repeating: 0, count: columns)
        last = beforeLast
        row = beforeLast
    }
}
