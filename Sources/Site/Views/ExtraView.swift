import Content
import FrontMatter
import SourceText
import TemplateLanguage

/// A key of the user's own, from a record's `extra`.
struct ExtraView: View {
    let key: String
    let value: String

    static func all(of record: some ContentRecord) -> [ExtraView] {
        record.common.extra.map { entry in
            ExtraView(key: entry.key.value, value: entry.value.map(\.value).joined(separator: ", "))
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("key", example: "file-number") { $0.key },
        .text("value", example: "A 17") { $0.value },
    ]
}
