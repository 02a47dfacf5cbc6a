/// Where the days of a broken axis lie on a line.
struct AxisScale: Sendable {
    let axis: BrokenAxis
    private let start: Int
    private let length: Int
    private let cutLength: Int
    /// Room before the first and after the last day of each segment, for marks that are wider than a day.
    private let margin: Int
    private let days: Int
    private let room: Int

    /// - Parameters:
    ///   - start: where the line begins, and `length` how long it is.
    ///   - cutLength: how much of it stands for each stretch that's cut out.
    init(_ axis: BrokenAxis, from start: Int, length: Int, cutLength: Int, margin: Int) {
        self.axis = axis
        self.start = start
        self.length = length
        self.cutLength = cutLength
        self.margin = margin
        days = axis.segments.reduce(0) { $0 + $1.count }
        room = length - axis.cuts.count * cutLength - axis.segments.count * 2 * margin
    }

    /// Where a day begins; of one that's cut out, where the next segment does.
    func position(ofStart day: Int) -> Int {
        let number = axis.segments.firstIndex { day <= $0.upperBound } ?? axis.segments.count - 1
        let before = axis.segments[..<number].reduce(0) { $0 + $1.count }
        let within = max(0, day - axis.segments[number].lowerBound)
        return start + number * (cutLength + 2 * margin) + margin + (before + within) * room / days
    }

    /// Where a day ends.
    func position(ofEnd day: Int) -> Int {
        let number = axis.segments.firstIndex { day <= $0.upperBound } ?? axis.segments.count - 1
        let before = axis.segments[..<number].reduce(0) { $0 + $1.count }
        let within = min(axis.segments[number].count, max(0, day + 1 - axis.segments[number].lowerBound))
        return start + number * (cutLength + 2 * margin) + margin + (before + within) * room / days
    }

    var ends: ClosedRange<Int> { start...(start + length) }

    /// Where the line is broken.
    var cuts: [ClosedRange<Int>] {
        axis.cuts.map { cut in
            let end = position(ofEnd: cut.lowerBound) + margin
            return end...(end + cutLength)
        }
    }

    /// How many days lie on a stretch of the line, at least one.
    func days(in stretch: Int) -> Int { max(1, (stretch * days + room - 1) / room) }
}
