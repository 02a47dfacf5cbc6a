import Quotations
public import SourceText

/// Article records for the texts of a folder, one for each that has none yet.
public struct TextArticles: Sendable {
    /// In the order of the texts.
    public let records: [NewRecord]
    /// Those whose names were made up, as their files' names have no letter that a record's name may have.
    public let madeUp: [NewRecord]
    /// The names of texts without a word, which have no record.
    public let empty: [String]

    /// The articles that a briefing has already.
    public struct Known: Sendable {
        public static let none = Known([])
        fileprivate let names: Set<Identifier>
        fileprivate let texts: Set<String>

        public init(_ articles: [Article]) {
            names = Set(articles.map(\.identifier))
            texts = Set(articles.compactMap(\.text?.value))
        }
    }

    public var files: [(path: String, bytes: [UInt8])] { records.map { ($0.path, Array($0.text.utf8)) } }

    /// Begins the records; a text that can't be read has none, and a finding says why.
    ///
    /// - Parameter folder: where the texts are, relative to the current folder.
    public static func begin(for folder: String, besides known: Known, jobs: Int) async -> Diagnosed<
        TextArticles?
    > {
        guard FileTree.kind(of: folder) == .folder else {
            return Diagnosed(nil, [.noTexts("this folder isn't there", in: folder)])
        }
        let library = await TextLibrary.load(ProjectLocation(folder: ".", texts: folder), jobs: jobs)
        guard let texts = library.value?.texts else { return Diagnosed(nil, library.findings) }
        guard !texts.isEmpty || !library.findings.isEmpty else {
            return Diagnosed(nil, [.noTexts("no text is in this folder", in: folder)])
        }
        var taken = known.names
        let isEmpty = { (text: TextLibrary.Text) in text.content.blocks.isEmpty }
        var (records, madeUp): ([NewRecord], [NewRecord]) = ([], [])
        for text in texts where !isEmpty(text) && !known.texts.contains(text.name) {
            let suggestion = Identifier.suggestion(forFile: text.name)
            let identifier = (suggestion ?? Identifier(naming: .article)).free(besides: taken)
            taken.insert(identifier)
            let record = NewRecord(
                RecordName(.article, identifier),
                with: ["title": title(of: text), "text": text.name]
            )
            records.append(record)
            if suggestion == nil { madeUp.append(record) }
        }
        let empty = texts.filter(isEmpty).map(\.name)
        return Diagnosed(TextArticles(records: records, madeUp: madeUp, empty: empty), library.findings)
    }

    /// The text's first line; its file's name where that's too long for a title, or no words at all.
    private static func title(of text: TextLibrary.Text) -> String {
        let first = text.content.blocks.first.map { text.content.bytes[$0] } ?? []
        let line = String(decoding: first.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        let title = words(line)
        return title.isEmpty || title.count > 120 ? "[\(words(text.name))]" : title
    }

    /// Without what can't be seen, and with single spaces.
    private static func words(_ text: String) -> String {
        let visible = text.unicodeScalars.filter {
            $0.properties.generalCategory != .format && !$0.properties.isNoncharacterCodePoint
        }
        return String(String.UnicodeScalarView(visible)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ").filter {
                !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
            }
    }
}

extension Identifier {
    /// A name like that of a file; nil where nothing of that can be a part of one.
    fileprivate static func suggestion(forFile path: String) -> Identifier? {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(
            separator: "."
        )
        return suggestion(for: stem)
    }

    /// This name, or if it's taken the first with a number behind it that isn't.
    fileprivate func free(besides taken: Set<Identifier>) -> Identifier {
        var (name, number) = (self, 2)
        while taken.contains(name) {
            name = numbered(number)
            number += 1
        }
        return name
    }
}

extension Finding {
    fileprivate static func noTexts(_ message: String, in folder: String) -> Finding {
        Finding(
            LoadingFindings.missingFolder,
            message,
            at: Place(path: folder),
            help: "name a folder with texts in it: files that end in .txt or .md"
        )
    }
}
