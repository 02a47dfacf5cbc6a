import Foundation
import Testing

/// What pages tell programs: whoever shares them, searches them, or saves references.
@Suite struct `A page tells programs` {
    @Test func `of a claim that nobody assessed who makes it, who denies it, and where it's printed`() throws
    {
        let page = try Self.page("claims/gates-opened.html")
        #expect(
            page.data.map(\.text) == [
                """
                {"@context": "https://schema.org", "@graph": [\
                {"@type": "Claim", "@id": "https://example.org/orla/claims/gates-opened.html#claim", \
                "text": "The gates were opened by \\u003c/script\\u003e \\u0026 order.", "inLanguage": "en", \
                "description": "Claimed by Ada Thorne · denied by the ministry", \
                "author": [{"@type": "Person", "name": "Ada Thorne"}], \
                "appearance": [\
                {"@type": "Article", "name": "The gates", "inLanguage": "en", \
                "url": "https://post.example/gates?a=1\\u0026b=2", "datePublished": "2031-03-04", \
                "publisher": {"name": "The Post"}}, \
                {"@type": "Report", "name": "[A report on the night]"}]}, \
                {"@type": "BreadcrumbList", "itemListElement": [\
                {"@type": "ListItem", "position": 1, "name": "The gates of Orla", "item": "https://example.org/orla/"}, \
                {"@type": "ListItem", "position": 2, "name": "Claims", "item": "https://example.org/orla/claims/index.html"}, \
                {"@type": "ListItem", "position": 3, "name": "Claim: The gates were opened by \\u003c/script\\u003e \\u0026 order.", \
                "item": "https://example.org/orla/claims/gates-opened.html"}]}]}
                """
            ]
        )
    }

    @Test func `of an assessed claim what the desk says, in words and without a number`() throws {
        let page = try Self.page("claims/rain-was-heavy.html", baseURL: nil)
        #expect(
            page.data.map(\.text) == [
                """
                {"@context": "https://schema.org", "@graph": [\
                {"@type": "ClaimReview", "claimReviewed": "The rain was heavy.", \
                "author": {"@type": "Organization", "name": "The desk"}, "datePublished": "2031-04-01", \
                "reviewRating": {"@type": "Rating", "alternateName": "Unconfirmed"}, \
                "reviewBody": "One paper says so.", \
                "itemReviewed": {"@type": "Claim", "text": "The rain was heavy.", "inLanguage": "en", \
                "description": "Claimed by The Post", "author": [{"name": "The Post"}], \
                "appearance": [{"@type": "Article", "name": "The gates", "inLanguage": "en", \
                "url": "https://post.example/gates?a=1\\u0026b=2", "datePublished": "2031-03-04", \
                "publisher": {"name": "The Post"}}], \
                "firstAppearance": {"@type": "Article", "name": "The gates", "inLanguage": "en", \
                "url": "https://post.example/gates?a=1\\u0026b=2", "datePublished": "2031-03-04", \
                "publisher": {"name": "The Post"}}}}]}
                """
            ]
        )
    }

    @Test func `of a source what reference managers need to cite it, and not this site`() throws {
        let page = try Self.page("articles/post.html")
        let tags = page.elements("meta").filter {
            $0["name"]?.hasPrefix("citation_") ?? false || $0["name"] == "z:itemType"
        }
        #expect(
            tags.map { "\($0["name"] ?? ""): \($0["content"] ?? "")" } == [
                "citation_title: The gates",
                "citation_author: Bo Lindqvist",
                "citation_publication_date: 2031/03/04",
                "citation_journal_title: The Post",
                "citation_publisher: The Post",
                "citation_language: en",
                "citation_public_url: https://post.example/gates?a=1&b=2",
                "z:itemType: webpage",
            ]
        )
        let unsure = try Self.page("articles/report.html").elements("meta").compactMap { $0["name"] }
        #expect(!unsure.contains("citation_publication_date"))
    }

    @Test func `of a claim nothing that it couldn't show beside its title when it's shared`() throws {
        let page = try Self.page("claims/gates-opened.html")
        #expect(page.property("og:title") == "Claim: The gates were opened by </script> & order.")
        #expect(page.property("og:description") == "Claimed by Ada Thorne · denied by the ministry")
        #expect(page.property("og:site_name") == "The gates of Orla")
        #expect(page.property("og:url") == "https://example.org/orla/claims/gates-opened.html")
        let nobodys = try Self.page("claims/nobody-says-so.html")
        #expect(
            nobodys.property("og:description") == "No source here asserts or denies it in these terms"
        )
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/orla/", "https://example.org/orla/"),
        ("https://example.org/orla", "https://example.org/orla/"),
    ])
    func `at which address the site stands, and a page in it`(base: String, start: String) throws {
        func canonical(_ page: String) throws -> String? {
            try Self.page(page, baseURL: base).elements("link").first { $0["rel"] == "canonical" }?["href"]
        }
        #expect(try canonical("index.html") == start)
        #expect(try canonical("claims/index.html") == start + "claims/index.html")
        #expect(try canonical("pages/about.html") == start + "pages/about.html")
        #expect(try canonical("404.html") == nil)
    }

    @Test func `of the parts of a list which comes before and which after`() throws {
        var claims: [String: String] = [:]
        for number in 1...401 {
            claims["Content/claims/c\(number).md"] =
                "---\nclaim: Claim \(number).\nconfirmed: {uncited-claim: one of many}\n---\n"
        }
        let briefing = try Briefing.small(claims)
        try briefing.build()
        let files = try briefing.folder.files("Public")
        func neighbours(_ path: String) throws -> [String] {
            HTMLReader.read(try #require(files[path])).elements("link")
                .filter { ["prev", "next"].contains($0["rel"]) }
                .map { "\($0["rel"] ?? "") \($0["href"] ?? "")" }
        }
        #expect(try neighbours("claims/index.html") == ["next ../claims/index.2.html"])
        #expect(
            try neighbours("claims/index.2.html") == [
                "prev ../claims/index.html", "next ../claims/index.3.html",
            ]
        )
        #expect(try neighbours("claims/index.3.html") == ["prev ../claims/index.2.html"])
        #expect(try neighbours("index.html") == [])
    }

    /// A page of a small briefing.
    private static func page(_ path: String, baseURL: String? = "https://example.org/orla") throws -> HTMLPage
    {
        let base = baseURL.map { "base-url: \($0)\n" } ?? ""
        let briefing = try Briefing(
            files.merging([
                "Content/site.yml": "title: The gates of Orla\npublisher: The desk\nlanguage: en\n" + base
            ]) { $1 }
        )
        try briefing.build()
        return HTMLReader.read(try #require(briefing.folder.files("Public")[path]))
    }

    private static let files = [
        "Content/pages/about.md": "---\ntitle: About\n---\nWhat this is about.\n",
        "Content/actors/ada-thorne.md": "---\nname: Ada Thorne\nkind: person\n---\n",
        "Content/claims/gates-opened.md": """
        ---
        claim: The gates were opened by </script> & order.
        ---

        """,
        "Content/claims/nobody-says-so.md": """
        ---
        claim: Nobody says so.
        confirmed: {uncited-claim: it stands for many}
        ---

        """,
        "Content/claims/rain-was-heavy.md": """
        ---
        claim: The rain was heavy.
        assessment: {status: unconfirmed, says: One paper says so., on: 2031-04-01, by: Bo}
        ---

        """,
        "Content/articles/post.md": """
        ---
        title: The gates
        outlet: The Post
        author: Bo Lindqvist
        published: 2031-03-04
        language: en
        url: https://post.example/gates?a=1&b=2
        rights: full
        passages:
          - quote: The gates were opened by order
            speaker: actor:ada-thorne
            speech: indirect
            bears-on: {claim: gates-opened, stance: asserts}
          - quote: the rain was heavy
            bears-on: {claim: rain-was-heavy, stance: asserts}
          # Who publishes and is quoted is one author.
          - quote: We were drenched
            speaker: The Post
            speech: direct
            bears-on: {claim: rain-was-heavy, stance: asserts}
        ---
        The gates were opened by order, Ada Thorne said, and the rain was heavy. “We were drenched”, said the Post.

        """,
        // It may have been published before the other one.
        "Content/articles/report.md": """
        ---
        title: "[A report on the night]"
        kind: report
        published: 2031-03-04~
        rights: full
        passages:
          - quote: somebody gave the order to open
            speaker: actor:ada-thorne
            speech: indirect
            bears-on: {claim: gates-opened, stance: asserts}
          - quote: nobody gave an order to open
            speaker: the ministry
            speech: indirect
            bears-on: {claim: gates-opened, stance: denies, answers: a rumour}
        ---
        Ada Thorne said that somebody gave the order to open. The ministry said that nobody gave an order to open.

        """,
    ]
}
