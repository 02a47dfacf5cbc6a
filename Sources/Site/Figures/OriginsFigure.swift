/// Which source has a claim from which origin: sources on the left, origins on the right, lines between them.
///
/// Narrow enough to be read on a phone without being made smaller.
struct OriginsFigure: Sendable {
    struct Source: Sendable {
        let name: String
        /// The numbers of the origins that it leads to; none for one that names no source.
        let origins: [Int]
    }

    let title: String
    let description: String
    /// The heads of the two columns.
    let sourcesHead: String
    let originsHead: String
    let sources: [Source]
    let origins: [String]

    var drawing: Drawing {
        let left = Column(sources.map(\.name), width: Self.sourceWidth, below: Self.headHeight)
        let right = Column(origins, width: Self.originWidth, below: Self.headHeight)
        let height = max(left.height, right.height)
        let (leftShift, rightShift) = ((height - left.height) / 2, (height - right.height) / 2)
        let sourceX = Self.sourceWidth + Self.gap
        let originX = Self.width - Self.originWidth - Self.gap
        var marks: [Drawing.Mark] = [
            .label(sourcesHead, x: Self.sourceWidth, y: Self.fontSize, anchor: .end, style: "head"),
            .label(originsHead, x: originX + Self.gap, y: Self.fontSize, anchor: .start, style: "head"),
        ]
        // Lines first, so that the signs at their ends lie on them.
        for (source, row) in zip(sources, left.rows) {
            marks += source.origins.map { origin in
                .link(
                    from: .init(x: sourceX, y: row.middle + leftShift),
                    to: .init(x: originX, y: right.rows[origin].middle + rightShift),
                    style: "way"
                )
            }
        }
        for (source, row) in zip(sources, left.rows) {
            let style = source.origins.isEmpty ? "source untraced" : "source"
            marks.append(.disc(.init(x: sourceX, y: row.middle + leftShift), radius: 4, style: style))
            marks += row.labels(x: Self.sourceWidth, shift: leftShift, .end)
        }
        for row in right.rows {
            marks.append(.square(.init(x: originX, y: row.middle + rightShift), side: 9, style: "origin"))
            marks += row.labels(x: originX + Self.gap, shift: rightShift, .start)
        }
        return Drawing(
            width: Self.width,
            height: height,
            title: title,
            description: description,
            id: "origins-figure",
            marks: marks
        )
    }

    static let width = 340
    private static let fontSize = 13
    private static let lineHeight = 16
    private static let rowGap = 12
    private static let headHeight = 30
    private static let gap = 10
    private static let sourceWidth = 122
    private static let originWidth = 130
}

extension OriginsFigure {
    /// Names one below the other, each on as many lines as it needs, but no more than two.
    private struct Column {
        let rows: [Row]
        let height: Int

        init(_ names: [String], width: Int, below head: Int) {
            var top = head
            rows = names.map { name in
                let lines = FittedText.lines(of: name, fontSize: fontSize, width: width, most: 2)
                let height = max(1, lines.count) * lineHeight
                defer { top += height + rowGap }
                return Row(lines: lines, middle: top + height / 2)
            }
            height = top
        }
    }

    private struct Row {
        let lines: [String]
        let middle: Int

        func labels(x: Int, shift: Int, _ anchor: Drawing.Anchor) -> [Drawing.Mark] {
            let firstBaseline = middle + shift + fontSize * 3 / 8 - (lines.count - 1) * lineHeight / 2
            return lines.enumerated().map { number, line in
                .label(line, x: x, y: firstBaseline + number * lineHeight, anchor: anchor, style: "name")
            }
        }
    }
}
