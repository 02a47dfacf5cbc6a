import Markdown

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
