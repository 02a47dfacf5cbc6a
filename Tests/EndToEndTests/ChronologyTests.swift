import Foundation
import TestSupport
import Testing

/// What a reader of the chronology sees as known on a day without rebuilding, beside what's built for that day.
@Suite struct `The chronology moved to a day` {
    @Test(arguments: [
        ("2022-12-22", 19_348), ("2022-12-23", 19_349), ("2023-01-19", 19_376), ("2023-01-20", 19_377),
        ("2023-01-31", 19_388),
    ])
    func `shows the claims, statements and sources that a site as known on it does`(
        day: String,
        number: Int
    ) throws {
        let entries = try Self.entries.get()
        let then = try BuiltSite(asKnownOn: day, from: PackageFolder.url.path)
        for (kind, folder) in [("happened", "claims"), ("said", "statements"), ("published", "articles")] {
            // A statement in passing has no page.
            let entries = entries.filter { $0.kind == kind && !$0.name.contains(":") }
            #expect(entries.count > 4)
            let shown = entries.filter { $0.possibly.map { $0 <= number } ?? true }.map(\.name)
            let built = entries.map(\.name).filter { then.files["\(folder)/\($0).html"] != nil }
            #expect(shown.sorted() == built.sorted(), "\(kind)")
        }
    }

    /// Words on something beside a claim don't make it known.
    @Test func `shows a claim with the first source that speaks of it, not of something beside it`() throws {
        let briefing = try Briefing.small([
            "Content/claims/paid.md": """
            ---
            claim: The invoice was paid.
            happened: 2022-10-01
            confirmed: {supported-by-one-origin: a test's, uncited-claim: a test's}
            ---

            """,
            "Content/articles/early.md": OutletArticle(
                "early",
                on: "2022-11-01",
                "[{claim: paid, stance: asserts, scope: other}]"
            ).record,
            "Content/articles/late.md": OutletArticle(
                "late",
                on: "2022-12-01",
                "[{claim: paid, stance: asserts}]"
            ).record,
        ])
        try briefing.build()
        let entries = Self.entries(try briefing.folder.text("Public/chronology.html"))
        // 1 December 2022.
        #expect(entries.first { $0.kind == "happened" }?.possibly == 19_327)
    }

    struct Entry: Sendable {
        let kind: String
        let name: String
        /// Since when it's possibly known, in days from 1970 on; nil for ever.
        let possibly: Int?
    }

    /// Of the repository's own briefing.
    private static let entries = Result {
        let output = try TemporaryFolder()
        let run = try Program.run(
            "build",
            "--quiet",
            "--output",
            "\(output.path)/site",
            in: PackageFolder.url.path
        )
        #expect(run == Run(status: 0))
        return entries(try output.text("site/chronology.html"))
    }

    private static func entries(_ page: String) -> [Entry] {
        page.matches(
            of: /<li [^>]*id="(happened|said|published):([^"]*)"[^>]*>.*?data-possibly="([^"]*)"/
                .dotMatchesNewlines()
        )
        .map { Entry(kind: String($0.1), name: String($0.2), possibly: Int($0.3)) }
    }
}

@Suite struct `A day of the chronology` {
    @Test func `has a weekday from the calendar's first day on`() throws {
        let briefing = try Briefing.small([
            "Content/articles/before.md": "---\ntitle: Before\npublished: 1582-10-14\n---\n",
            "Content/articles/first.md": "---\ntitle: First\npublished: 1582-10-15\n---\n",
        ])
        // Articles without a quotation are warned of.
        #expect(try briefing.run("build", "--quiet").status == 0)
        let page = try briefing.folder.text("Public/chronology.html")
        let headings = page.matches(of: /<h4[^>]*>(.*?)<\/h4>/).map { String($0.1) }
        #expect(headings == ["14 October 1582", "15 October 1582 <small>Friday</small>"])
    }
}
