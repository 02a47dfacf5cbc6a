import SourceText

/// HTML as it was written with marks in it, turned back into pieces.
struct MarkedHTML {
    private(set) var pieces: [Piece] = []
    private(set) var findings: [Finding] = []

    /// `alone` are the sections around whole blocks, rows or cells; `dropped` those that aren't written.
    init(_ html: [UInt8], _ text: MarkedText, alone: Set<Int>, dropped: Set<Int>) {
        let html = Self.movingLineBreaks(in: html, text, alone)
        let corners = ShellCorners(html)
        var start = 0
        var index = 0
        var next = 0
        var written: [Piece] = []

        func endLiteral(at end: Int) {
            if start < end { written.append(.literal(Array(html[start..<end]), nil)) }
            start = end
        }
        while index <= html.count {
            while next < corners.sorted.count, corners.sorted[next].offset == index {
                endLiteral(at: index)
                written.append(.shell(corners.sorted[next].corner))
                next += 1
            }
            guard index < html.count else { break }
            guard let mark = Mark(in: html, at: index) else {
                index += 1
                continue
            }
            endLiteral(at: index)
            if let piece = text[mark] { written.append(piece) }
            index += Mark.length
            start = index
        }
        endLiteral(at: html.count)
        nest(written, dropped)
    }
}

extension MarkedHTML {
    /// Lets a line break after a block fall into the section that ends there, so that it's repeated or left out with it.
    private static func movingLineBreaks(in html: [UInt8], _ text: MarkedText, _ alone: Set<Int>) -> [UInt8] {
        var moved: [UInt8] = []
        moved.reserveCapacity(html.count)
        var index = 0
        while index < html.count {
            var end = index
            while let mark = Mark(in: html, at: end), endsBlock(mark, text, alone) { end += Mark.length }
            if end > index, end < html.count, html[end] == UInt8(ascii: "\n") {
                moved.append(html[end])
                moved += html[index..<end]
                index = end + 1
            } else if end > index {
                moved += html[index..<end]
                index = end
            } else {
                moved.append(html[index])
                index += 1
            }
        }
        return moved
    }

    private static func endsBlock(_ mark: Mark, _ text: MarkedText, _ alone: Set<Int>) -> Bool {
        if mark == .shellEnd { return true }
        if case .close(let section) = text[mark] { return alone.contains(section.identifier) }
        return false
    }

    /// Leaves out sections that can't be used, and any that aren't nested properly.
    private mutating func nest(_ written: [Piece], _ dropped: Set<Int>) {
        var dropped = dropped
        var open: [SectionPiece] = []
        for piece in written {
            switch piece {
            case .open(let section) where !dropped.contains(section.identifier): open.append(section)
            case .close(let section) where !dropped.contains(section.identifier):
                guard open.contains(where: { $0.identifier == section.identifier }) else {
                    drop(section, &dropped)
                    continue
                }
                while let last = open.popLast(), last.identifier != section.identifier {
                    drop(last, &dropped)
                }
            default: break
            }
        }
        for section in open { drop(section, &dropped) }
        pieces = written.filter { piece in
            switch piece {
            case .open(let section), .close(let section): !dropped.contains(section.identifier)
            default: true
            }
        }
    }

    private mutating func drop(_ section: SectionPiece, _ dropped: inout Set<Int>) {
        dropped.insert(section.identifier)
        findings.append(
            Finding(
                .straddlingSection,
                "this section begins in one part of the page and ends in another",
                at: section.open.place,
                notes: [.init("it ends here", at: section.close.place)]
            )
        )
    }
}
