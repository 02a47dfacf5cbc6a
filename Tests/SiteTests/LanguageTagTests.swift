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

@Suite struct `Words of a source on a page` {
    @Test func `need no language where it's the page's`() {
        #expect(ForeignLanguage("en", on: "en") == nil)
        #expect(ForeignLanguage("EN-gb", on: "en-GB") == nil)
    }

    @Test(
        arguments: [
            ("de", "en", "de", nil), ("en-GB", "en", "en-GB", nil), ("ar", "en", "ar", "rtl"),
            ("en", "ar", "en", "ltr"), ("fa", "ar", "fa", nil),
            // Where nobody said which language it is, a browser goes by the first letter.
            (nil, "en", nil, "auto"),
        ] as [(String?, String, String?, String?)]
    )
    func `have their own language, and a direction where it's another`(
        language: String?,
        page: String,
        tag: String?,
        direction: String?
    ) throws {
        let foreign = try #require(ForeignLanguage(language, on: page))
        #expect(foreign.tag == tag)
        #expect(foreign.direction == direction)
    }
}
