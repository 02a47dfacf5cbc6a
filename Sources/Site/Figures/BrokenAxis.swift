/// A time axis from which long stretches without anything are cut, while all that's left has one scale.
///
/// Times are days, by their number.
struct BrokenAxis: Sendable, Hashable {
    /// What's left, in order; never empty, and each from a day that is marked to one that is.
    let segments: [ClosedRange<Int>]

    /// The axis on which the given days are to be marked; nil if there are none.
    ///
    /// Cut are the longest gaps between neighbouring days, down to where the lengths of the gaps fall sharply: the
    /// shortest one cut is at least four times as long as the longest one left, is longer than a month, and would
    /// take at least a sixth of what the others leave. Days spread evenly leave the axis whole.
    init?(marking days: some Sequence<Int>) {
        let days = Set(days).sorted()
        guard let first = days.first, let last = days.last else { return nil }
        let gaps = zip(days, days.dropFirst()).map { (from: $0, to: $1) }
            .sorted { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }
        var left = last - first
        var cut = 0
        for number in 1..<max(1, min(Self.mostCuts, gaps.count) + 1) {
            let shortest = gaps[number - 1].to - gaps[number - 1].from
            let next = number < gaps.count ? gaps[number].to - gaps[number].from : 0
            left -= shortest
            if shortest >= 4 * next, shortest > 31, shortest * 6 > left { cut = number }
        }
        let cuts = gaps.prefix(cut).sorted { $0.from < $1.from }
        segments = zip([first] + cuts.map(\.to), cuts.map(\.from) + [last]).map { $0...$1 }
    }

    private static let mostCuts = 5
}

extension BrokenAxis {
    var first: Int { segments[0].lowerBound }
    var last: Int { segments[segments.count - 1].upperBound }

    /// The stretches that are cut out, from the last day before each to the first after it.
    var cuts: [ClosedRange<Int>] {
        zip(segments, segments.dropFirst()).map { $0.upperBound...$1.lowerBound }
    }
}
