import Foundation
import Testing

/// Pages of articles that share more than a page can show.
@Suite struct `Shared wording on a page` {
    @Test func `is that of twenty sources, and the number of the others`() throws {
        let text = "the gates stood open from one in the morning and the water reached the fish market"
        let page = try page(of: "a-1", (1...24).map { ("a-\($0)", "\($0) reports that \(text).") })
        #expect(page.components(separatedBy: "class=\"shared-runs\">").count == 21)
        #expect(page.contains("3 more sources share wording with this one."))
    }

    @Test func `is ten passages of each source, the longest first, and the number of the others`() throws {
        let passages = (1...12).map { number in
            (0...10 + number).map { "w\(number)x\($0)" }.joined(separator: " ")
        }
        func text(_ separator: String) -> String {
            passages.map { passage in
                passage + ". "
                    + (1...6).map { "\(separator)\(passage.utf8.count)x\($0)" }.joined(separator: " ")
            }.joined(separator: "\n\n")
        }
        let page = try page(of: "a", [("a", text("p")), ("b", text("q"))])
        let heads = page.matches(of: /<th scope="row">(\d+) words outside quotation marks/).map { $0.1 }
        #expect(heads == (14...23).reversed().map { "\($0)" })
        #expect(page.contains("<p class=\"note\">2 more</p>"))
    }

    @Test func `is cut where a passage is long`() throws {
        let long = (1...1_000).map { "word\($0)" }.joined(separator: " ")
        let page = try page(of: "a", [("a", long), ("b", long)])
        let shown = page.matches(of: /<span class="words" lang="" dir="auto">“([^”]*)”/).map { $0.1 }
        #expect(shown.count == 2)
        #expect(
            shown.allSatisfy { $0.hasPrefix("word1 word2 ") && $0.hasSuffix(" …") && $0.utf8.count < 410 }
        )
    }

    @Test func `is what's quoted of it, and the number of the other quotations`() throws {
        let text = "the gates stood open from one in the morning and the water reached the fish market"
        let quotations = [
            "the gates stood open", "from one in the morning", "and the water reached", "the fish market",
            "stood open from one",
        ]
        let passages = quotations.map { "  - quote: \($0)\n    bears-on: [{claim: open, stance: asserts}]\n" }
        let briefing = try Briefing([
            "Content/site.yml": "title: A small briefing\ntexts: texts\n",
            "Content/claims/open.md": "---\nclaim: The gates stood open.\n---\n",
            "Content/articles/a.md":
                "---\ntitle: a\nrights: excerpts\ntext: a.txt\npassages:\n\(passages.joined())---\n",
            "Content/articles/b.md":
                "---\ntitle: b\nrights: excerpts\ntext: b.txt\nconfirmed: {unused-article: for its wording}\n---\n",
            "texts/a.txt": "One reports that \(text).", "texts/b.txt": "Another has it that \(text).",
        ])
        try briefing.run("prove")
        try briefing.build()
        let page = try briefing.folder.text("Public/articles/a.html")
        let shown = page.matches(of: /<span class="words" lang="" dir="auto">“<a href="#[^"]*">([^<]*)<\/a>”/)
            .map { $0.1 }
        #expect(shown == ["the gates stood open", "stood open from one", "from one in the morning"])
        #expect(page.contains("<span class=\"place\">2 more</span></td>"))
    }

    /// The page of one of some articles that are published in full.
    private func page(of name: String, _ texts: [(name: String, text: String)]) throws -> String {
        var files: [String: String] = [:]
        for (name, text) in texts {
            files["Content/articles/\(name).md"] =
                "---\ntitle: \(name)\nrights: full\nconfirmed: {unused-article: read for its wording}\n---\n\n\(text)\n"
        }
        let briefing = try Briefing.small(files)
        try briefing.build()
        return try briefing.folder.text("Public/articles/\(name).html")
    }
}
