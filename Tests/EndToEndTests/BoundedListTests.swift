import Foundation
import Testing

/// Pages of claims on which more is known than a page can show say how much is left out.
@Suite struct `A claim's page tells the number` {
    @Test func `of broader denials past twenty`() throws {
        let broader = (1...23).map { "b\($0)" }
        let page = try Self.page(
            narrow: broader,
            claims: broader.map { ($0, nil) },
            passages: broader.map { "speaker: Nobody, speech: indirect, \(Self.denial(of: $0))" }
        )
        #expect(page.contains("<p class=\"note\">3 more</p>"))
    }

    @Test func `of claims on the way to a broader one, past twenty`() throws {
        let page = try Self.page(
            narrow: ["b1"],
            claims: (1...24).map { ("b\($0)", $0 < 24 ? "b\($0 + 1)" : nil) },
            passages: ["speaker: Nobody, speech: indirect, \(Self.denial(of: "b24"))"]
        )
        #expect(page.contains("“<a href=\"../claims/b20.html\">b20</a>” 3 more</span>"))
    }

    @Test func `of claims in one relation to it, past forty`() throws {
        let others = (1...43).map { "b\($0)" }
        let page = try Self.page(narrow: others, claims: others.map { ($0, nil) }, passages: [])
        let listed = page.components(separatedBy: "<a href=\"../claims/b").count - 1
        #expect(listed == 40)
        #expect(page.contains("<p class=\"note\">3 more</p>"))
    }

    @Test func `of a body's members past two hundred`() throws {
        let members = (1...203).map { "m\($0)" }
        let page = try Self.page(
            narrow: [],
            claims: [],
            passages: members.map {
                "speaker: 'actor:\($0)', speech: indirect, bears-on: {claim: narrow, stance: asserts}"
            },
            actors: [("house", nil)] + members.map { ($0, "house") }
        )
        #expect(page.contains("<span>3 more</span></span>"))
    }

    private static func denial(of claim: String) -> String {
        "bears-on: {claim: \(claim), stance: denies, answers: a rumour}"
    }

    /// The page of the claim `narrow`, which refines others, in a briefing with one article.
    ///
    /// - Parameters:
    ///   - claims: others, each with one that it refines itself.
    ///   - actors: each with the body that it belongs to.
    private static func page(
        narrow: [String],
        claims: [(name: String, refines: String?)],
        passages: [String],
        actors: [(name: String, memberOf: String?)] = []
    ) throws -> String {
        func claim(_ name: String, refining others: [String]) -> (String, String) {
            let related =
                others.isEmpty ? "" : "related: {refines: [\(others.joined(separator: ", "))]}\n"
            let text = "---\nclaim: \(name)\n\(related)confirmed: {uncited-claim: a test's}\n---\n"
            return ("Content/claims/\(name).md", text)
        }
        let entries = passages.enumerated().map { "  - {quote: these are the words \($0), \($1)}\n" }
        let article =
            "---\ntitle: A report\nrights: full\npassages:\n\(entries.joined())---\n"
            + passages.indices.map { "Here these are the words \($0).\n\n" }.joined()
        let files =
            [claim("narrow", refining: narrow), ("Content/articles/report.md", article)]
            + claims.map { claim($0.name, refining: $0.refines.map { [$0] } ?? []) }
            + actors.map { actor in
                let body = actor.memberOf.map { "member-of: \($0)\n" } ?? ""
                return ("Content/actors/\(actor.name).md", "---\nname: \(actor.name)\n\(body)---\n")
            }
        let briefing = try Briefing.small(Dictionary(uniqueKeysWithValues: files))
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        let pages = try briefing.folder.files("Public")
        return String(decoding: try #require(pages["claims/narrow.html"]), as: UTF8.self)
    }
}

/// Lists go on over pages of 200 entries each, numbered from the oldest.
@Suite struct `A list over several pages` {
    @Test func `names few of them on each, so that a new one changes few others`() throws {
        let briefing = try Briefing.small()
        func files(_ count: Int) throws -> [String: Data] {
            let lines = (1...count).map {
                #"{"id": "c\#($0)", "claim": "Claim \#(10_000 + $0).", "confirmed": {"uncited-claim": "a test's"}}"#
            }
            try briefing.folder.write(lines.joined(separator: "\n") + "\n", to: "Content/claims/all.jsonl")
            try briefing.build()
            return try briefing.folder.files("Public").filter { $0.key.hasPrefix("claims/index") }
        }
        // The briefing has another one.
        let before = try files(1599)
        let page = String(decoding: try #require(before["claims/index.5.html"]), as: UTF8.self)
        let pagers = page.pieces(
            from: "<nav class=\"pager\" aria-label=\"Parts of this list\">",
            to: "</nav>"
        )
        #expect(
            pagers == [
                """

                <ul>
                <li><a href="../claims/index.html"><span class="hidden">Part </span>1</a></li>
                <li><a href="../claims/index.2.html"><span class="hidden">Part </span>2</a></li>
                <li><a href="../claims/index.3.html"><span class="hidden">Part </span>3</a></li>
                <li><a href="../claims/index.4.html"><span class="hidden">Part </span>4</a></li>
                <li><a href="../claims/index.5.html" aria-current="page"><span class="hidden">Part \
                </span>5</a></li>
                <li><a href="../claims/index.6.html"><span class="hidden">Part </span>6</a></li>
                <li><a href="../claims/index.7.html"><span class="hidden">Part </span>7</a></li>
                <li><a href="../claims/index.8.html"><span class="hidden">Part </span>8</a></li>
                </ul>

                """
            ]
        )
        #expect(
            Files.differences(before, try files(1600)) == [
                "≠ claims/index.5.html", "≠ claims/index.6.html", "≠ claims/index.7.html",
                "≠ claims/index.8.html", "+ claims/index.9.html", "≠ claims/index.html",
            ]
        )
    }

    @Test func `calls the newest so where it's the first, as its number changes`() throws {
        let changes = (1...401).map { "  - {on: 2025-01-01, kind: update, note: \(10_000 + $0)}\n" }.joined()
        let briefing = try Briefing.small([
            "Content/claims/paid.md":
                "---\nclaim: The invoice was paid.\nconfirmed: {uncited-claim: a test's}\nchanges:\n\(changes)---\n"
        ])
        try briefing.build()
        let pages = try briefing.folder.files("Public").mapValues { String(decoding: $0, as: UTF8.self) }
        let newest = try #require(pages["changes.html"])
        #expect(newest.contains("<a href=\"changes.html\" aria-current=\"page\">Newest</a>"))
        #expect(newest.contains("<a href=\"changes.1.html\"><span class=\"hidden\">Part </span>1</a>"))
        #expect(try #require(pages["changes.1.html"]).contains("<a href=\"changes.html\">Newest</a>"))
    }
}
