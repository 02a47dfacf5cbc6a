import TemplateLanguage

/// Something that may have a page of its own.
struct LinkView: View {
    let title: String
    /// Nil where there's nothing to link to.
    let url: Address?
    /// Where the title isn't in the site's.
    var language: WordsLanguage?

    static let fields: [ViewField<Self>] = [
        .text("title", example: "John Kirby") { $0.title },
        .url("url", example: "../actors/john-kirby.html") { $0.url },
        .text("title-language", example: "it") { $0.language?.tag },
        .text("title-direction", example: "rtl") { $0.language?.direction },
    ]
}
