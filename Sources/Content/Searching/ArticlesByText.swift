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
            mayName(texts, source.bytes), let article = RecordReader<Article>.article.record(in: file).value,
            let text = article.text
        else { return nil }
        return texts.contains(text.value) ? article : nil
    }

    /// Whether a record may name one of the texts: it holds the name, or an escape that may stand for a part of it.
    private static func mayName(_ texts: Set<String>, _ record: [UInt8]) -> Bool {
        record.contains(UInt8(ascii: "\\")) || texts.contains { record.holds(Array($0.utf8)) }
    }
}

extension [UInt8] {
    fileprivate func holds(_ other: [UInt8]) -> Bool {
        guard let first = other.first else { return true }
        let bytes = span
        return bytes.indices.contains { bytes[$0] == first && self[$0...].starts(with: other) }
    }
}
