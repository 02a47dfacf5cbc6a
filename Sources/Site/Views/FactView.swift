import SourceText
import TemplateLanguage

/// A labelled fact about a record, with a note on where it comes from.
struct FactView: View {
    let label: String
    let value: String
    let url: Address?
    let note: String?

    init?(_ label: String, _ value: String?, url: Address? = nil, note: String? = nil) {
        guard let value, !value.isEmpty else { return nil }
        self.label = label
        self.value = value
        self.url = url
        self.note = note
    }

    init?(_ label: String, _ link: LinkView?, note: String? = nil) {
        self.init(label, link?.title, url: link?.url, note: note)
    }

    static let fields: [ViewField<Self>] = [
        .text("label", example: "Published") { $0.label },
        .text("value", example: "23 December 2022") { $0.value },
        .url("url", example: "../actors/insideover.html") { $0.url },
        .text("note", example: "the date line") { $0.note },
    ]
}
