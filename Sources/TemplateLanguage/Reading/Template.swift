import SourceText

/// A template's file, read but not yet understood: its tags, nested as they're written.
struct Template: Sendable {
    let file: SourceFile
    let nodes: [Node]

    /// Whether nothing would come of it: no tag stands in it, and no text.
    var isEmpty: Bool {
        nodes.allSatisfy { node in
            switch node {
            case .lineStart: true
            case .text(let range): file.bytes[range].allSatisfy(\.isWhitespace)
            case .value, .section, .partial, .parent, .block: false
            }
        }
    }

    var isMarkdown: Bool { file.path.hasSuffix(".md") }
    var isHTML: Bool { file.path.hasSuffix(".html") }
}
