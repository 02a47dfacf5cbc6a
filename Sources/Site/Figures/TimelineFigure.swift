import EDTF

/// A timeline as a figure: its lanes with their marks, and thin lines from events to what published them first.
struct TimelineFigure: Sendable {
    let timeline: Timeline
    let title: String
    let description: String
    let text: Text

    /// What's written in it.
    struct Text: Sendable {
        /// The head of a lane.
        let head: @Sendable (Chronicle.Kind) -> String
        let tick: @Sendable (CalendarSpan) -> String
        /// How many days are cut out.
        let cut: @Sendable (Int) -> String
        let name: @Sendable (Timeline.Group) -> String
        /// Where a group's mark leads.
        let url: @Sendable (Timeline.Group) -> String?
        /// What a script knows an item by; nil where items aren't on the page.
        let anchor: @Sendable (Int) -> String?
    }

    /// A drawing with what's to be said of it.
    struct Drawn: Sendable {
        let drawing: Drawing
        let grain: Timeline.Grain
        let isCut: Bool
        let ways: Ways
    }

    /// The figure with as fine a grain as its sheet can hold, and then with as many lines; nil if no item has a time.
    ///
    /// Lines to publications are drawn where times are told apart by days or months.
    func drawn(_ direction: TimelineSheet.Direction) -> Drawn? {
        let sheet = TimelineSheet(direction, label: widestLabel)
        for grain in Timeline.Grain.all {
            let groups = timeline.groups(by: grain)
            // Each takes a mark at least, so that more need not be laid out.
            guard groups.count <= Drawing.mostMarks else { continue }
            guard let layout = TimelineLayout(groups, by: grain, on: sheet) else { return nil }
            guard layout.fits else { continue }
            // Only groups that are drawn are named: naming all that were tried took half of a figure's time.
            let scenery = cuts(layout) + ticks(layout) + heads(layout)
            let signs = layout.placed.map { self.signs($0, sheet) }
            let numbers = layout.placed.map { number($0, sheet) }
            let room =
                Drawing.mostMarks - scenery.markCount - signs.joined().markCount
                - numbers.compactMap(\.self).markCount
            for choice in grain.years == nil ? Ways.allCases : [.none] where room >= 0 {
                let ways = ways(layout, choice)
                guard ways.markCount <= room else { continue }
                let shapes = zip(layout.placed, signs).map { mark($0.group, $1) }
                // A number may be wider than its row: what's drawn after it would cover it.
                let counts = zip(layout.placed, numbers).compactMap { placed, number in
                    number.map { mark(placed.group, [$0], isEcho: true) }
                }
                return Drawn(
                    drawing: drawing(layout, scenery + ways + shapes + counts),
                    grain: grain,
                    isCut: !layout.scale.axis.cuts.isEmpty,
                    ways: ways.isEmpty ? .none : choice
                )
            }
        }
        return nil
    }

    static let fontSize = 12
}

extension TimelineFigure {
    private func drawing(_ layout: TimelineLayout, _ marks: [Drawing.Mark]) -> Drawing {
        let sheet = layout.sheet
        let along = sheet.start + sheet.length + sheet.end
        let aside = layout.aside.upperBound + 8
        return Drawing(
            width: sheet.direction == .across ? along : max(aside, sheet.narrowest),
            height: sheet.direction == .across ? aside : along,
            title: title,
            description: description,
            id: "timeline-\(sheet.direction.rawValue)",
            marks: marks
        )
    }

    /// Where the axis is broken, with the time that's left out.
    private func cuts(_ layout: TimelineLayout) -> [Drawing.Mark] {
        let sheet = layout.sheet
        return zip(layout.scale.cuts, layout.scale.axis.cuts).flatMap { place, days -> [Drawing.Mark] in
            let middle = (place.lowerBound + place.upperBound) / 2
            let label = text.cut(days.count - 2)
            return [
                .bar(sheet.box(along: place, aside: layout.aside), radius: 0, style: "cut"),
                sheet.direction == .across
                    ? .label(label, x: middle, y: sheet.side - 6, anchor: .middle, style: "gap-length")
                    : .label(
                        label,
                        x: sheet.side - TimelineSheet.gap,
                        y: middle + 4,
                        anchor: .end,
                        style: "gap-length"
                    ),
            ]
        }
    }

    /// About how wide the label of a day is, in the month whose name is the longest.
    private var widestLabel: Int {
        let days = (1...12).compactMap { Day(year: 2022, month: $0, day: 28) }
        return days.map { FittedText.width(of: text.tick(.day($0)), fontSize: Self.fontSize) }.max() ?? 0
    }

    private func ticks(_ layout: TimelineLayout) -> [Drawing.Mark] {
        let sheet = layout.sheet
        let top = layout.aside.lowerBound - 4
        return AxisTick.all(on: layout.scale, spacing: sheet.tickSpacing).flatMap { tick -> [Drawing.Mark] in
            let place = layout.scale.position(ofStart: tick.day)
            let label = text.tick(tick.label)
            return [
                .line(
                    from: sheet.point(along: place, aside: top),
                    to: sheet.point(along: place, aside: layout.aside.upperBound),
                    style: "tick"
                ),
                sheet.direction == .across
                    ? .label(label, x: place, y: sheet.side - 22, anchor: .start, style: "date")
                    : .label(
                        label,
                        x: sheet.side - TimelineSheet.gap,
                        y: place + 4,
                        anchor: .end,
                        style: "date"
                    ),
            ]
        }
    }

    private func heads(_ layout: TimelineLayout) -> [Drawing.Mark] {
        let sheet = layout.sheet
        return layout.lanes.flatMap { lane -> [Drawing.Mark] in
            let room = sheet.direction == .across ? sheet.start - 8 : lane.aside.count - 5
            let lines = FittedText.lines(
                of: text.head(lane.kind),
                fontSize: Self.fontSize,
                width: room,
                most: 3
            )
            let edge = Drawing.Mark.line(
                from: sheet.point(along: sheet.direction == .across ? 0 : 6, aside: lane.aside.lowerBound),
                to: sheet.point(along: sheet.start + sheet.length + sheet.end, aside: lane.aside.lowerBound),
                style: "edge"
            )
            return [edge]
                + lines.enumerated().map { number, line in
                    sheet.direction == .across
                        ? .label(
                            line,
                            x: 0,
                            y: lane.aside.lowerBound + 16 + number * 15,
                            anchor: .start,
                            style: "head"
                        )
                        : .label(
                            line,
                            x: lane.aside.lowerBound + 4,
                            y: 16 + number * 14,
                            anchor: .start,
                            style: "head"
                        )
                }
        }
    }
}

extension TimelineFigure {
    /// What a script knows items by, with spaces between.
    func data(_ name: String, _ items: [Int]) -> [Drawing.Datum] {
        let anchors = items.withoutRepeats().compactMap(text.anchor)
        return anchors.isEmpty ? [] : [.init(name: name, value: anchors.joined(separator: " "))]
    }
}
