import Foundation
import TestSupport
import Testing

@Suite struct `A claim's page` {
    @Test func `gives the words of each statement an anchor of its own, and leads to theirs`() throws {
        let briefing = try Briefing.small([
            "Content/claims/paid.md": "---\nclaim: The invoice was paid.\n---\n",
            "Content/statements/monday.md": "---\nspeaker: Ada\ntitle: Ada on Monday\n---\n",
            "Content/statements/tuesday.md": "---\nspeaker: Bo\ntitle: Bo on Tuesday\n---\n",
            "Content/articles/bell.md": Self.article(
                "the invoice has been paid in full",
                "the receipt has been signed in full"
            ),
            "Content/articles/post.md": Self.article(
                "the invoice was paid in full",
                "the receipt was signed in full"
            ),
        ])
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        let pages = try briefing.folder.files("Public")
        let page = String(decoding: try #require(pages["claims/paid.html"]), as: UTF8.self)
        #expect(
            page.pieces(from: "<section class=\"stretch\"", to: ">") == [
                " id=\"printed-1\"", " id=\"printed-2\"",
            ]
        )
        #expect(
            page.pieces(from: "All printings of <a href=\"", to: "\"")
                == ["../statements/monday.html#printed-1", "../statements/tuesday.html#printed-1"]
        )
    }

    /// An article that prints what was said on both days.
    private static func article(_ monday: String, _ tuesday: String) -> String {
        func passage(_ statement: String, _ words: String) -> String {
            """
              - quote: \(words)
                statement: \(statement)
                speech: direct
                bears-on: {claim: paid, stance: asserts}

            """
        }
        return """
            ---
            title: A report
            rights: full
            passages:
            \(passage("monday", monday))\(passage("tuesday", tuesday))---
            Ada said “\(monday)”.

            Bo said “\(tuesday)”.
            """
    }
}
