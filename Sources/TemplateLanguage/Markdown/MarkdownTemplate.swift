import Markdown
import SourceText

/// Turns the pieces of a Markdown template into pieces of HTML.
///
/// 1. Put a mark in the place of each tag, and take out the lines of sections that stand alone.
/// 2. Parse the text, as any other.
/// 3. Put those sections around blocks, items and rows; sections in a table's lines around cells; and
///    suffixes into attributes.
/// 4. Write HTML, as of any other document, with the marks in it.
/// 5. Put the tags back.
enum MarkdownTemplate {
    static func compile(_ pieces: [Piece], labels: HTMLLabels, idPrefix: String) -> Diagnosed<[Piece]> {
        let text = MarkedText(pieces)
        var findings = text.findings + unescapedTexts(in: pieces)

        let parsed = MarkdownParser.parse(text.source)
        findings += parsed.findings
        var document = parsed.value
        findings += DelimiterRows.findings(in: document, text)

        var sections = SectionPlacement(text)
        sections.place(in: &document)
        var columns = ColumnPlacement(text)
        columns.place(in: &document)
        let inline = InlineSections(document, text, placed: sections.placed.union(columns.placed))
        findings += sections.findings + columns.findings + inline.findings
        sections.insertLineMarks(in: &document)

        var suffixes = SuffixPlacement(text)
        suffixes.place(in: &document)
        findings += suffixes.findings
        findings += HTMLParagraphs.findings(in: &document, text)
        HTMLParagraphs.unwrap(in: &document, text)
        Shells.put(around: &document)

        let options = HTMLOptions(
            rawHTML: .passedThrough,
            idPrefix: idPrefix,
            headingAnchors: false,
            labels: labels,
            link: { .url($0) },
            image: { $0 }
        )
        var html: [UInt8] = []
        HTMLWriter(options).write(document, to: &html)

        let alone = sections.placed.union(columns.placed)
        let marked = MarkedHTML(html, text, alone: alone, dropped: inline.dropped.union(sections.dropped))
        return Diagnosed(marked.pieces, findings + marked.findings)
    }

    private static func unescapedTexts(in pieces: [Piece]) -> [Finding] {
        pieces.compactMap { piece in
            guard case .value(let value) = piece, value.tag.kind == .unescaped else { return nil }
            switch value.target {
            case .unknown, .nothing: return nil
            case .slot(let slot) where slot.kind == .html: return nil
            case .slot, .constant:
                return Finding(
                    .unescapedText,
                    "'\(value.tag.name)' isn't html and must be escaped",
                    at: value.tag.place,
                    help: "write '{{\(value.tag.name)}}'"
                )
            }
        }
    }
}
