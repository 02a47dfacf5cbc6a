import Markdown
import SourceText

/// A paragraph of nothing but finished HTML isn't one: what's in it brings its own paragraphs.
enum HTMLParagraphs {
    static func unwrap(in document: inout Document, _ text: MarkedText) {
        document.editBlocks { block in
            guard case .paragraph(let content) = block.content, isHTML(content, text),
                block.decoration?.attributes.isEmpty ?? true
            else { return }
            let string = content.map { if case .text(let text) = $0 { text } else { "\n" } }.joined()
            block.content = .html(string)
        }
    }

    /// A heading can't hold what brings paragraphs of its own.
    static func findings(in document: inout Document, _ text: MarkedText) -> [Finding] {
        var findings: [Finding] = []
        document.editBlocks { block in
            guard case .heading(_, let content) = block.content else { return }
            for case .text(let string) in content {
                for case .value(let value) in string.unicodeScalars.compactMap({
                    Mark($0).flatMap { text[$0] }
                }) {
                    guard case .slot(let slot) = value.target, slot.kind == .html else { continue }
                    findings.append(
                        Finding(
                            .htmlOutOfPlace,
                            "'\(value.tag.name)' is finished HTML, and stands in a heading",
                            at: value.tag.place,
                            help: "put it on a line of its own, with empty lines around it"
                        )
                    )
                }
            }
        }
        return findings
    }

    private static func isHTML(_ content: [Inline], _ text: MarkedText) -> Bool {
        var hasValue = false
        for inline in content {
            switch inline {
            case .softBreak: continue
            case .text(let string):
                for scalar in string.unicodeScalars where scalar != " " {
                    guard let mark = Mark(scalar), let piece = text[mark] else { return false }
                    guard case .value(let value) = piece else { continue }
                    guard case .slot(let slot) = value.target, slot.kind == .html else { return false }
                    hasValue = true
                }
            default: return false
            }
        }
        return hasValue
    }
}
