import FrontMatter
import SourceText

extension SiteSettings {
    /// Reads `site.yml`; nil where what must be there is missing or wrong.
    static func read(_ file: SourceFile) -> Diagnosed<SiteSettings?> {
        let data = RecordText.readData(file)
        guard let fields = data.value else { return Diagnosed(nil, data.findings) }
        var reader = FieldReader(fields, of: "site.yml", in: file, at: 0..<0)
        let title = reader.required("title", .text)
        let description = reader.optional("description", .text)
        let language = reader.optional("language", .languageTag)
        let baseURL = reader.optional("base-url", .webAddress)
        let publisher = reader.optional("publisher", .text)
        let texts = reader.optional("texts", .located(.word))
        let settings = title.map {
            SiteSettings(
                file: file,
                title: $0,
                description: description,
                language: language ?? "en",
                baseURL: baseURL,
                publisher: publisher,
                texts: texts
            )
        }
        return Diagnosed(settings, data.findings + reader.finish())
    }
}
