/// A time axis from which long stretches without anything are cut, while all that's left has one scale.
///
/// Times are days, by their number.
struct BrokenAxis: Sendable, Hashable {
    /// What's left, in order; never empty, and each from a day that is marked to one that is.
    let segments: [ClosedRange<Int>]

    /// The axis for times of which each is marked as a whole; nil if there are none.
    ///
    /// Cut are the longest gaps between neighbouring times, down to where the lengths of the gaps fall sharply: the
    /// shortest one cut is at least four times as long as any gap or time that's left, is longer than a month, and
    /// would take at least a sixth of what's left. Days spread evenly leave the axis whole.
    init?(marking times: [ClosedRange<Int>]) {
        let times = times.merged
        guard let first = times.first, let last = times.last else { return nil }
        let gaps = zip(times, times.dropFirst()).map { (from: $0.upperBound, to: $1.lowerBound) }
            .sorted { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }
        let longest = times.map { $0.upperBound - $0.lowerBound }.max() ?? 0
        var left = last.upperBound - first.lowerBound
        var cut = 0
        for number in gaps.indices.prefix(Self.mostCuts) {
            let shortest = gaps[number].to - gaps[number].from
            let next = number + 1 < gaps.count ? gaps[number + 1].to - gaps[number + 1].from : 0
            left -= shortest
            guard left > 0, shortest >= 4 * max(next, longest), shortest > 31 else { continue }
            if shortest * 6 > left { cut = number + 1 }
        }
        let cuts = gaps.prefix(cut).sorted { $0.from < $1.from }
        segments = zip([first.lowerBound] + cuts.map(\.to), cuts.map(\.from) + [last.upperBound])
            .map { $0...$1 }
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

extension [ClosedRange<Int>] {
    /// In order, with those made one that overlap.
    fileprivate var merged: [ClosedRange<Int>] {
        var merged: [ClosedRange<Int>] = []
        for range in sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
