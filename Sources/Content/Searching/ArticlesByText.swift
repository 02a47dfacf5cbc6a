import Parallel
import SourceText

/// The articles whose records name some texts.
enum ArticlesByText {
    /// By the text's name, in the order of their identifiers; what's wrong with records isn't told here.
    ///
    /// All records are looked through, but only those that name one of the texts are parsed.
    static func load(
        _ texts: Set<String>,
        _ location: ProjectLocation,
        jobs: Int
    ) async -> [String: [Article]] {
        guard !texts.isEmpty else { return [:] }
        let files = CollectionFolder.files(of: .article, location).value
        var articles = await concurrentMap(files.records, jobs: jobs) { article($0, naming: texts) }
        for path in files.lines {
            let lines = await RecordLines.load(.article, from: path, jobs: jobs).value
            articles += lines.map(\.record.value).filter { texts.contains($0?.text?.value ?? "") }
        }
        return Dictionary(grouping: articles.compactMap(\.self).sorted { $0.identifier < $1.identifier }) {
            $0.text?.value ?? ""
        }
    }

    private static func article(_ file: CollectionFolder.RecordFile, naming texts: Set<String>) -> Article? {
        guard let source = ProjectLoader.file(file.path, limit: ProjectLoader.recordLimit).value,
            let line = valueOfText(in: source.bytes), texts.contains(where: { line.holds(Array($0.utf8)) })
        else { return nil }
        guard let article = ProjectLoader.record(.article, file).value, let text = article.text else {
            return nil
        }
        return texts.contains(text.value) ? article : nil
    }

    /// What follows the key `text` on its line, as it's written; nil where there's no such line.
    private static func valueOfText(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let key = Array("text:".utf8)
        let span = bytes.span
        var start = 0
        while start + key.count <= span.count {
            if span[start] == key[0], bytes[start...].starts(with: key) {
                return bytes[(start + key.count)...].prefix { $0 != lineFeed }
            }
            while start < span.count, span[start] != lineFeed { start += 1 }
            start += 1
        }
        return nil
    }
}

private let lineFeed = UInt8(ascii: "\n")

extension ArraySlice<UInt8> {
    fileprivate func holds(_ other: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: other) }
    }
}
