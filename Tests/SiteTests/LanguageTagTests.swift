import Testing

@testable import Site

@Suite struct `The tag of a language` {
    @Test(arguments: [
        ("en", "ltr"), ("zh-Hant", "ltr"), ("uz", "ltr"), ("ko-KR", "ltr"), ("tr", "ltr"),
        ("ar", "rtl"), ("ar-EG", "rtl"), ("FA", "rtl"), ("he", "rtl"), ("iw", "rtl"), ("ur-PK", "rtl"),
        ("ckb", "rtl"), ("yi", "rtl"),
        // The script decides where it's named.
        ("uz-Arab", "rtl"), ("az-arab-IR", "rtl"), ("ks-Deva", "ltr"), ("ar-Latn", "ltr"), ("en-Hebr", "rtl"),
        // Four letters behind a single one are no script, nor are four that hold digits.
        ("en-x-arab", "ltr"), ("ar-u-latn", "rtl"), ("de-1996", "ltr"),
    ])
    func `tells in which direction it's written`(tag: String, direction: String) {
        #expect(LanguageTag(tag).direction == direction)
    }

    @Test(
        arguments: [
            ("en", nil), ("en-GB", "en_GB"), ("zh-hant-tw", "zh_TW"), ("es-419", nil), ("sr-Latn", nil),
        ] as [(String, String?)]
    )
    func `tells the region for Open Graph, if it has one`(tag: String, locale: String?) {
        #expect(LanguageTag(tag).locale == locale)
    }
}

@Suite struct `The language of words on a page` {
    @Test(
        arguments: [("de", "de", "ltr"), ("ar-EG", "ar-EG", "rtl"), (nil, "", "auto")]
            as [(String?, String, String)]
    )
    func `is left to the browser where nobody recorded it`(tag: String?, lang: String, dir: String) {
        let language = WordsLanguage(tag)
        #expect(language.tag == lang)
        #expect(language.direction == dir)
    }
}
