extension Drawing {
    /// The figure as an `<svg>` element to stand in a page, in UTF-8.
    var svg: [UInt8] {
        var svg = XMLWriter()
        let names = ["\(id)-title", "\(id)-description"]
        svg.open(
            "svg",
            ("viewBox", "0 0 \(width) \(height)"),
            ("width", "\(width)"),
            ("height", "\(height)"),
            // What's in a picture isn't read out, and so mustn't lead anywhere.
            ("role", hasLinks ? "group" : "img"),
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

extension XMLWriter {
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
            path("M\(from.x) \(from.y)C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)", style)
        case .drop(let from, let to, let style):
            let middle = (from.y + to.y) / 2
            path("M\(from.x) \(from.y)C\(from.x) \(middle) \(to.x) \(middle) \(to.x) \(to.y)", style)
        case .line(let from, let to, let style):
            path("M\(from.x) \(from.y)L\(to.x) \(to.y)", style)
        case .disc(let centre, let radius, let style):
            element(
                "circle",
                ("class", style),
                ("cx", "\(centre.x)"),
                ("cy", "\(centre.y)"),
                ("r", "\(radius)")
            )
        case .square(let centre, let side, let style):
            let (x, y) = (centre.x - side / 2, centre.y - side / 2)
            rectangle(.init(x: x, y: y, width: side, height: side), style)
        case .diamond(let centre, let side, let style):
            let half = side / 2
            let corners = "l\(half) \(half)l-\(half) \(half)l-\(half) -\(half)z"
            element("path", ("class", style), ("d", "M\(centre.x) \(centre.y - half)\(corners)"))
        case .bar(let box, let radius, let style):
            rectangle(box, style, ("rx", "\(radius)"))
        case .group(let group):
            draw(group)
        }
    }

    private mutating func draw(_ group: Drawing.Group) {
        var data = group.data.map { (name: "data-\($0.name)", value: $0.value) }
        if group.isEcho { data.append((name: "aria-hidden", value: "true")) }
        if let url = group.url {
            open("a", [("class", group.style), ("href", url), ("tabindex", "-1")] + data)
        } else {
            open("g", [("class", group.style)] + data)
        }
        if let name = group.name { element("title", text: name) }
        for mark in group.marks { draw(mark) }
        close(group.url == nil ? "g" : "a")
    }

    private mutating func path(_ commands: String, _ style: String) {
        element("path", ("class", style), ("fill", "none"), ("d", commands))
    }

    private mutating func rectangle(_ box: Drawing.Box, _ style: String, _ more: Attribute...) {
        let place = [
            ("class", style), ("x", "\(box.x)"), ("y", "\(box.y)"), ("width", "\(box.width)"),
            ("height", "\(box.height)"),
        ]
        element("rect", place + more)
    }
}
