import EDTF

/// Puts dates in order: by the earliest possible day, then the latest; no date comes after all others.
struct DateOrder: Comparable, Sendable {
    private let bounds: TimeBounds?

    init(_ date: EDTFDate?) {
        bounds = date?.bounds()
    }

    static func < (one: DateOrder, other: DateOrder) -> Bool {
        guard let first = one.bounds, let second = other.bounds else {
            return one.bounds != nil && other.bounds == nil
        }
        return first < second
    }
}

extension Sequence {
    /// From the earliest to the latest, undated ones last; those of one date as they stood.
    func sortedByDate(_ date: (Element) -> EDTFDate?) -> [Element] {
        map { (time: DateOrder(date($0)), element: $0) }.sorted { $0.time < $1.time }.map(\.element)
    }
}
