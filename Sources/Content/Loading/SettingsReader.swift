public import FrontMatter
import SourceText

extension SiteSettings {
    /// Reads `site.yml`; nil where what must be there is missing or wrong.
    static func read(_ file: SourceFile) -> Diagnosed<SiteSettings?> {
        let data = RecordText.readData(file)
        guard let fields = data.value else { return Diagnosed(nil, data.findings) }
        var reader = FieldReader(fields, of: owner, in: file, at: 0..<0)
        let settings = read(&reader)
        return Diagnosed(settings, data.findings + reader.finish { FieldReader.keys(of: owner, read) })
    }

    /// The keys that `site.yml` can have.
    public static var schema: FieldSchema {
        .keys(owner, FieldReader.keys(of: owner, read))
    }

    private static let owner = "site.yml"

    private static func read(_ reader: inout FieldReader) -> SiteSettings? {
        let title = reader.required(
            "title",
            .text,
            "The title of the briefing, on every page.",
            example: "The Alder Bridge"
        )
        let description = reader.optional(
            "description",
            .text,
            "What the briefing is about, in a sentence or two.",
            example: "Two reports of a closed bridge, laid side by side."
        )
        let language = reader.optional(
            "language",
            .languageTag,
            "The language in which you write; en if nothing is said."
        )
        let baseURL = reader.optional(
            "base-url",
            .baseURL,
            "Where the site will stand on the web; feeds and previews need it.",
            example: "https://example.org/alder-bridge/"
        )
        let publisher = reader.optional(
            "publisher",
            .text,
            "Who publishes the briefing.",
            example: "The Harrow desk"
        )
        let texts = reader.optional(
            "texts",
            .located(.word),
            "The folder of the sources' full texts, seen from the folder that holds Content/.",
            example: "texts"
        )
        return title.map {
            SiteSettings(
                file: reader.file,
                title: $0,
                description: description,
                language: language ?? "en",
                baseURL: baseURL,
                publisher: publisher,
                texts: texts
            )
        }
    }
}

extension FieldType where Value == BaseURL {
    /// Where a site stands on the web.
    fileprivate static var baseURL: FieldType {
        .scalar(
            .text(
                "an address that begins with https://",
                pattern: "^https?://[^?#]+$",
                example: "https://example.org/briefing/"
            )
        ) { text in
            if let url = BaseURL(text) { return .success(url) }
            guard text.isWebAddress else { return .failure(.notOnTheWeb(text)) }
            return .failure(
                Refusal(
                    "'\(text)' isn't where a site can stand: nothing of it can follow '?' or '#'",
                    help: "write the address without that mark and what follows it"
                )
            )
        }
    }
}
