import Foundation
import Testing

/// Words of sources in other languages than the site's, wherever pages print them.
@Suite struct `Words in another language` {
    @Test(arguments: [
        ("claims/paid.html", #"<blockquote lang="ar" dir="rtl">“دفعنا ثمن السلاح”</blockquote>"#),
        ("claims/paid.html", #"<p class="reported" lang="de" dir="ltr">“die Rechnung wurde bezahlt”</p>"#),
        // Where nobody wrote down the language, a browser goes by the first letter.
        ("claims/paid.html", #"<p class="reported" lang="" dir="auto">“the bill was settled”</p>"#),
        // The passage knows better than the article.
        ("claims/paid.html", #"<p class="reported" lang="fr" dir="ltr">“la facture est payée”</p>"#),
        ("claims/paid.html", #"lang="ar" dir="rtl">“ثمن السلاح”</a>"#),
        ("articles/arabic.html", #"<h1><span lang="ar" dir="rtl">فاتورة السلاح</span></h1>"#),
        ("articles/arabic.html", #"<div class="prose" lang="ar" dir="rtl">"#),
        ("articles/arabic.html", "<dd>Arabic (ar-EG)</dd>"),
        ("articles/german.html", #"<h1><span lang="de" dir="ltr">Die Rechnung</span></h1>"#),
        ("articles/german.html", "<dd>German</dd>"),
        // The editors' own description is in their language.
        ("articles/unnamed.html", "<h1>[A handbill]</h1>"),
        (
            "articles/index.html",
            #"<a href="../articles/german.html"><span lang="de" dir="ltr">Die Rechnung</span></a>"#
        ),
        ("articles/index.html", #"<span lang="ar" dir="rtl">فاتورة السلاح</span>"#),
        ("proof/arabic.html", #"<span class="words" lang="ar" dir="rtl">“دفعنا ثمن السلاح”</span>"#),
    ])
    func `say so`(page: String, words: String) throws {
        let text = String(decoding: try #require(Self.site.get()[page]), as: UTF8.self)
            .replacing("ar-EG\" dir", with: "ar\" dir")
        #expect(text.contains(words))
    }

    @Test(arguments: [("fa", #"<html lang="fa" dir="rtl">"#), ("en-GB", #"<html lang="en-GB" dir="ltr">"#)])
    func `may be the site's own`(language: String, start: String) throws {
        let briefing = try Briefing.small([
            "Content/site.yml": "title: A small briefing\nlanguage: \(language)\n"
        ])
        try briefing.build()
        let files = try briefing.folder.files("Public")
        let pages = files.filter { $0.key.hasSuffix(".html") }.values.map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(pages.filter { !$0.contains(start) }.count == 0)
    }

    /// Digits after Arabic are drawn into it: "2 ,السد March 2025" would be seen.
    @Test func `are kept apart from the date after a source's name, for browsers alone`() throws {
        let briefing = try Briefing.small([
            "Content/articles/dam.md": Self.article(
                "title: انهيار السد\nlanguage: ar\npublished: 2025-03-02",
                "quote: انهار السد القديم كله\n    bears-on: {claim: paid, stance: asserts}",
                "قالوا انهار السد القديم كله أمس."
            ),
            "Content/articles/note.md": Self.article(
                "title: A note\nlanguage: en\npublished: 2025-03-02",
                "quote: the dam broke that day\n    bears-on: {claim: paid, stance: asserts}",
                "They say the dam broke that day."
            ),
        ])
        try briefing.build(["--base-url", "https://example.org/"])
        let files = try briefing.folder.files("Public")
        let page = String(decoding: try #require(files["claims/paid.html"]), as: UTF8.self)
        #expect(page.contains("<dd>\u{2068}انهيار السد\u{2069}, 2 March 2025; A note, 2 March 2025"))
        #expect(page.contains("Claimed by \u{2068}انهيار السد\u{2069} and A note"))
        let isolate = Array("\u{2068}".utf8)
        let forPrograms = files.filter { !$0.key.hasSuffix(".html") }
        #expect(forPrograms.filter { $0.value.firstRange(of: isolate) != nil }.keys.sorted() == [])
        let data = try #require(page.firstRange(of: "application/ld+json"))
        #expect(!page[data.upperBound...].prefix { $0 != "<" }.contains("\u{2068}"))
    }

    @Test func `are kept apart from an Arabic site's dates too`() throws {
        let briefing = try Briefing.small([
            "Content/site.yml": "title: موجز\nlanguage: ar\n",
            "Content/articles/note.md": Self.article(
                "title: NK News\nlanguage: en\npublished: 2025-03-02",
                "quote: the dam broke that day\n    bears-on: {claim: paid, stance: asserts}",
                "They say the dam broke that day."
            ),
        ])
        try briefing.build()
        #expect(
            try briefing.folder.text("Public/claims/paid.html")
                .contains("\u{2068}NK News\u{2069}, 2 March 2025")
        )
    }

    private static let site = Result {
        let briefing = try Briefing.small([
            "Content/claims/paid.md": "---\nclaim: The invoice was paid.\npoints: {payment: text}\n---\n",
            "Content/actors/minister.md": "---\nname: The minister\n---\n",
            "Content/articles/arabic.md": article(
                "title: فاتورة السلاح\nshort: Al-Qalam\nlanguage: ar-EG",
                """
                quote: دفعنا ثمن السلاح
                    speaker: actor:minister
                    speech: direct
                    bears-on: {claim: paid, stance: asserts, says: {payment: {words: ثمن السلاح, value: arms}}}
                """,
                "قال الوزير: «دفعنا ثمن السلاح» أمس."
            ),
            "Content/articles/german.md": article(
                "title: Die Rechnung\nlanguage: de",
                "quote: die Rechnung wurde bezahlt\n    bears-on: {claim: paid, stance: asserts}",
                "Es heißt, die Rechnung wurde bezahlt."
            ),
            "Content/articles/mixed.md": article(
                "title: Notes\nlanguage: en",
                "quote: la facture est payée\n    lang: fr\n    bears-on: {claim: paid, stance: asserts}",
                "It says la facture est payée, in French."
            ),
            "Content/articles/unnamed.md": article(
                "title: '[A handbill]'",
                "quote: the bill was settled\n    bears-on: {claim: paid, stance: asserts}",
                "Somebody wrote that the bill was settled."
            ),
            "Content/articles/english.md": article(
                "title: The bill\nlanguage: en",
                "quote: the invoice was paid\n    bears-on: {claim: paid, stance: asserts}",
                "We know that the invoice was paid."
            ),
        ])
        try briefing.build()
        return try briefing.folder.files("Public")
    }

    private static func article(_ data: String, _ passage: String, _ text: String) -> String {
        "---\n\(data)\nrights: full\npassages:\n  - \(passage)\n---\n\(text)\n"
    }
}
