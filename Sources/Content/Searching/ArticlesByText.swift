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
        let articles = await concurrentMap(CollectionFolder.files(of: .article, location).value, jobs: jobs) {
            article($0, naming: texts)
        }
        return Dictionary(grouping: articles.compactMap(\.self)) { $0.text?.value ?? "" }
    }

    private static func article(_ file: CollectionFolder.RecordFile, naming texts: Set<String>) -> Article? {
        guard let source = ProjectLoader.file(file.path, limit: ProjectLoader.recordLimit).value,
            texts.contains(where: valueOfText(in: source.bytes).contains)
        else { return nil }
        guard let article = ProjectLoader.record(.article, file).value, let text = article.text else {
            return nil
        }
        return texts.contains(text.value) ? article : nil
    }

    /// What follows the key `text` on its line, as it's written; empty where there's no such line.
    private static func valueOfText(in bytes: [UInt8]) -> String {
        let key = Array("\ntext:".utf8)
        let span = bytes.span
        var start = 0
        while start + key.count <= span.count {
            if span[start] == key[0], bytes[start...].starts(with: key) {
                let line = bytes[(start + key.count)...].prefix { $0 != key[0] }
                return String(decoding: line, as: UTF8.self)
            }
            start += 1
        }
        return ""
    }
}
