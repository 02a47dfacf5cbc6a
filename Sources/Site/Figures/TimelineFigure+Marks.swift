extension TimelineFigure {
    /// A shape for its lane, an arrow where it's open, and how many items it stands for, from two on.
    func mark(_ placed: TimelineLayout.Placed, _ sheet: TimelineSheet) -> Drawing.Mark {
        let time = placed.group.time
        var marks = shapes(placed, sheet)
        if time.first == nil {
            let arrow = sheet.direction == .across ? "←" : "↑"
            marks.append(
                written(arrow, at: placed.extent.lowerBound - sheet.arrowLength, placed, sheet, "open")
            )
        }
        var end = placed.extent.upperBound
        if time.last == nil {
            let arrow = sheet.direction == .across ? "→" : "↓"
            marks.append(written(arrow, at: end + 1, placed, sheet, "open"))
            end += sheet.arrowLength
        }
        if placed.group.items.count > 1 {
            marks.append(written(String(placed.group.items.count), at: end + 2, placed, sheet, "number"))
        }
        let style = [time.isRough ? "rough" : nil, time.isForetold ? "foretold" : nil].compactMap(\.self)
        return .group(
            .init(
                marks: marks,
                style: ([placed.group.lane.rawValue] + style).joined(separator: " "),
                name: text.name(placed.group),
                url: text.url(placed.group),
                data: data("entries", placed.group.items)
            )
        )
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
