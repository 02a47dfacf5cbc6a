import Markdown
import SourceText

/// Finds what was meant to be a table, but isn't one because the row under its head holds tags.
enum DelimiterRows {
    static func findings(in document: Document, _ text: MarkedText) -> [Finding] {
        var findings: [Finding] = []
        var document = document
        document.editBlocks { block in
            guard case .paragraph = block.content else { return }
            for number in block.lines.dropFirst() {
                guard let mark = markInDelimiterRow(Array(text.line(number))), let piece = text[mark] else {
                    continue
                }
                findings.append(
                    Finding(
                        .tagInDelimiterRow,
                        "the row under a table's head holds no tags",
                        at: piece.tagPlace,
                        help: "repeat columns in the head and in the rows; here one '---' stands for them"
                    )
                )
            }
        }
        return findings
    }

    /// The first mark of a line that has nothing but marks and what a delimiter row is made of.
    private static func markInDelimiterRow(_ line: [UInt8]) -> Mark? {
        var first: Mark?
        var characters: Set<UInt8> = []
        var index = 0
        while index < line.count {
            if let mark = Mark(in: line, at: index) {
                first = first ?? mark
                index += Mark.length
            } else {
                guard "|:- \t\r".utf8.contains(line[index]) else { return nil }
                characters.insert(line[index])
                index += 1
            }
        }
        return characters.isSuperset(of: "|-".utf8) ? first : nil
    }
}

extension Piece {
    /// Where its tag stands; the file as a whole for what's no tag.
    var tagPlace: Place {
        switch self {
        case .value(let value): value.tag.place
        case .open(let section): section.open.place
        case .close(let section): section.close.place
        case .literal(_, let origin): Place(path: origin?.file.path ?? "")
        case .part(_, let file): Place(path: file.path)
        case .shell: Place(path: "")
        }
    }
}
