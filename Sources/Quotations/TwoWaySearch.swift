/// Finds every occurrence of a pattern, overlapping ones included, in time linear in the text.
///
/// The two-way algorithm of Crochemore and Perrin (1991): a pattern is cut at its critical factorisation,
/// the right half is compared from the left, then the left half from the right. As in musl's `memmem`, a
/// table of the last place of each byte skips most of a text that doesn't hold the pattern's last byte.
struct TwoWaySearch {
    private let pattern: [UInt8]
    /// Where the right half begins.
    private let cut: Int
    /// How far to move on after the right half matched.
    private let period: Int
    /// How much of the pattern is known to match after that, if it's periodic.
    private let overlap: Int
    /// One more than the last place of each byte in the pattern; 0 where it holds none.
    private let lastPlace: [Int]

    /// The pattern isn't empty.
    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        let ascending = maximalSuffix(of: pattern) { $0 < $1 }
        let descending = maximalSuffix(of: pattern) { $0 > $1 }
        let suffix = ascending.start > descending.start ? ascending : descending
        cut = suffix.start
        // The period of the right half is the whole pattern's if the left half repeats with it, too.
        if suffix.start + suffix.period <= pattern.count,
            pattern[..<suffix.start].elementsEqual(
                pattern[suffix.period..<(suffix.period + suffix.start)]
            )
        {
            period = suffix.period
            overlap = pattern.count - suffix.period
        } else {
            period = max(suffix.start, pattern.count - suffix.start) + 1
            overlap = 0
        }
        var lastPlace = [Int](repeating: 0, count: 256)
        for (index, byte) in pattern.enumerated() { lastPlace[Int(byte)] = index + 1 }
        self.lastPlace = lastPlace
    }

    /// The offsets at which the pattern begins, in order.
    func matches(in text: [UInt8]) -> [Int] {
        let (pattern, lastPlace) = (pattern.span, lastPlace.span)
        let text = text.span
        let length = pattern.count
        var matches: [Int] = []
        var start = 0
        var known = 0
        while start + length <= text.count {
            let skip = length - lastPlace[Int(text[start + length - 1])]
            if skip > 0 {
                start += max(skip, known)
                known = 0
                continue
            }
            var index = max(cut, known)
            while index < length, pattern[index] == text[start + index] { index += 1 }
            if index < length {
                start += index - cut + 1
                known = 0
                continue
            }
            index = cut
            while index > known, pattern[index - 1] == text[start + index - 1] { index -= 1 }
            if index <= known { matches.append(start) }
            start += period
            known = overlap
        }
        return matches
    }
}

/// Where the greatest suffix in an order begins, and its period.
private func maximalSuffix(
    of pattern: [UInt8],
    by precedes: (UInt8, UInt8) -> Bool
) -> (start: Int, period: Int) {
    var start = 0
    var candidate = 1
    var matched = 0
    var period = 1
    while candidate + matched < pattern.count {
        let (one, other) = (pattern[candidate + matched], pattern[start + matched])
        if one == other {
            if matched + 1 == period {
                candidate += period
                matched = 0
            } else {
                matched += 1
            }
        } else if precedes(one, other) {
            candidate += matched + 1
            matched = 0
            period = candidate - start
        } else {
            start = candidate
            candidate += 1
            matched = 0
            period = 1
        }
    }
    return (start, period)
}
