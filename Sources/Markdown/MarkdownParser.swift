public import SourceText

/// Parses GitHub-flavoured Markdown: CommonMark with tables, `~~strikethrough~~`, footnotes and task lists.
///
/// Bare addresses aren't made into links and punctuation stays as it's typed.
public enum MarkdownParser {
    /// The document, or an empty one with an error where the text is beyond a limit.
    ///
    /// 1. Refuse what would keep cmark-gfm busy for more than about a second.
    /// 2. Parse with cmark-gfm.
    /// 3. Copy its tree, with its lines put right.
    ///
    /// May be called from many threads at once.
    public static func parse(
        _ source: MarkdownSource,
        limits: MarkdownLimits = .standard
    ) -> Diagnosed<Document> {
        do throws(DocumentBuilder.TooDeep) {
            let document = try CMarkNode.withTree(of: source.bytes) {
                root throws(DocumentBuilder.TooDeep) in
                try DocumentBuilder.document(from: root, of: source.bytes, limits: limits)
            }
            return Diagnosed(document ?? Document(blocks: []))
        } catch {
            let finding = Finding(
                MarkdownFindings.tooDeep,
                "this is nested more than \(limits.nesting) levels deep",
                at: source.place(ofLine: error.line),
                help: "take some levels of quotation, list or emphasis away"
            )
            return Diagnosed(Document(blocks: []), [finding])
        }
    }
}
