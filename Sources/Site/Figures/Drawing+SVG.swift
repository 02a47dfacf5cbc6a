extension Drawing {
    /// The figure as an `<svg>` element to stand in a page, in UTF-8.
    var svg: [UInt8] {
        var svg = SVGWriter()
        let names = ["\(id)-title", "\(id)-description"]
        svg.open(
            "svg",
            ("viewBox", "0 0 \(width) \(height)"),
            ("width", "\(width)"),
            ("height", "\(height)"),
            ("role", "img"),
            ("aria-labelledby", names[0]),
            ("aria-describedby", names[1])
        )
        svg.element("title", ("id", names[0]), text: title)
        svg.element("desc", ("id", names[1]), text: description)
        for mark in marks { svg.draw(mark) }
        svg.close("svg")
        return svg.bytes
    }
}

extension SVGWriter {
    fileprivate mutating func draw(_ mark: Drawing.Mark) {
        switch mark {
        case .label(let text, let x, let y, let anchor, let style):
            element(
                "text",
                ("class", style),
                ("x", "\(x)"),
                ("y", "\(y)"),
                ("text-anchor", anchor.rawValue),
                text: text
            )
        case .link(let from, let to, let style):
            let middle = (from.x + to.x) / 2
            let curve = "M\(from.x) \(from.y)C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)"
            element("path", ("class", style), ("fill", "none"), ("d", curve))
        case .disc(let centre, let radius, let style):
            element(
                "circle",
                ("class", style),
                ("cx", "\(centre.x)"),
                ("cy", "\(centre.y)"),
                ("r", "\(radius)")
            )
        case .square(let centre, let side, let style):
            element(
                "rect",
                ("class", style),
                ("x", "\(centre.x - side / 2)"),
                ("y", "\(centre.y - side / 2)"),
                ("width", "\(side)"),
                ("height", "\(side)")
            )
        }
    }
}
