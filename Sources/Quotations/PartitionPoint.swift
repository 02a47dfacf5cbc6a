extension Range<Int> {
    /// The first position at which something no longer holds that holds for all before it and none after.
    func partitionPoint(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same, for one that's near a position: looks at as many as lie between, and two.
    func partitionPoint(near position: Int, where holds: (Int) -> Bool) -> Int {
        var point = Swift.min(Swift.max(position, lowerBound), upperBound)
        while point < upperBound, holds(point) { point += 1 }
        while point > lowerBound, !holds(point - 1) { point -= 1 }
        return point
    }
}
