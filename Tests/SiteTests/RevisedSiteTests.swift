import Content
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Site

/// What a preview shows at once of what was saved.
@Suite struct `A site revised where records were edited` {
    /// None of these edits puts a list in another order, or changes what a list of differences holds.
    @Test(arguments: [
        Edit("claims/heavy-rain.md", "Heavy rain filled", "Heavy rain had filled"),
        Edit("claims/gates-opened-that-night.md", "where: Orla dam", "where: the <Orla> dam"),
        Edit("claims/gates-opened-that-night.md", "that is named", "that is named here"),
        Edit("claims/gates-opened-that-night.md", "says midnight", "says at midnight"),
        Edit("claims/minister-telephoned.md", "scope: broader", "scope: other"),
        Edit("claims/repairs-by-summer.md", "They were not.", "They weren't."),
        Edit("articles/harbour-post.md", "credibility: 2", "credibility: 3"),
        Edit("articles/harbour-post.md", "as: Mayor Bo Lindqvist", "as: the mayor"),
        Edit("articles/hill-gazette.md", "A second-hand account", "A second-hand report"),
        Edit("articles/river-agency.md", "can't say who called", "can't say who"),
        Edit("statements/thorne-2031-03-03.md", "setting: briefing", "setting: release"),
        Edit("actors/bo-lindqvist.md", "Mayor of Selwick", "Mayor of Orla"),
        Edit("topics/gates.md", "on whose word.", "on whose order."),
        Edit("pages/method.md", "One line.", "Two *lines*."),
    ])
    func `is the one that a build makes`(edit: Edit) async throws {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        let corpus = try #require(former.checked.value)
        let plan = try await fixture.plan(corpus)
        try edit.make(in: fixture)
        let revision = Reviser.revise(
            corpus,
            at: [fixture.path(edit.file)],
            texts: former.texts,
            today: EditedFixture.today
        )
        let revised = plan.revised(try #require(revision?.value, "\(revision?.findings ?? [])")).pages
        let built = try await fixture.plan(try #require(try await fixture.check().checked.value)).pages
        #expect(revised.keys.sorted() == built.keys.sorted())
        #expect(built.keys.filter { revised[$0] != built[$0] }.sorted() == [])
    }

    @Test(arguments: [
        Edit("articles/river-agency.md", "can't say who called", "can say who called"),
        Edit("claims/heavy-rain.md", "stance: doubts", "stance: doubted"),
        Edit("claims/heavy-rain.md", "kind: state", "knid: state"),
        Edit("articles/hill-gazette.md", "statement: ministry-release", "statement: ministry-releases"),
        Edit("claims/heavy-rain.md", "claim: Heavy", "claim: \"Heavy"),
    ])
    func `tells at once what's wrong, as a build does`(edit: Edit) async throws {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        try edit.make(in: fixture)
        let corpus = try #require(former.checked.value)
        let revision = try #require(
            Reviser.revise(
                corpus,
                at: [fixture.path(edit.file)],
                texts: former.texts,
                today: EditedFixture.today
            )
        )
        #expect(revision.value == nil)
        #expect(revision.findings.errors.count == 1)
        let built = try await fixture.check().checked.findings
        #expect(revision.findings.allSatisfy { finding in built.contains { $0.message == finding.message } })
    }

    /// Lists of all records may be stale for a moment; whatever a record's own page shows isn't.
    @Test(arguments: [
        Edit("claims/gates-opened-that-night.md", "topics: [gates, water]", "topics: [gates]"),
        Edit("claims/gates-opened-that-night.md", "topics: [gates, water]", "topics: [water, repairs]"),
        Edit("claims/gates-opened-that-night.md", "follows: [heavy-rain]", "follows: [minister-telephoned]"),
        Edit("claims/gates-opened-that-night.md", "\"three of the gates\"", "[three]"),
        Edit(
            "claims/heavy-rain.md",
            "  - article: gate-log\n    quote: Questions were not taken\n    stance: doubts\n",
            ""
        ),
        Edit(
            "claims/heavy-rain.md",
            "    stance: doubts\n",
            "    stance: doubts\n  - article: quay-echo\n    quote: opened two gates\n    stance: denies\n"
        ),
        Edit(
            "claims/no-warning-was-given.md",
            "warning: text }\n---\n",
            "warning: text }\n---\n\nA rumour: [\"two of the gates\"](article:harbour-post).\n"
        ),
        Edit(
            "articles/quay-notes.md",
            "stance: asserts\n",
            "stance: asserts\n  - quote: when the bells rang\n"
        ),
        Edit(
            "articles/quay-notes.md",
            "stance: asserts\n",
            "stance: asserts\n      - claim: heavy-rain\n        stance: doubts\n"
        ),
        // Another record quotes the same words.
        Edit(
            "articles/river-agency.md",
            "quote: We were told on the telephone to open",
            "quote: We were told"
        ),
        Edit("articles/harbour-post.md", "speaker: a sailor", "speaker: Ada Thorne"),
        Edit("articles/harbour-post.md", "via: [actor:river-agency,", "via: [actor:night-watch,"),
        Edit("articles/harbour-post.md", "outlet: actor:harbour-post", "outlet: actor:river-agency"),
        Edit("articles/hill-gazette.md", "statement: ministry-release", "statement: thorne-2031-03-03"),
        Edit("articles/hill-gazette.md", "based-on: [river-agency]", "based-on: [harbour-post, quay-echo]"),
        Edit("articles/quay-notes.md", "kind: post", "kind: article"),
        Edit("articles/talblatt.md", "not-mentioned: [no-warning-was-given]", "not-mentioned: [heavy-rain]"),
        Edit("statements/thorne-2031-03-03.md", "said: 2031-03-03", "said: 2031-03-02"),
        Edit("statements/thorne-2031-03-03.md", "primary: gate-log", "primary: quay-echo"),
    ])
    func `has the pages of records that a build makes, whatever came to a record or went`(edit: Edit)
        async throws
    {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        let corpus = try #require(former.checked.value)
        let plan = try await fixture.plan(corpus)
        try edit.make(in: fixture)
        let path = fixture.path(edit.file)
        let revision = Reviser.revise(corpus, at: [path], texts: former.texts, today: EditedFixture.today)
        let revised = plan.revised(try #require(revision?.value, "\(revision?.findings ?? [])"))
        let built = try await fixture.plan(try #require(try await fixture.check().checked.value))
        #expect(revised.pagesOfRecords.differences(from: built.pagesOfRecords) == [])
    }

    /// The list stays as it was; in the claim's own table the transcript has no column any more.
    @Test func `names in a list that isn't made anew the source of each value`() async throws {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        let corpus = try #require(former.checked.value)
        let plan = try await fixture.plan(corpus)
        let edit = Edit("articles/gate-log.md", "        says:\n          gates: 2\n", "")
        try edit.make(in: fixture)
        let path = fixture.path(edit.file)
        let revision = Reviser.revise(corpus, at: [path], texts: former.texts, today: EditedFixture.today)
        let pages = plan.revised(try #require(revision?.value)).pages
        #expect(pages["disagreements.html"] == plan.pages["disagreements.html"])
        #expect(
            pages["claims/gates-opened-that-night.html"] != plan.pages["claims/gates-opened-that-night.html"]
        )
    }

    @Test(arguments: [
        Edit("claims/sluice-was-sabotaged.md", "draft: true", "draft: false"),
        Edit("claims/gates-opened-that-night.md", "[gates-raised]", "[gates-were-raised]"),
        Edit("articles/quay-notes.md", "rang.\n", "rang. And so on.\n"),
        Edit("articles/quay-notes.md", "2031-03-04", "2031-03-05"),
        Edit("statements/ministry-release.md", "relays: thorne", "relays: lindqvist"),
        Edit("statements/ministry-release.md", "speaker: Waterways Ministry", "speaker: actor:night-watch"),
        Edit("actors/bo-lindqvist.md", "name: Bo", "name: B."),
        Edit("actors/harbour-post.md", "kind: outlet", "kind: organisation"),
    ])
    func `isn't given where an edit reaches farther than the records that it names`(edit: Edit) async throws {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        try edit.make(in: fixture)
        let path = fixture.path(edit.file)
        let corpus = try #require(former.checked.value)
        #expect(
            Reviser.revise(corpus, at: [path], texts: former.texts, today: EditedFixture.today) == nil
        )
    }

    @Test func `isn't given for files that came or went, or that aren't records`() async throws {
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        let corpus = try #require(former.checked.value)
        try fixture.write("---\nclaim: New.\n---\n", to: "claims/new.md")
        try FileManager.default.removeItem(atPath: fixture.path("pages/method.md"))
        for name in ["claims/new.md", "pages/method.md", "site.yml", "quotations.lock"] {
            #expect(
                Reviser.revise(
                    corpus,
                    at: [fixture.path(name)],
                    texts: former.texts,
                    today: EditedFixture.today
                ) == nil,
                "\(name)"
            )
        }
        let ofEditors = [
            "claims/.heavy-rain.md.swp", "claims/heavy-rain.md~", "claims/heavy-rain.md.new", "pages/4913",
        ]
        let revision = Reviser.revise(
            corpus,
            at: Set(ofEditors.map(fixture.path)),
            texts: former.texts,
            today: EditedFixture.today
        )
        #expect(revision?.value?.corpus === corpus.corpus)
    }

    /// Words are swapped in files, wherever they stand: in keys, quotations, references, dates, bodies.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `shows the edited record as a build does, whatever was edited`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let fixture = try EditedFixture()
        let former = try await fixture.check()
        let corpus = try #require(former.checked.value)
        let plan = try await fixture.plan(corpus)
        let files = try FileManager.default.subpathsOfDirectory(atPath: fixture.path("."))
            .filter { $0.hasSuffix(".md") }.sorted()
        var compared = 0
        for _ in 0..<25 {
            let file = try #require(files.randomElement(using: &generator))
            let text = try fixture.text(file)
            var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            words.swapAt(
                Int.random(in: 0..<words.count, using: &generator),
                Int.random(in: 0..<words.count, using: &generator)
            )
            let edited = words.joined(separator: " ")
            try fixture.write(edited, to: file)
            defer { try? fixture.write(text, to: file) }
            guard
                let revised = Reviser.revise(
                    corpus,
                    at: [fixture.path(file)],
                    texts: former.texts,
                    today: EditedFixture.today
                )?.value,
                let built = try await fixture.check().checked.value
            else { continue }
            let page = file.replacingOccurrences(of: ".md", with: ".html")
            // All of it is printed: nothing may rest on what an edit took away.
            let shown = plan.revised(revised).pages[page]
            let expected = try await fixture.plan(built).files.first { $0.path == page }?.bytes() ?? []
            #expect(shown == String(decoding: expected, as: UTF8.self), "seed \(seed), \(file):\n\(edited)")
            if edited != text { compared += 1 }
        }
        #expect(compared > 0, "seed \(seed)")
    }
}

/// Words of a record that become others.
struct Edit: Sendable, CustomTestStringConvertible {
    let file: String
    let words: String
    let others: String

    init(_ file: String, _ words: String, _ others: String) {
        self.file = file
        self.words = words
        self.others = others
    }

    func make(in fixture: EditedFixture) throws {
        let text = try fixture.text(file)
        try #require(text.contains(words), "'\(words)' isn't in \(file)")
        try fixture.write(text.replacingOccurrences(of: words, with: others), to: file)
    }

    var testDescription: String { "\(file): '\(words)' becomes '\(others)'" }
}
