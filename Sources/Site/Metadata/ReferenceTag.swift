import Content
import EDTF
import TemplateLanguage

/// A `meta` element by which reference managers such as Zotero learn of the source that a page is about.
///
/// The names are those of Highwire Press, as Google Scholar and Zotero read them. They tell of the source, not of the
/// page: whoever saves the page gets the article to cite. The last of them is Zotero's own, which would take the
/// source for a journal's article otherwise.
struct ReferenceTag: View {
    let name: String
    let content: String

    static func all(of article: Index<Article>, _ context: PageContext) -> [ReferenceTag] {
        let record = context.corpus[article]
        let outlet = context.corpus.relations.outlets[article.position].map { context.link($0).title }
        let tags: [(String, String?)] = [
            ("citation_title", record.title),
            ("citation_author", record.author),
            ("citation_publication_date", record.published.flatMap(date)),
            ("citation_journal_title", outlet),
            ("citation_publisher", outlet),
            ("citation_language", record.language),
            ("citation_public_url", record.url ?? record.archive),
            ("z:itemType", kind(of: record)),
        ]
        return tags.compactMap { name, content in content.map { ReferenceTag(name: name, content: $0) } }
    }

    static let fields: [ViewField<Self>] = [
        .text("name", example: "citation_title") { $0.name },
        .text("content", example: "What do we know about North Korean weapons sent to Russia") { $0.content },
    ]

    /// A day, month or year, as `2022/12/23`, `2022/12` or `2022`; nil for anything less sure.
    private static func date(_ date: EDTFDate) -> String? {
        switch date.form {
        case .date(let date) where !date.isQualified && date.date.isExact:
            date.date.description.replacing("-", with: "/")
        case .timestamp(let timestamp): timestamp.day.description.replacing("-", with: "/")
        default: nil
        }
    }

    private static func kind(of article: Article) -> String {
        if article.form == .report { return "report" }
        return article.url == nil ? "document" : "webpage"
    }
}

extension CalendarDate {
    /// Whether it names a day, a month or a year of four digits, and leaves nothing open.
    fileprivate var isExact: Bool {
        if case .part = precision { return false }
        return !hasUnspecifiedDigits && year.significantDigits == nil && 0...9999 ~= year.number ?? -1
    }
}
