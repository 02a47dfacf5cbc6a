import EDTF

/// A day at which an axis is labelled.
struct AxisTick: Sendable, Hashable {
    let day: Int
    /// The day, the month or the year that begins there.
    let label: CalendarSpan

    /// The days, months or years that are labelled, at least `spacing` apart along the line.
    ///
    /// They're as narrow as the spacing allows. A segment in which none begins is labelled with its first day.
    static func all(on scale: AxisScale, spacing: Int) -> [AxisTick] {
        let step = Step.narrowest(ofAtLeast: scale.days(in: spacing))
        return scale.axis.segments.flatMap { segment in
            let ticks = step.ticks(in: segment)
            return ticks.isEmpty
                ? [AxisTick(day: segment.lowerBound, label: .day(Day(number: segment.lowerBound)))] : ticks
        }
    }
}

/// What an axis is divided by.
private enum Step {
    case days(Int), months(Int), years(Int)

    static func narrowest(ofAtLeast days: Int) -> Step {
        if let count = [1, 2, 7].first(where: { $0 >= days }) { return .days(count) }
        // As long as the shortest of them is.
        if let count = [1, 2, 3, 6].first(where: { $0 * 28 >= days }) { return .months(count) }
        var unit = 1
        while true {
            if let factor = [1, 2, 5].first(where: { $0 * unit * 365 >= days }) {
                return .years(factor * unit)
            }
            unit *= 10
        }
    }

    /// Those that begin in a segment.
    func ticks(in segment: ClosedRange<Int>) -> [AxisTick] {
        switch self {
        case .days(let count):
            // Three days before the first there is a Monday, so that weeks begin on one.
            let first = (segment.lowerBound + 3).roundedUp(to: count) - 3
            return stride(from: first, through: segment.upperBound, by: count)
                .map { AxisTick(day: $0, label: .day(Day(number: $0))) }
        case .months(let count):
            let (first, last) = (Day(number: segment.lowerBound).month, Day(number: segment.upperBound).month)
            return (first...last).filter { ($0.number - 1) % count == 0 }
                .map { AxisTick(day: $0.firstDay.number, label: .month($0)) }
                .filter { segment.contains($0.day) }
        case .years(let count):
            let first = Day(number: segment.lowerBound).month.year
            let last = Day(number: segment.upperBound).month.year
            return stride(from: first.roundedUp(to: count), through: last, by: count).compactMap { year in
                guard let day = Day(year: year, month: 1, day: 1), segment.contains(day.number) else {
                    return nil
                }
                return AxisTick(day: day.number, label: .year(year))
            }
        }
    }
}

extension Int {
    /// The next multiple of a number, or itself.
    fileprivate func roundedUp(to unit: Int) -> Int {
        let rest = self % unit
        return rest > 0 ? self + unit - rest : self - rest
    }
}
