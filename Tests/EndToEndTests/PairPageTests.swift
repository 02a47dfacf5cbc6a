import Foundation
import Testing

/// Pages of two articles side by side; a whole one of each kind is among the goldens.
@Suite struct `Two articles side by side` {
    @Test func `have a page if they share two claims, where there are more than 500 pairs`() throws {
        let articles = (10..<44).map { number in
            let claim =
                number < 12
                ? "[{claim: one, stance: asserts}, {claim: two, stance: asserts}]"
                : "{claim: one, stance: asserts}"
            return OutletArticle("s\(number)", on: "2031-01-01", claim)
        }
        let site = try Briefing.site(claims: ["one", "two"], articles: articles)
        #expect(
            site.keys.filter { $0.hasPrefix("compare/") }.sorted() == [
                "compare/index.html", "compare/s10--s11.html",
            ]
        )
        let list = String(decoding: try #require(site["compare/index.html"]), as: UTF8.self)
        #expect(list.contains("2 claims in both</span>"))
        let article = String(decoding: try #require(site["articles/s10.html"]), as: UTF8.self)
        #expect(
            article.contains(
                "Side by side with: <span><a href=\"../compare/s10--s11.html\">s11</a></span></p>"
            )
        )
        let other = String(decoding: try #require(site["articles/s12.html"]), as: UTF8.self)
        #expect(!other.contains("Side by side"))
    }

    @Test func `list 200 claims of each sort, and tell how many more there are`() throws {
        let sorts = (
            agreed: Self.names("a", 201), differing: Self.names("d", 202), only: Self.names("o", 203),
            own: Self.names("p", 204)
        )
        func bearings(_ claims: [String], _ stance: String) -> String {
            "[\(claims.map { "{claim: \($0), stance: \(stance)}" }.joined(separator: ", "))]"
        }
        let site = try Briefing.site(
            claims: sorts.agreed + sorts.differing + sorts.only + sorts.own,
            articles: [
                OutletArticle(
                    "x",
                    on: "2031-01-01",
                    bearings(sorts.agreed + sorts.differing + sorts.only, "asserts")
                ),
                OutletArticle(
                    "y",
                    on: "2031-01-02",
                    bearings(sorts.agreed + sorts.own, "asserts"),
                    bearings(sorts.differing, "doubts")
                ),
            ]
        )
        let page = String(decoding: try #require(site["compare/x--y.html"]), as: UTF8.self)
        #expect(page.contains("403 claims in both. x was published before y."))
        #expect(
            page.matches(of: /<p class="note">(\d more)<\/p>/).map(\.1) == [
                "2 more", "1 more", "3 more", "4 more",
            ]
        )
        #expect(page.matches(of: /<tr>/).count == 3 + 3 + 2 * 200)
        #expect(page.matches(of: /<li><a href="..\/claims\/[a-z]\d/).count == 2 * 200)
    }

    private static func names(_ letter: String, _ count: Int) -> [String] {
        (0..<count).map { "\(letter)\(1000 + $0)" }
    }
}
