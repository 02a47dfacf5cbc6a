import Foundation
import TestSupport
import Testing

/// Feeds, sitemap and data, read by the parsers that Python has.
@Suite struct `The files for programs` {
    @Test func `are sound where it's known where the site will stand`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--output", "site"])
        #expect(try Self.complaints("\(briefing.path)/site", base: "https://example.org/orla") == "")
    }

    @Test func `are sound at the address that a run is told`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--output", "site", "--base-url", "https://preview.example.org/a&b/"])
        #expect(try Self.complaints("\(briefing.path)/site", base: "https://preview.example.org/a&b") == "")
    }

    @Test func `are sound where it isn't known where the site will stand`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("sed -i /^base-url/d Content/site.yml")
        try briefing.build(["--output", "site"])
        #expect(try Self.complaints("\(briefing.path)/site") == "")
    }

    @Test func `are sound as known on a day, with drafts, and with hostile words`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("sed -i /^base-url/d Content/site.yml")
        try briefing.build(["--output", "then", "--as-of", "2031-03-20"])
        #expect(try Self.complaints("\(briefing.path)/then") == "")
        for (name, text) in Self.hostile { try briefing.folder.write(text, to: name) }
        try briefing.build(["--output", "site", "--drafts"])
        #expect(try Self.complaints("\(briefing.path)/site") == "")
        let citations = try briefing.folder.text("site/data/citations.csv")
        #expect(citations.contains("\"'=cmd|' /C calc'!A0, it said\""))
    }

    @Test func `keep the names of their entries when a claim is renamed, reworded and moved`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--output", "before"])
        try briefing.folder.shell(
            """
            cd Content
            mv claims/gates-opened-on-order.md claims/by-order.md
            sed -i 's/gates-opened-on-order/by-order/' */*.md
            sed -i 's/^claim: .*/claim: It was done by order.\\nformerly: [gates-opened-on-order]/' claims/by-order.md
            """
        )
        try briefing.build(["--output", "after", "--base-url", "https://example.com/elsewhere"])
        let names = try ["before", "after"].map { folder in
            try briefing.folder.shell("grep -o '<id>.*</id>' \(folder)/feed.xml")
        }
        #expect(names[0] == names[1])
        #expect(names[0].split(separator: "\n").count == 6)
    }

    @Test func `keep the names of their entries when a claim is renamed and gets its name back`() throws {
        let briefing = try Briefing.fixture()
        var names: [String] = []
        func build() throws {
            try briefing.build()
            names.append(try briefing.folder.shell("grep -o '<id>.*</id>' Public/feed.xml"))
        }
        try build()
        for (old, new) in [("gates-opened-on-order", "by-order"), ("by-order", "gates-opened-on-order")] {
            #expect(try briefing.run("rename", "claim:\(old)", new).status == 0)
            try build()
        }
        #expect(Set(names).count == 1)
    }

    @Test func `are no feeds where no record bears a date`() throws {
        let briefing = try Briefing.small()
        try briefing.build()
        let files = try briefing.folder.files("Public")
        #expect(files["feed.xml"] == nil)
        #expect(files["feed.json"] == nil)
        let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        #expect(!page.contains("feed."))
    }

    @Test func `hold nothing that's for the desk alone, and no draft`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.write(
            "---\nclaim: It rained.\ninternal: {note: ask the source again}\nextra: {mood: wet}\n"
                + "confirmed: {uncited-claim: a test's}\n---\n",
            to: "Content/claims/it-rained.md"
        )
        try briefing.build()
        for (path, data) in try briefing.folder.files("Public/data") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("ask the source again"), "\(path)")
            #expect(!text.contains("sluice-was-sabotaged"), "\(path)")
        }
    }

    /// Words that are dangerous in a spreadsheet, in XML or in HTML, wherever a record may have them.
    private static let hostile = [
        "Content/articles/evil-sheet.md": """
        ---
        title: "=HYPERLINK(\\"https://example.org\\"; \\"A title\\")"
        author: "@SUM(A1), \\"and\\" 'others'"
        published: 2031-03-05
        rights: full
        passages:
          - quote: "=cmd|' /C calc'!A0, it said"
            bears-on:
              - { claim: evil, stance: asserts, says: { sum: "-2.5", what: "+1, ; 'x'" } }
        ---

        =cmd|' /C calc'!A0, it said. ]]>

        """,
        "Content/claims/evil.md": """
        ---
        claim: "'=1+1 is <b>claimed</b> & ]]>, said \\"they\\"."
        points: { sum: number, what: text }
        assessment:
          status: unconfirmed
          says: "-1 \\r\\n two\\tthree"
          on: 2031-04-01
        ---

        """,
    ]

    private static func complaints(_ site: String, base: String? = nil) throws -> String {
        let script = PackageFolder.path("Tests/EndToEndTests/read_exports.py")
        let run = try Run(
            of: "/usr/bin/env",
            ["python3", script, site] + [base].compactMap(\.self),
            in: site,
            ["PYTHONUTF8": "1"]
        )
        #expect(run.errors == "")
        return run.output
    }
}
