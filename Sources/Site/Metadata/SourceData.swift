import Content
import EDTF
import JSON

/// An article as schema.org tells of a CreativeWork.
///
/// | schema.org | here |
/// |---|---|
/// | `@type` | the kind of source, as far as there's a type for it |
/// | `name` | the title, or the description that the editors gave for want of one |
/// | `url`, `archivedAt` | the original, and the copy of it in an archive |
/// | `datePublished` | the date of publication, if it's known to the day |
/// | `publisher` | the outlet |
enum SourceData {
    /// A page of this site that's about an article.
    static func json(pageAbout article: Index<Article>, _ context: PageContext) -> JSON {
        .object([
            "@type": "WebPage",
            "url": context.site.options.address(of: context.route).map(JSON.string),
            "about": json(article, context),
        ])
    }

    static func json(_ article: Index<Article>, _ context: PageContext) -> JSON {
        let record = context.corpus[article]
        return .object([
            "@type": .string(typeName(of: record.form)),
            "name": .string(record.title),
            "inLanguage": record.language.map(JSON.string),
            "url": record.url.map(JSON.string),
            "archivedAt": record.archive.map(JSON.string),
            "datePublished": record.published?.wholeDate.map(JSON.string),
            "publisher": context.corpus.relations.outlets[article.position].flatMap {
                PartyData.json($0, context)
            },
        ])
    }

    private static func typeName(of form: Article.Form) -> String {
        switch form {
        case .article: "Article"
        case .report: "Report"
        case .post: "SocialMediaPosting"
        case .release, .transcript: "CreativeWork"
        }
    }
}
