import FrontMatter
import SourceText

extension RecordReader where Value == Article {
    static let article = RecordReader { fields, common in
        let title = fields.required(
            "title",
            .text,
            "The title as the source prints it; a description in square brackets where it has none.",
            example: "Alder Bridge closed after inspection"
        )
        let short = fields.optional(
            "short",
            .text,
            "A shorter title for the heads of tables.",
            example: "Ford Courier"
        )
        let form = fields.optional(
            "kind",
            .choice as FieldType<Article.Form>,
            "What sort of source it is; an article if nothing is said."
        )
        let outlet = fields.optional(
            "outlet",
            .located(.mention(of: .actor)),
            "Who published it: an actor, or a name in plain words.",
            example: "actor:ford-courier"
        )
        let author = fields.optional("author", .text, "Whose name stands under it.", example: "Nora Vance")
        let published = fields.optional(
            "published",
            .moment("publication"),
            "When it was published; leave it out if that isn't known.",
            example: "2025-03-11"
        )
        let url = fields.optional(
            "url",
            .webAddress,
            "Where it stands on the web.",
            example: "https://example.org/alder-bridge"
        )
        let archive = fields.optional(
            "archive",
            .webAddress,
            "Where a copy of it is kept on the web.",
            example: "https://archive.example.org/alder-bridge"
        )
        let captured = fields.optional(
            "captured",
            .moment("the capture"),
            "When you saved its text.",
            example: "2025-03-12"
        )
        let language = fields.optional("language", .languageTag, "The language in which you read it.")
        let translatedFrom = fields.optional(
            "translated-from",
            .languageTag,
            "The language from which it was translated.",
            example: "de"
        )
        let translation = fields.optional(
            "translation",
            .choice as FieldType<Article.Translator>,
            "Who or what translated it."
        )
        let basedOn = fields.optional(
            "based-on",
            .list(of: .located(.identifier(of: .article))),
            "The articles that it copies or follows."
        )
        let rights = fields.optional(
            "rights",
            .choice as FieldType<Article.Rights>,
            "full: the body below is the source's text and is published; excerpts, the default: the body is your own digest.",
            example: "excerpts"
        )
        let text = fields.optional(
            "text",
            .located(.word),
            "The file of its full text, in the folder that texts in site.yml names; it's never published.",
            example: "ford-courier.txt"
        )
        let from = fields.optional(
            "from",
            .located(.text),
            "The words with which the text proper begins, if its file holds more.",
            example: "HARROW FORD, 11 March"
        )
        let until = fields.optional(
            "until",
            .located(.text),
            "The words with which the text proper ends.",
            example: "the council expects."
        )
        let reliability = fields.optional(
            "reliability",
            .choice as FieldType<Article.Reliability>,
            "How reliable the source is as a rule, from A (always) to E (never); F if that can't be said.",
            example: "B"
        )
        let basis = fields.basis(example: "{published: the date line}")
        let passages = fields.optional(
            "passages",
            .list(of: .passage),
            "The passages quoted from it, each with the claims that it bears on."
        )
        let notMentioned = fields.optional(
            "not-mentioned",
            .list(of: .located(.identifier(of: .claim))),
            "Claims for which you read it, and of which it says nothing."
        )
        if rights == .full, let text {
            fields.report(
                Finding(
                    LoadingFindings.contradictoryKeys,
                    "an article published in full is its own text, yet 'text' names another",
                    at: text.place,
                    help:
                        "leave 'text' out, or write \(text.place.pair("rights", "excerpts")) if the body is your own digest"
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
            basis: basis,
            passages: passages ?? [],
            notMentioned: notMentioned ?? []
        )
    }
}
