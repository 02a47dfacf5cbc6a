import FrontMatter
import SourceText

extension RecordReader where Value == Article {
    static let article = RecordReader { fields, common in
        let title = fields.required("title", .text)
        let short = fields.optional("short", .text)
        let form = fields.optional("kind", .choice as FieldType<Article.Form>)
        let outlet = fields.optional("outlet", .located(.mention))
        let author = fields.optional("author", .text)
        let published = fields.optional("published", .moment("publication"))
        let url = fields.optional("url", .webAddress)
        let archive = fields.optional("archive", .webAddress)
        let captured = fields.optional("captured", .moment("the capture"))
        let language = fields.optional("language", .languageTag)
        let translatedFrom = fields.optional("translated-from", .languageTag)
        let translation = fields.optional("translation", .choice as FieldType<Article.Translator>)
        let basedOn = fields.optional("based-on", .list(of: .located(.identifier(of: .article))))
        let rights = fields.optional("rights", .choice as FieldType<Article.Rights>)
        let text = fields.optional("text", .located(.word))
        let from = fields.optional("from", .located(.text))
        let until = fields.optional("until", .located(.text))
        let reliability = fields.optional("reliability", .choice as FieldType<Article.Reliability>)
        let basis = fields.optional("basis", .basis)
        let passages = fields.optional("passages", .list(of: .passage))
        let notMentioned = fields.optional("not-mentioned", .list(of: .located(.identifier(of: .claim))))
        if rights == .full, let text {
            fields.report(
                Finding(
                    LoadingFindings.contradictoryKeys,
                    "an article published in full is its own text, yet 'text' names another",
                    at: text.place,
                    help: "leave 'text' out, or write rights: excerpts if the body is your own digest"
                )
            )
        }
        guard let title else { return nil }
        return Article(
            common: common,
            title: title,
            short: short,
            form: form ?? .article,
            outlet: outlet,
            author: author,
            published: published,
            url: url,
            archive: archive,
            captured: captured,
            language: language,
            translatedFrom: translatedFrom,
            translation: translation,
            basedOn: basedOn ?? [],
            rights: rights ?? .excerpts,
            text: text,
            from: from,
            until: until,
            reliability: reliability,
            basis: basis ?? [:],
            passages: passages ?? [],
            notMentioned: notMentioned ?? []
        )
    }
}
