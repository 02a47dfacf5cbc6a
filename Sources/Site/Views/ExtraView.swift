import Content
import FrontMatter
import SourceText
import TemplateLanguage

/// A key of the user's own, from a record's `extra`; lists and maps are left to later versions.
struct ExtraView: View {
    let key: String
    let value: String

    static func all(of record: some ContentRecord) -> [ExtraView] {
        record.common.extra.compactMap { entry in
            guard case .scalar(let text, _) = entry.value.content else { return nil }
            return ExtraView(key: entry.key.value, value: text)
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("key", example: "file-number") { $0.key },
        .text("value", example: "A 17") { $0.value },
    ]
}
