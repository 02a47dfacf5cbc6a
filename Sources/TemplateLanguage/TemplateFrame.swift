import SourceText

/// A template around pages, as far as it's the same around all of them: expanded once, and written up to the page's place.
public struct TemplateFrame: Sendable {
    let template: Template
    let view: ViewType
    let findings: [Finding]
    /// What's known where the page belongs; nil if there's no place for it.
    let place: Expander?
    /// What stands before the page and isn't written yet: Markdown is parsed with the page.
    let before: ArraySlice<Piece>
    let after: ArraySlice<Piece>
    /// Has written the rest.
    let emitter: Emitter

    init(_ file: SourceFile, _ view: ViewType, _ library: TemplateLibrary) {
        let parsed = TemplateParser.parse(file)
        var expander = Expander(parsed.value, library: library, view: view, isFrame: true)
        expander.expand(parsed.value)
        let pieces = expander.pieces
        var emitter = Emitter(for: parsed.value)
        template = parsed.value
        self.view = view
        findings = parsed.findings + expander.findings
        switch expander.pagePlace {
        case .unknown:
            place = nil
            (before, after) = (pieces[...], [])
        case .known(let count, let expander):
            place = expander
            after = pieces.dropFirst(count)
            if template.isMarkdown {
                before = pieces.prefix(count)
            } else {
                before = []
                emitter.emit(pieces.prefix(count))
            }
        }
        self.emitter = emitter
    }
}
