import Content
import FrontMatter

extension DeskMatter {
    static let internalNote = DeskMatter(
        "internal",
        "Notes under 'internal', which are never published"
    ) { state in
        let corpus = state.corpus
        return noted(corpus.claims) + noted(corpus.articles) + noted(corpus.statements) + noted(corpus.actors)
            + noted(corpus.topics) + noted(corpus.pages)
    }

    private static func noted(_ records: [some ContentRecord]) -> [DeskWork.Entry] {
        records.compactMap { record in
            record.common.notes.flatMap(\.inOneLine).map { DeskWork.Entry(record, $0) }
        }
    }
}

extension FieldValue {
    /// Whatever is written, in one line; nil where that's nothing.
    fileprivate var inOneLine: String? {
        let parts: [String] =
            switch content {
            case .scalar(let text, _): isEmpty ? [] : [text]
            case .list(let items): items.compactMap(\.inOneLine)
            case .map(let fields):
                fields.compactMap { field in field.value.inOneLine.map { "\(field.key): \($0)" } }
            }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
