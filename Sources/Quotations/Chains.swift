/// The ways to take one range of each list, in order, so that each two neighbours may be joined.
struct Chains {
    /// For each part its ranges from which the last part can be reached, in order, with those of the next part
    /// that each can be joined to.
    private var steps: [[(place: Range<Int>, next: Range<Int>)]]

    /// Looks at each range once, and at a few others for it, however many there are: what may follow a range isn't far
    /// from what may follow the one before it.
    ///
    /// - Parameters:
    ///   - places: for each part where it stands, in ascending order.
    ///   - isEnough: whether a gap may end where it does; if so, one that begins with it and ends later may, too.
    ///   - joins: whether a gap may lie between a part, whose position is given, and the next; if so, a gap that
    ///     begins with it and ends earlier may, too.
    init(
        _ places: [[Range<Int>]],
        isEnough: (_ gap: Range<Int>, _ part: Int) -> Bool,
        joins: (_ gap: Range<Int>, _ part: Int) -> Bool
    ) {
        steps = places.map { _ in [] }
        for part in places.indices.reversed() {
            guard part + 1 < places.count else {
                steps[part] = places[part].map { ($0, 0..<0) }
                continue
            }
            let following = steps[part + 1]
            var (first, begin, end) = (0, 0, 0)
            for place in places[part] {
                func gap(_ next: Int) -> Range<Int> {
                    place.upperBound..<following[next].place.lowerBound
                }
                first = following.indices.partitionPoint(near: first) {
                    following[$0].place.lowerBound < place.upperBound
                }
                begin = (first..<following.count).partitionPoint(near: begin) { !isEnough(gap($0), part) }
                end = (begin..<following.count).partitionPoint(near: end) { joins(gap($0), part) }
                if begin < end { steps[part].append((place, begin..<end)) }
            }
        }
    }

    /// At most so many of them.
    func first(_ most: Int) -> [[Range<Int>]] {
        var chains: [[Range<Int>]] = []
        var begun = steps.first.map { $0.indices.prefix(most).reversed().map { [$0] } } ?? []
        while chains.count < most, let chain = begun.popLast() {
            if chain.count == steps.count {
                chains.append(zip(steps, chain).map { $0[$1].place })
            } else {
                // Every step leads to the end: none is in vain.
                let next = steps[chain.count - 1][chain[chain.count - 1]].next
                begun += next.prefix(most).reversed().map { chain + [$0] }
            }
        }
        return chains
    }
}
