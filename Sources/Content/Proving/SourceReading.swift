import FrontMatter
import Markdown
public import Quotations
public import SourceText

extension QuotableText {
    /// A source's file as quotations are looked for in it: Markdown by what a browser shows of it, without front matter
    /// as programs write it that save pages; all else as plain text.
    ///
    /// Nil where it isn't text, or Markdown that's beyond a limit.
    public static func read(_ file: SourceFile) -> Diagnosed<QuotableText?> {
        if let finding = RecordText.encodingProblem(in: file) { return Diagnosed(nil, [finding]) }
        guard file.path.hasSuffix(".md") else { return Diagnosed(QuotableText(plainText: file.bytes)) }
        let document = MarkdownParser.parse(MarkdownSource(file, from: RecordText.startOfBody(in: file)))
        guard document.findings.isEmpty else { return Diagnosed(nil, document.findings) }
        return Diagnosed(QuotableText(blocks: document.value.shownBlocks))
    }
}
