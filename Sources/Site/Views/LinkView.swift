import TemplateLanguage

/// Something that may have a page of its own.
struct LinkView: View {
    let title: String
    /// Nil where there's nothing to link to.
    let url: String?

    static let fields: [ViewField<Self>] = [
        .text("title", example: "John Kirby") { $0.title },
        .url("url", example: "../actors/john-kirby.html") { $0.url },
    ]
}

extension LinkView {
    /// The same link under another title.
    func renamed(_ title: String) -> LinkView { LinkView(title: title, url: url) }
}
