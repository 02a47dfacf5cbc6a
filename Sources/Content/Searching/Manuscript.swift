import FrontMatter
import Markdown
import Quotations
public import SourceText

/// What a text quotes, whoever wrote it and wherever it's going to be published.
public struct Manuscript: Sendable {
    public let path: String
    /// In the order in which they stand.
    public let quotations: [Quotation]

    public struct Quotation: Sendable {
        /// From 1.
        public let line: Int
        /// What stands between the marks.
        public let words: String
        public let wordCount: Int
        /// Whether a mark closes it; otherwise it goes on to the end of its paragraph.
        public let isClosed: Bool
    }

    /// Reads a manuscript: Markdown by its rendered text, everything else as plain text.
    ///
    /// Quoted is what stands between quotation marks; of a block quote in Markdown each paragraph that doesn't begin
    /// with one, as a whole. Code isn't looked into, nor blocks of HTML, nor front matter.
    public static func read(_ path: String) -> Diagnosed<Manuscript?> {
        let file = ProjectLoader.file(path, limit: ProjectLoader.textLimit)
        guard let source = file.value else { return Diagnosed(nil, file.findings) }
        if let finding = RecordText.encodingProblem(in: source) { return Diagnosed(nil, [finding]) }
        guard path.hasSuffix(".md") else { return Diagnosed(Manuscript(plainText: source)) }
        let markdown = MarkdownSource(source, from: RecordText.startOfBody(in: source))
        let document = MarkdownParser.parse(markdown)
        guard document.findings.isEmpty else { return Diagnosed(nil, document.findings) }
        return Diagnosed(Manuscript(path, document.value, markdown))
    }
}

extension Manuscript {
    private init(plainText file: SourceFile) {
        let text = QuotableText(plainText: file.bytes)
        var (line, counted) = (1, 0)
        path = file.path
        quotations = text.quotedSpans.map { span in
            let start = span.content.lowerBound
            line += file.bytes[counted..<start].count { $0 == UInt8(ascii: "\n") }
            counted = start
            return Quotation(text.words(of: span), line: line, isClosed: span.isClosed)
        }
    }

    private init(_ path: String, _ document: Document, _ source: MarkdownSource) {
        let lines = ManuscriptLines(source)
        self.path = path
        quotations = ProseQuotation.all(in: document.proseBlocks.filter { !$0.isHTML }).map { quotation in
            let first = quotation.words.split(separator: " ").first.map(String.init) ?? ""
            let line =
                quotation.isParagraph
                ? lines.number(ofFirst: quotation.lines) : lines.number(of: first, within: quotation.lines)
            return Quotation(quotation.words, line: line, isClosed: quotation.isClosed)
        }
    }
}

/// The lines of a manuscript's body, taken apart once for all its quotations.
private struct ManuscriptLines {
    private let lines: [ArraySlice<UInt8>]
    /// The number of the first of them in the file.
    private let first: Int

    init(_ source: MarkdownSource) {
        lines = Array(TextLines(source.bytes))
        first = source.place(ofLine: 1).line ?? 1
    }

    /// The number in the file of the first of some lines of the body, which are counted from 1.
    func number(ofFirst lines: ClosedRange<Int>) -> Int { first - 1 + lines.lowerBound }

    /// That of the one in which a word first stands, else of the first of them.
    func number(of word: String, within range: ClosedRange<Int>) -> Int {
        let word = Array(word.utf8)
        let own = lines[min(range.lowerBound - 1, lines.count)..<min(range.upperBound, lines.count)]
        let before = word.isEmpty ? nil : own.firstIndex { $0.firstRange(of: word) != nil }
        return before.map { first + $0 } ?? number(ofFirst: range)
    }
}

extension Manuscript.Quotation {
    /// What's quoted within it, told as of its line.
    var inner: [Self] {
        let text = QuotableText(blocks: words.split(whereSeparator: \.isNewline).map(String.init))
        return text.quotedSpans.map { Self(text.words(of: $0), line: line, isClosed: $0.isClosed) }
    }

    fileprivate init(_ words: String, line: Int, isClosed: Bool) {
        self.line = line
        self.words = words
        wordCount = Quotations.Quotation(words).wordCount
        self.isClosed = isClosed
    }
}
