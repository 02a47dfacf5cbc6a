import SourceText

/// A template's file, read but not yet understood: its tags, nested as they're written.
struct Template: Sendable {
    let file: SourceFile
    let nodes: [Node]

    var isMarkdown: Bool { file.path.hasSuffix(".md") }
    var isHTML: Bool { file.path.hasSuffix(".html") }
}
