extension TimelineFigure {
    /// A group's signs under its name, which leads to its items.
    func mark(_ group: Timeline.Group, _ signs: [Drawing.Mark], isEcho: Bool = false) -> Drawing.Mark {
        let style = [
            group.lane.rawValue, group.time.isRough ? "rough" : nil,
            group.time.isForetold ? "foretold" : nil,
        ]
        return .group(
            .init(
                marks: signs,
                style: style.compactMap(\.self).joined(separator: " "),
                name: text.name(group),
                url: text.url(group),
                data: data("entries", group.items),
                isEcho: isEcho
            )
        )
    }

    /// A shape for its lane, and an arrow where it's open.
    func signs(_ placed: TimelineLayout.Placed, _ sheet: TimelineSheet) -> [Drawing.Mark] {
        let time = placed.group.time
        var marks = shapes(placed, sheet)
        if time.first == nil {
            let arrow = sheet.direction == .across ? "←" : "↑"
            marks.append(
                written(arrow, at: placed.extent.lowerBound - sheet.arrowLength, placed, sheet, "open")
            )
        }
        if time.last == nil {
            let arrow = sheet.direction == .across ? "→" : "↓"
            marks.append(written(arrow, at: placed.extent.upperBound + 1, placed, sheet, "open"))
        }
        return marks
    }

    /// How many items a mark stands for, from two on, behind its signs.
    func number(_ placed: TimelineLayout.Placed, _ sheet: TimelineSheet) -> Drawing.Mark? {
        let count = placed.group.items.count
        guard count > 1 else { return nil }
        let time = placed.group.time
        // A day's sign stands in the middle of its day, which may be wide.
        let end =
            time.isDay
            ? placed.middle + sheet.thickness / 2 + 1
            : placed.extent.upperBound + (time.last == nil ? sheet.arrowLength : 0)
        return written(String(count), at: end + 2, placed, sheet, "number")
    }

    /// A sign for a day; else a hollow bar, and on it a full one for what's certain.
    private func shapes(_ placed: TimelineLayout.Placed, _ sheet: TimelineSheet) -> [Drawing.Mark] {
        let half = sheet.thickness / 2
        if placed.group.time.isDay {
            let centre = sheet.point(along: placed.middle, aside: placed.aside)
            return switch placed.group.lane {
            case .happened: [.disc(centre, radius: half + 1, style: "day")]
            case .said: [.diamond(centre, side: sheet.thickness + 3, style: "day")]
            case .published: [.square(centre, side: sheet.thickness, style: "day")]
            }
        }
        func bar(_ along: ClosedRange<Int>, _ style: String) -> Drawing.Mark {
            .bar(
                sheet.box(
                    along: along,
                    aside: (placed.aside - half)...(placed.aside - half + sheet.thickness)
                ),
                radius: placed.group.lane == .happened ? half : 0,
                style: style
            )
        }
        guard let core = placed.core else { return [bar(placed.extent, "within")] }
        let whole = core == placed.extent ? [] : [bar(placed.extent, "within")]
        return whole + [bar(core, "lasting")]
    }

    /// Text that begins at a place along the axis, in the row of a mark.
    private func written(
        _ text: String,
        at along: Int,
        _ placed: TimelineLayout.Placed,
        _ sheet: TimelineSheet,
        _ style: String
    ) -> Drawing.Mark {
        sheet.direction == .across
            ? .label(text, x: along, y: placed.aside + 4, anchor: .start, style: style)
            : .label(text, x: placed.aside, y: along + 10, anchor: .middle, style: style)
    }
}
