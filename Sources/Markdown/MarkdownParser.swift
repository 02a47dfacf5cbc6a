public import SourceText

/// Parses GitHub-flavoured Markdown: CommonMark with tables, `~~strikethrough~~`, footnotes and task lists.
///
/// Bare addresses aren't made into links and punctuation stays as it's typed.
public enum MarkdownParser {
    /// The document, or an empty one with an error where the text is beyond a limit.
    ///
    /// 1. Refuse what would keep cmark-gfm busy for long.
    /// 2. Parse with cmark-gfm.
    /// 3. Copy its tree into values, with its lines put right.
    ///
    /// May be called from many threads at once.
    public static func parse(
        _ source: MarkdownSource,
        limits: MarkdownLimits = .standard
    ) -> Diagnosed<Document> {
        let empty = Document(blocks: [])
        if let finding = LimitCheck.finding(in: source, limits: limits) { return Diagnosed(empty, [finding]) }
        do throws(DocumentBuilder.TooDeep) {
            let document = try CMarkNode.withTree(of: source.bytes) {
                root throws(DocumentBuilder.TooDeep) in
                try DocumentBuilder.document(from: root, of: source.bytes, limits: limits)
            }
            return Diagnosed(document ?? empty)
        } catch {
            return Diagnosed(empty, [.tooDeep(at: source.place(ofLine: error.line), limits: limits)])
        }
    }
}
