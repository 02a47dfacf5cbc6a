public import Markdown
public import SourceText

/// Compiles the templates of a site, each against the view of its page kind.
///
/// A template's file decides how it's read: `.md` is Markdown, `.html` is HTML, everything else is plain
/// text without escaping.
public struct TemplateCompiler: Sendable {
    /// The block of a frame, `{{$main}}{{/main}}`, whose place a page takes.
    public static let pageBlock = "main"

    private let library: TemplateLibrary

    /// The partials that templates may include or inherit from, the texts that are known beforehand by
    /// their whole names (`words.who-says-what`), and the words that the Markdown writer adds itself.
    ///
    /// - Parameter unprintable: names that stand for something, though not for a text, each with what's told of it.
    public init(
        partials: [String: SourceFile] = [:],
        constants: [String: String] = [:],
        unprintable: [String: String] = [:],
        labels: HTMLLabels = HTMLLabels()
    ) {
        library = TemplateLibrary(
            partials: partials.mapValues(TemplateParser.parse),
            constants: constants,
            unprintable: unprintable,
            labels: labels
        )
    }

    /// The names of the partials that a template includes or inherits from.
    public static func partials(of file: SourceFile) -> [String] {
        TemplateParser.parse(file).value.nodes.flatMap(\.partials)
    }

    /// The names of all that a template prints or opens as a section.
    public static func names(in file: SourceFile) -> [String] {
        TemplateParser.parse(file).value.nodes.flatMap(\.names)
    }

    /// A program for one template, or nil and all that's wrong with it.
    ///
    /// 1. Read the tags, and nest them.
    /// 2. Put partials and blocks in, and look up every name.
    /// 3. Markdown: parse it once with marks in place of its tags, and write it as HTML.
    /// 4. Check the place of each tag in the HTML, and write the program with the escaping of each place.
    public func compile(_ file: SourceFile, view: ViewType) -> Diagnosed<Program?> {
        whole(emit(file, view: view))
    }

    /// A frame for pages to stand in, whose values have a view of their own.
    public func frame(_ file: SourceFile, view: ViewType) -> TemplateFrame {
        TemplateFrame(file, view, library)
    }

    /// A program for a page that stands in a frame, in the place of the frame's block `main`.
    ///
    /// The page sees the names of both views, the frame its own alone, since it's the same around every page. The values
    /// of the page's view follow those of the frame's in one record.
    public func compile(_ page: SourceFile, view: ViewType, in frame: TemplateFrame) -> Diagnosed<Program?> {
        whole(emit(page, view, in: frame))
    }
}

extension TemplateCompiler {
    /// A program that something is wrong with might print a value where it isn't safe: it's never handed out.
    private func whole(_ emitted: Diagnosed<Program>) -> Diagnosed<Program?> {
        let isSound = emitted.findings.allSatisfy { $0.kind.severity != .error }
        return Diagnosed(isSound ? emitted.value : nil, emitted.findings)
    }

    /// The program of a template as far as it can be made; what's wrong with it is left out or escaped.
    func emit(_ file: SourceFile, view: ViewType) -> Diagnosed<Program> {
        let template = TemplateParser.parse(file)
        var expander = Expander(template.value, library: library, view: view)
        expander.expand(template.value)
        return program(
            of: template.value,
            expander.pieces,
            Emitter(for: template.value),
            template.findings + expander.findings
        )
    }

    private func emit(_ file: SourceFile, _ view: ViewType, in frame: TemplateFrame) -> Diagnosed<Program> {
        let page = TemplateParser.parse(file)
        var findings = frame.findings + page.findings
        var pieces = frame.before
        if var expander = frame.place {
            expander.expand(page.value, view, in: frame.view)
            findings += expander.findings
            pieces += expander.pieces
        } else {
            findings.append(.frameWithoutBlock(Self.pageBlock, Place(path: frame.template.file.path)))
        }
        if page.value.isEmpty { findings.append(.emptyTemplate(file)) }
        return program(of: frame.template, pieces + frame.after, frame.emitter, findings)
    }

    /// Writes what's left of a template's pieces.
    private func program(
        of template: Template,
        _ pieces: some Collection<Piece>,
        _ emitter: Emitter,
        _ findings: [Finding]
    ) -> Diagnosed<Program> {
        var emitter = emitter
        var findings = findings
        if template.isMarkdown {
            let written = MarkdownTemplate.compile(Array(pieces), labels: library.labels, idPrefix: "")
            findings += written.findings
            emitter.emit(written.value[...])
        } else {
            emitter.emit(Array(pieces)[...])
        }
        let program = emitter.end(template)
        // A partial that's included twice has each of its mistakes once.
        return Diagnosed(program.value, (findings + program.findings).withoutRepeats.sorted())
    }
}

extension Finding {
    fileprivate static func emptyTemplate(_ file: SourceFile) -> Finding {
        Finding(
            .emptyTemplate,
            "this template prints nothing, and its pages would be empty",
            at: Place(path: file.path),
            help: "remove the file, and the built-in template takes its place"
        )
    }

    fileprivate static func frameWithoutBlock(_ block: String, _ place: Place) -> Finding {
        Finding(
            .missingBlock,
            "the frame has no block for the page",
            at: place,
            help: "put '{{$\(block)}}{{/\(block)}}' where the page belongs"
        )
    }
}
