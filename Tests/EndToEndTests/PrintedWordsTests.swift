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
        #expect(stretches.map(\.heading) == ["2 sources print this differently"])
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
                2 sources print these words with other punctuation or capitals; \
                1 source prints it in a translation
                """
            ]
        )
        let shown = stretches.first?.rows ?? []
        #expect(shown.count == 3)
        #expect(shown.dropFirst().first?.contains("“we ≈ We can confirm") == true)
        #expect(shown.last?.hasPrefix("InsideOver, paragraph 1 of 16, in a translation") == true)
        #expect(shown.last?.hasSuffix("arms delivery to Wagner” 5 words not quoted here") == true)
    }

    @Test func `suggests that a man and his company may have said three words once`() throws {
        for (statement, other) in [
            ("prigozhin-2022-12", "The Wagner Group on the American view"),
            ("wagner-group-2022-12", "Yevgeny Prigozhin on the American accusation"),
        ] {
            let page = try Self.page("statements/\(statement).html")
            let suggestions = page.pieces(from: "id=\"possibly-same\"", to: "<h2").map(\.text)
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
                "“We think that the group never really paid for the weapons last month.”",
                "quote: 'We think that the group […] for the weapons last month', speech: direct, "
                    + "confirmed: {cut-over-negation: quoted beside it}",
                "quote: the group never really paid for the weapons, speech: direct"
            ),
            Source(
                "post",
                "“We think that the group always really paid for the weapons last month.”",
                "quote: We think that the group always really paid for the weapons last month, speech: direct"
            )
        )
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(stretches.map(\.heading) == ["2 sources print this differently"])
        #expect(
            stretches.first?.rows == [
                """
                The post, paragraph 1 of 1 reference: the longest printing “We think that the group always really \
                paid for the weapons last month”
                """,
                """
                The herald, as printed, cut by us (3 words left out, a negation among them), paragraph 1 of 1 \
                “We think that the group […] cut by us; in its place the reference has: always really paid for the \
                weapons last month”
                """,
                """
                The herald, paragraph 1 of 1 3 words not quoted here “the group never ≠ always really paid for the \
                weapons” 2 words not quoted here
                """,
            ]
        )
    }

    @Test(arguments: ["direct", "indirect"])
    func `are those of direct speech, the transcript's too`(speech: String) throws {
        let words = "They opened two gates at midnight"
        let alike = "2 sources print these words alike, as far as each is quoted"
        let page = try Self.page(
            Source("post", "“They opened two gates.”", "quote: They opened two gates, speech: direct"),
            Source(
                "record",
                speech == "direct" ? "“\(words).”" : "\(words).",
                "quote: \(words), speech: \(speech)"
            ),
            keys: "primary: record\n"
        )
        let stretches = page.pieces(from: "<section class=\"stretch\"", to: "</section>")
        #expect(stretches.map(\.heading) == (speech == "direct" ? [alike] : []))
        #expect(page.contains("reference: the transcript") == (speech == "direct"))
    }

    /// The page of the statement that all sources print.
    private static func page(_ sources: Source..., keys: String = "") throws -> String {
        let articles = sources.map { source in
            (
                "Content/articles/\(source.name).md",
                """
                ---
                title: The \(source.name)
                published: 2031-03-04
                language: en
                rights: full
                passages:
                \(source.passages.map { "  - {\($0), statement: briefing}\n" }.joined())---
                \(source.text)

                """
            )
        }
        let statement = "---\nspeaker: The mayor\nsaid: 2031-03-03\n\(keys)---\n"
        let briefing = try Briefing.small(
            Dictionary(uniqueKeysWithValues: articles + [("Content/statements/briefing.md", statement)])
        )
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        let files = try briefing.folder.files("Public")
        return String(decoding: try #require(files["statements/briefing.html"]), as: UTF8.self)
    }

    /// An article that's published in full, with its passages in the notation of a YAML mapping.
    private struct Source {
        let name: String
        let text: String
        let passages: [String]

        init(_ name: String, _ text: String, _ passages: String...) {
            (self.name, self.text, self.passages) = (name, text, passages)
        }
    }
}

extension String {
    fileprivate var heading: String { pieces(from: "<h3>", to: "</h3>").first ?? "" }
    fileprivate var rows: [String] { pieces(from: "<li", to: "</li>").map { "<li\($0)".text } }

    /// The words without tags, each run of white space as one space.
    fileprivate var text: String {
        let spaced = replacing("&nbsp;", with: " ").replacing("<span", with: " <span")
            .replacing("<blockquote", with: " <blockquote")
        let words = spaced.replacing(#/<[^>]*>/#, with: "").replacing("“ ", with: "“")
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
