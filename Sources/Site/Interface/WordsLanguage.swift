import Content

/// The language of words that a page prints, as HTML's `lang` and `dir` take it.
struct WordsLanguage: Sendable {
    /// Empty where it isn't known which language it is: HTML means just that by it.
    let tag: String
    let direction: String

    /// - Parameter tag: nil where nobody recorded it; browsers then go by the first letter.
    init(_ tag: String?) {
        self.tag = tag ?? ""
        direction = tag.map { LanguageTag($0).direction } ?? "auto"
    }
}

extension PageContext {
    /// Nil where it's the site's own, in which the whole page stands.
    func language(of quotation: Index<Quotation>) -> WordsLanguage? {
        let tag = site.languages[quotation]
        return isOwn(tag) ? nil : WordsLanguage(tag)
    }

    func language(of article: Article) -> WordsLanguage? {
        isOwn(article.language) ? nil : WordsLanguage(article.language)
    }

    /// The language of an article, where it's known and isn't the site's.
    func foreignLanguage(of article: Article) -> WordsLanguage? {
        article.language == nil ? nil : language(of: article)
    }

    /// That of its title; one that the editors gave it, in square brackets, is in their own.
    func foreignLanguage(ofTitle article: Article) -> WordsLanguage? {
        article.title.hasPrefix("[") ? nil : foreignLanguage(of: article)
    }

    /// That of its name in short, which is its title only where the editors gave it no other.
    func foreignLanguage(ofColumnHead article: Article) -> WordsLanguage? {
        article.short == nil ? foreignLanguage(ofTitle: article) : nil
    }

    /// A language in the site's words, such as "Italian"; its tag where they lack a name for it.
    func name(ofLanguage tag: String) -> String {
        let language = LanguageTag(tag)
        guard let name = words.name(of: language) else { return tag }
        return language.text.lowercased() == language.language ? name : "\(name) (\(tag))"
    }

    private func isOwn(_ tag: String?) -> Bool {
        let own = corpus.settings.language
        return tag == own || tag?.lowercased() == own.lowercased()
    }
}
