import EDTF

/// What happened, was said and was published, as items in three lanes along one axis of time.
struct Timeline: Sendable {
    let items: [Item]

    /// Something at a time.
    struct Item: Sendable {
        let lane: Chronicle.Kind
        let time: Time
        /// The numbers of the items that may have been the first to publish it.
        let leadsTo: [Int]
    }

    /// When an item may have been; nil where there's no such bound, but not at both ends.
    struct Time: Sendable, Hashable {
        let first: Int?
        let last: Int?
        /// Whether it goes on for some of the time, instead of being at some point of it.
        let lasts: Bool
        /// When it surely went on.
        let certain: CertainDays?
        /// Whether its author only meant about then.
        let isRough: Bool
        /// Whether it was still to come when it was said.
        let isForetold: Bool
    }

    /// Items of a lane that are marked as one, because they're at the same time.
    struct Group: Sendable {
        let lane: Chronicle.Kind
        let time: Time
        /// Their numbers, in rising order.
        let items: [Int]
    }

    /// How precisely times are told apart.
    enum Grain: Sendable, Hashable {
        case day, month
        /// One year, ten, a hundred and so on, by the power of ten.
        case years(power: Int)

        static let all: [Grain] = [.day, .month] + (0...11).map { .years(power: $0) }
    }

    /// The items in groups, each as wide as the grain says.
    ///
    /// In the order of lanes, and in each by beginning and end.
    func groups(by grain: Grain) -> [Group] {
        var numbers = [Key: [Int]](minimumCapacity: items.count)
        for (number, item) in items.enumerated() {
            numbers[Key(lane: item.lane, time: item.time.widened(to: grain)), default: []].append(number)
        }
        let groups = numbers.map { Group(lane: $0.lane, time: $0.time, items: $1) }
        let ranks = groups.map(\.rank)
        return groups.indices.sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }.map { groups[$0] }
    }
}

extension Timeline.Time {
    /// The time to the whole months or years that hold it; then nothing is said of how it's filled.
    fileprivate func widened(to grain: Timeline.Grain) -> Timeline.Time {
        guard grain != .day else { return self }
        return Timeline.Time(
            first: first.map { grain.firstDay(around: $0) },
            last: last.map { grain.lastDay(around: $0) },
            lasts: false,
            certain: nil,
            isRough: false,
            isForetold: false
        )
    }
}

extension Timeline.Grain {
    fileprivate func firstDay(around day: Int) -> Int {
        let month = Day(number: day).month
        guard let years else { return month.firstDay.number }
        return Day(year: years * month.year.floored(by: years), month: 1, day: 1)?.number ?? day
    }

    fileprivate func lastDay(around day: Int) -> Int {
        let month = Day(number: day).month
        guard let years else { return month.lastDay.number }
        let last = years * month.year.floored(by: years) + years - 1
        return Day(year: last, month: 12, day: 31)?.number ?? day
    }

    /// How many days it has at most.
    var longest: Int {
        switch self {
        case .day: 1
        case .month: 31
        case .years: 366 * (years ?? 1)
        }
    }

    /// How many years it has; nil if it's shorter.
    var years: Int? {
        guard case .years(let power) = self else { return nil }
        return (0..<power).reduce(1) { product, _ in product * 10 }
    }
}

extension Timeline.Group {
    /// By what groups are sorted.
    fileprivate var rank: [Int] {
        [
            lane.number, time.first ?? Int.min, time.last ?? Int.max, time.lasts ? 1 : 0,
            time.certain == nil ? 0 : 1, time.certain?.first?.number ?? Int.min,
            time.certain?.last?.number ?? Int.max, time.isRough ? 1 : 0, time.isForetold ? 1 : 0,
        ]
    }
}

extension Chronicle.Kind {
    /// Its place among the lanes.
    var number: Int {
        switch self {
        case .happened: 0
        case .said: 1
        case .published: 2
        }
    }
}

extension Int {
    /// How often another number goes into this one, rounded down also below zero.
    fileprivate func floored(by other: Int) -> Int {
        self >= 0 ? self / other : (self - other + 1) / other
    }
}

/// What items of one group have in common.
private struct Key: Hashable {
    let lane: Chronicle.Kind
    let time: Timeline.Time
}
