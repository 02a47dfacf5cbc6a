import Content

/// What a page says of words that aren't, or mayn't be, in its own language.
struct ForeignLanguage: Sendable {
    /// Nil where it isn't known which language it is.
    let tag: String?
    /// As HTML's `dir` takes it; nil where the page is written in the same direction.
    let direction: String?

    /// Nil for words in the page's own language, of which there's nothing to say.
    ///
    /// - Parameter page: the language of the page.
    init?(_ language: String?, on page: String) {
        guard let language else {
            // Browsers then go by the first letter.
            tag = nil
            direction = "auto"
            return
        }
        let (foreign, own) = (LanguageTag(language), LanguageTag(page))
        guard foreign.text.lowercased() != own.text.lowercased() else { return nil }
        tag = foreign.text
        direction = foreign.direction == own.direction ? nil : foreign.direction
    }
}

extension PageContext {
    /// The language of a quotation's words, where it isn't the site's.
    func foreignLanguage(of quotation: Index<Quotation>) -> ForeignLanguage? {
        foreignLanguage(site.languages[quotation])
    }

    /// The language of an article's words, where it isn't the site's.
    func foreignLanguage(of article: Article) -> ForeignLanguage? { foreignLanguage(article.language) }

    /// The language of an article's title; one that the editors gave it, in square brackets, is in their own.
    func foreignLanguage(ofTitle article: Article) -> ForeignLanguage? {
        article.title.hasPrefix("[") ? nil : foreignLanguage(of: article)
    }

    /// The language of an article's name in short, which is its title only where the editors gave it no other.
    func foreignLanguage(ofColumnHead article: Article) -> ForeignLanguage? {
        article.short == nil ? foreignLanguage(ofTitle: article) : nil
    }

    /// A language in the site's words, such as "Italian"; its tag where they lack a name for it.
    func name(ofLanguage tag: String) -> String {
        let language = LanguageTag(tag)
        guard let name = words.name(of: language) else { return tag }
        return language.text.lowercased() == language.language ? name : "\(name) (\(tag))"
    }

    private func foreignLanguage(_ language: String?) -> ForeignLanguage? {
        ForeignLanguage(language, on: corpus.settings.language)
    }
}
