import EDTF

/// Where the groups of a timeline lie on a sheet: in lanes, and side by side in each so that none covers another.
struct TimelineLayout: Sendable {
    let sheet: TimelineSheet
    let scale: AxisScale
    /// In the order of the timeline's groups.
    let placed: [Placed]
    let lanes: [Lane]

    struct Placed: Sendable {
        let group: Timeline.Group
        /// The mark itself along the axis.
        let extent: ClosedRange<Int>
        /// What of it stands for days that are certain.
        let core: ClosedRange<Int>?
        /// The middle of its row.
        let aside: Int

        var middle: Int { (extent.lowerBound + extent.upperBound) / 2 }
    }

    struct Lane: Sendable {
        let kind: Chronicle.Kind
        let aside: ClosedRange<Int>
    }

    /// Nil if nothing is to be drawn.
    ///
    /// - Parameter grain: by which the groups were made; within a time as short the axis isn't cut.
    init?(_ groups: [Timeline.Group], by grain: Timeline.Grain, on sheet: TimelineSheet) {
        let times = groups.flatMap { group -> [ClosedRange<Int>] in
            if let first = group.time.first, let last = group.time.last, last - first < grain.longest {
                return [first...last]
            }
            return [group.time.first, group.time.last].compactMap(\.self).map { $0...$0 }
        }
        guard let axis = BrokenAxis(marking: times) else { return nil }
        let scale = AxisScale(
            axis,
            from: sheet.start,
            length: sheet.length,
            cutLength: sheet.cutLength,
            margin: 8
        )
        var side = sheet.side
        var placed: [Placed] = []
        var lanes: [Lane] = []
        for kind in Chronicle.Kind.allCases {
            let members = groups.filter { $0.lane == kind }
            let extents = members.map { Self.extent(of: $0.time, scale, sheet) }
            let rows = Self.rows(zip(members, extents).map { Self.outline(of: $0, $1, sheet) })
            let count = (rows.max() ?? 0) + 1
            let size = max(sheet.narrowestLane, count * sheet.rowPitch + Self.laneGap)
            let first = side + (size - (count - 1) * sheet.rowPitch) / 2
            for (member, (extent, row)) in zip(members, zip(extents, rows)) {
                placed.append(
                    Placed(
                        group: member,
                        extent: extent,
                        core: Self.core(of: member.time, in: extent, scale),
                        aside: first + row * sheet.rowPitch
                    )
                )
            }
            lanes.append(Lane(kind: kind, aside: side...(side + size)))
            side += size
        }
        self.sheet = sheet
        self.scale = scale
        self.placed = placed
        self.lanes = lanes
    }

    /// Over all lanes.
    var aside: ClosedRange<Int> { sheet.side...(lanes.last?.aside.upperBound ?? sheet.side) }

    var fits: Bool { aside.count - 1 <= sheet.widest }

    private static let laneGap = 10
}

extension TimelineLayout {
    /// Where a mark lies along the axis; at least as long as it's thick.
    private static func extent(
        of time: Timeline.Time,
        _ scale: AxisScale,
        _ sheet: TimelineSheet
    ) -> ClosedRange<Int> {
        let from = time.first.map { scale.position(ofStart: $0) } ?? scale.ends.lowerBound + sheet.arrowLength
        let to = time.last.map { scale.position(ofEnd: $0) } ?? scale.ends.upperBound - sheet.arrowLength
        guard to - from < sheet.thickness else { return from...to }
        let start = (from + to - sheet.thickness) / 2
        return start...(start + sheet.thickness)
    }

    /// As much of a mark as is certain; all of it where nothing else is possible.
    private static func core(
        of time: Timeline.Time,
        in extent: ClosedRange<Int>,
        _ scale: AxisScale
    ) -> ClosedRange<Int>? {
        guard let certain = time.certain else { return nil }
        var (from, to) = (extent.lowerBound, extent.upperBound)
        if let first = certain.first?.number, first != time.first { from = scale.position(ofStart: first) }
        if let last = certain.last?.number, last != time.last { to = scale.position(ofEnd: last) }
        return from < to ? (from...to).clamped(to: extent) : nil
    }

    /// With what's written before and behind the mark.
    private static func outline(
        of group: Timeline.Group,
        _ extent: ClosedRange<Int>,
        _ sheet: TimelineSheet
    ) -> ClosedRange<Int> {
        let before = group.time.first == nil ? sheet.arrowLength : 0
        let number = group.items.count > 1 ? sheet.length(ofNumber: String(group.items.count)) : 0
        let behind = number + (group.time.last == nil ? sheet.arrowLength : 0)
        return (extent.lowerBound - before - 2)...(extent.upperBound + behind + 2)
    }

    /// A row for each, the first that's free where it begins.
    private static func rows(_ outlines: [ClosedRange<Int>]) -> [Int] {
        var ends: [Int] = []
        return outlines.map { outline in
            if let row = ends.firstIndex(where: { $0 < outline.lowerBound }) {
                ends[row] = outline.upperBound
                return row
            }
            ends.append(outline.upperBound)
            return ends.count - 1
        }
    }
}
