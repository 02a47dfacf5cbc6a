extension HTMLRendering {
    mutating func write(_ list: List, decoration: Decoration?) {
        let start = list.start.flatMap { $0 == 1 ? nil : Decoration.Attribute("start", String($0)) }
        let isTaskList = list.items.contains { $0.isDone != nil }
        element(
            list.start == nil ? "ul" : "ol",
            decoration,
            class: isTaskList ? "tasks" : nil,
            start.map { [$0] } ?? []
        ) { html in
            for item in list.items { html.write(item, isTight: list.isTight) }
            html.startLine()
        }
    }

    private mutating func write(_ item: ListItem, isTight: Bool) {
        startLine()
        insert(item.decoration?.before)
        element("li", item.decoration) { html in
            var box = item.isDone
            for block in item.blocks {
                if case .paragraph(let content) = block.content {
                    html.writeParagraph(block, content, isTight: isTight, box: box)
                } else {
                    html.writeBox(isTicked: box)
                    html.write(block)
                }
                box = nil
            }
            // An item without words still has its box.
            html.writeBox(isTicked: box)
        }
        insert(item.decoration?.after)
        startLine()
    }

    /// A box that shows whether a task is done and can't be clicked; nothing for what's no task.
    mutating func writeBox(isTicked: Bool?) {
        guard let isTicked else { return }
        let label = Decoration.Attribute(
            "aria-label",
            isTicked ? options.labels.done : options.labels.notDone
        )
        var attributes = [Decoration.Attribute("type", "checkbox"), label]
        if isTicked { attributes.append(.init("checked", "")) }
        attributes.append(.init("disabled", ""))
        startTag("input", nil, attributes)
        output.append(UInt8(ascii: " "))
    }
}
