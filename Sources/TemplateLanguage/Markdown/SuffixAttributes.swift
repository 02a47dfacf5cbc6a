import Markdown

extension Decoration {
    /// Adds the classes and anchors of suffixes; what stands in a section is written only with it.
    mutating func add(_ found: [SuffixReader.Found]) {
        var classes = ""
        var isCertain = false
        // Those that are always there come first, so that spaces fall between classes.
        for found in found.filter(\.sections.isEmpty) + found.filter({ !$0.sections.isEmpty }) {
            for name in found.suffix.classes {
                let separated = classes.isEmpty ? name : " " + name
                classes += found.open + separated + found.close
                if found.sections.isEmpty, name.unicodeScalars.contains(where: { Mark($0) == nil }) {
                    isCertain = true
                }
            }
            if let anchor = found.suffix.anchor {
                attributes.append(
                    .init("id", Self.shell(found.open + anchor + found.close, unless: found.sections.isEmpty))
                )
            }
        }
        guard !classes.isEmpty else { return }
        attributes.append(.init("class", Self.shell(classes, unless: isCertain)))
    }

    /// An attribute that isn't written if its value turns out empty.
    private static func shell(_ value: String, unless isCertain: Bool) -> String {
        isCertain ? value : Mark.shellStart.text + value + Mark.shellEnd.text
    }
}

extension Table {
    /// Takes the caption and the row heads of suffixes.
    mutating func add(_ found: [SuffixReader.Found]) {
        if found.contains(where: \.suffix.hasRowHeads) { hasRowHeads = true }
        let captions = found.compactMap { found in
            found.suffix.caption.map { caption in
                [.text(found.open)] + caption + [.text(found.close)]
            }
        }
        guard !captions.isEmpty else { return }
        let isCertain = found.contains { $0.suffix.caption != nil && $0.sections.isEmpty }
        let content = captions.flatMap { $0 }
        caption = isCertain ? content : [.text(Mark.shellStart.text)] + content + [.text(Mark.shellEnd.text)]
    }
}
