import Foundation
import TestSupport
import Testing

/// One utterance as each source printed it, on the pages of the repository's own briefing.
///
/// Nothing in its records says that two sources print a sentence differently: it's derived from their words.
@Suite struct `The briefing on arms for Wagner` {
    @Test func `shows that two sources print a sentence of January differently`() throws {
        let page = try Self.page("statements/kirby-2023-01-20.html")
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(stretches.map(\.heading) == ["2 sources print this, not all in the same words"])
        #expect(
            stretches.first?.rows == [
                """
                Ryan Morgan, paragraph 7 of 13 reference: the longest printing “While we assess that the amount of \
                material delivered to Wagner has not changed battlefield dynamics and Ukraine we do expect that it \
                will continue to receive North Korean weapon systems”
                """,
                """
                Unnamed outlet, Jan 2023, paragraph 7 of 8 “While we assess that the amount of material delivered to \
                Wagner has not changed battlefield dynamics in ≠ and Ukraine, ≈ Ukraine we (no word) ≠ do expect that \
                it will continue to receive North Korean weapons ≠ weapon systems”
                """,
            ]
        )
    }

    @Test func `shows three printings of a sentence of December, the translated one apart`() throws {
        let page = try Self.page("statements/kirby-2022-12-22.html")
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(
            stretches.map(\.heading) == [
                """
                2 sources print these words, not all with the same punctuation and capitals; \
                1 source prints a translation
                """
            ]
        )
        let shown = stretches.first?.rows ?? []
        #expect(shown.count == 3)
        #expect(shown.dropFirst().first?.contains("“we ≈ We can confirm") == true)
        #expect(shown.last?.hasPrefix("InsideOver, paragraph 1 of 16, in a translation") == true)
        let end = "arms delivery to Wagner” nothing quoted here for 5 words of the others"
        #expect(shown.last?.hasSuffix(end) == true)
    }

    @Test func `suggests that a man and his company may have said three words once`() throws {
        for (statement, other) in [
            ("prigozhin-2022-12", "The Wagner Group on the American view"),
            ("wagner-group-2022-12", "Yevgeny Prigozhin on the American accusation"),
        ] {
            let page = try Self.page("statements/\(statement).html")
            let suggestions = page.pieces(from: "id=\"possibly-same\"", to: "<h2").map(\.withoutTags)
            #expect(suggestions.count == 1)
            #expect(suggestions.first?.contains("· \(other)") == true)
            #expect(suggestions.first?.contains("“gossip and speculation”") == true)
        }
    }

    private static func page(_ path: String) throws -> String {
        let files = try site.get()
        return String(decoding: try #require(files[path]), as: UTF8.self)
    }

    private static let site = Result {
        let clone = try TemporaryFolder()
        try clone.shell("cp -R '\(PackageFolder.path("Content"))' '\(PackageFolder.path("Templates"))' .")
        let run = try Program.run("build", "--locked", "--quiet", in: clone.path)
        #expect(run.status == 0, "\(run.errors)")
        return try clone.files("Public")
    }
}

/// One utterance as some sources print it, whose records and texts are the test's own.
@Suite struct `Printings of an utterance` {
    @Test func `keep the words that another quotation of the same source cuts out`() throws {
        let page = try Self.page(
            Source(
                "herald",
                keys: "language: en\n",
                "“We think that the group never really paid for the weapons last month.”",
                "{quote: 'We think that the group […] for the weapons last month', statement: briefing, "
                    + "speech: direct, confirmed: {cut-over-negation: quoted beside it}}",
                "{quote: the group never really paid for the weapons, statement: briefing, speech: direct}"
            ),
            Source(
                "post",
                keys: "language: en\n",
                "“We think that the group always really paid for the weapons last month.”",
                "{quote: We think that the group always really paid for the weapons last month, "
                    + "statement: briefing, speech: direct}"
            )
        )
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(stretches.map(\.heading) == ["2 sources print this, not all in the same words"])
        #expect(
            stretches.first?.rows == [
                """
                post, paragraph 1 of 1 reference: the longest printing “We think that the group always really \
                paid for the weapons last month”
                """,
                """
                herald, as printed, cut by us (3 words left out, a negation among them), paragraph 1 of 1 \
                “We think that the group […] cut by us; in its place the reference has: always really paid for the \
                weapons last month”
                """,
                """
                herald, paragraph 1 of 1 nothing quoted here for 3 words of the others “the group never ≠ always \
                really paid for the weapons” nothing quoted here for 2 words of the others
                """,
            ]
        )
    }

    @Test(arguments: ["direct", "indirect"])
    func `are those of direct speech, the primary source's too`(speech: String) throws {
        let words = "They opened two gates at midnight"
        let alike = "2 sources print these words alike, as far as each is quoted"
        let page = try Self.page(
            Source(
                "post",
                keys: "language: en\n",
                "“They opened two gates.”",
                "{quote: They opened two gates, statement: briefing, speech: direct}"
            ),
            Source(
                "record",
                keys: "language: en\n",
                speech == "direct" ? "“\(words).”" : "\(words).",
                "{quote: \(words), statement: briefing, speech: \(speech)}"
            ),
            keys: "primary: record\n"
        )
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(stretches.map(\.heading) == (speech == "direct" ? [alike] : []))
        #expect(page.contains("reference: the primary source") == (speech == "direct"))
    }

    /// The page of the statement that all sources print.
    private static func page(_ sources: Source..., keys: String = "") throws -> String {
        let statement = "---\nspeaker: The mayor\nsaid: 2031-03-03\n\(keys)---\n"
        let briefing = try Briefing.small(
            Dictionary(
                uniqueKeysWithValues: sources.map { ($0.path, $0.record) }
                    + [("Content/statements/briefing.md", statement)]
            )
        )
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        let files = try briefing.folder.files("Public")
        return String(decoding: try #require(files["statements/briefing.html"]), as: UTF8.self)
    }
}

extension String {
    fileprivate var heading: String { pieces(from: "<h3>", to: "</h3>").first ?? "" }
    fileprivate var rows: [String] {
        // The theme sets these apart.
        let spaced = replacing("<span class=\"instead\"", with: " <span class=\"instead\"")
        return spaced.pieces(from: "<li", to: "</li>").map { "<li\($0)".withoutTags }
    }
}
