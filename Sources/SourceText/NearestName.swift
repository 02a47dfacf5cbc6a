/// The known name that a person most likely meant, if one is near enough to be worth proposing.
///
/// Distance is Damerau's in its restricted form (optimal string alignment: a swap of neighbours counts
/// once), in bytes, up to a third of the longer name. Of equally near names the first in order is taken.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
        let distance = alignmentDistance(Array(name.utf8), Array(candidate.utf8))
        guard distance * 3 <= max(name.utf8.count, candidate.utf8.count) else { continue }
        if let best, (best.distance, best.name) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best?.name
}

private func alignmentDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for i in one.indices {
        var row = [i + 1]
        row.reserveCapacity(other.count + 1)
        for j in other.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
            if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[other.count]
}
