import Content
import Markdown
import SourceText

/// A record's body as its readers see it: equal to another in which only what nobody sees is written otherwise.
struct SeenBody: Equatable {
    private let parts: [Substring]

    init(_ body: [UInt8]) {
        let source = MarkdownSource(bytes: body[...]) { _ in Place(path: "") }
        // Links are compared by where they lead as they're written.
        let everyLink = HTMLOptions(link: { .url("/" + $0) }, image: { "/" + $0 })
        let html = HTMLWriter(everyLink).string(for: MarkdownParser.parse(source).value)
        // Only in code it's seen where lines are broken, and how much space there is.
        parts = html.contains("<pre") ? [html[...]] : html.split(whereSeparator: \.isWhitespace)
    }
}
