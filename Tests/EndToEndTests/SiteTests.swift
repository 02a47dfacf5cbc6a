import Foundation
import Testing

/// Sites that the program built, held against every rule for sites.
@Suite struct `A built site` {
    @Test(arguments: SiteRule.all)
    func `of every kind of page keeps the rule that`(rule: SiteRule) throws {
        #expect(rule.breaches(try Self.fixture.get()) == [])
    }

    @Test(arguments: SiteRule.all)
    func `with drafts keeps the rule that`(rule: SiteRule) throws {
        #expect(rule.breaches(try Self.fixtureWithDrafts.get()) == [])
    }

    @Test(arguments: SiteRule.all)
    func `as known on a day keeps the rule that`(rule: SiteRule) throws {
        #expect(rule.breaches(try Self.asKnown.get()) == [])
    }

    @Test(arguments: SiteRule.all)
    func `with lists over several pages keeps the rule that`(rule: SiteRule) throws {
        #expect(rule.breaches(try Self.large.get()) == [])
    }

    @Test(.enabled(if: PublishedSite.isThere, "there's no Public/"), arguments: SiteRule.all)
    func `that is published in Public keeps the rule that`(rule: SiteRule) throws {
        #expect(rule.breaches(try Self.published.get()) == [])
    }

    @Test func `has a page of every kind`() throws {
        let paths = Set(try Self.fixture.get().files.keys)
        #expect(Goldens.pages.filter { $0.path(in: paths) == nil }.map(\.page) == [])
        #expect(paths.isSuperset(of: ["theme/style.css", "theme/favicon.svg"]))
    }

    @Test func `says so where a list has no entries`() throws {
        let briefing = try Briefing.small()
        try briefing.build()
        let empty = try briefing.folder.files("Public").filter { _, bytes in
            String(decoding: bytes, as: UTF8.self).contains("\n<p>Nothing is recorded here.</p>\n")
        }
        #expect(
            empty.keys.sorted() == [
                "actors/index.html", "articles/index.html", "changes.html", "statements/index.html",
                "topics/index.html",
            ]
        )
    }

    @Test func `has pages for drafts only when they're asked for`() throws {
        let draft = "claims/sluice-was-sabotaged.html"
        let sentence = "A sluice was sabotaged"
        #expect(try Self.fixture.get().files[draft] == nil)
        #expect(try Self.fixtureWithDrafts.get().files[draft] != nil)
        let published = try Self.fixture.get().files.values.map { String(decoding: $0, as: UTF8.self) }
        // A page that refers to it names it, without a link.
        #expect(published.count { $0.contains(sentence) } <= 1)
    }

    @Test func `numbers the parts of a long list from the oldest`() throws {
        let paths = Set(try Self.large.get().files.keys)
        #expect(paths.isSuperset(of: ["claims/index.html", "claims/index.2.html"]))
        #expect(!paths.contains("claims/index.3.html"))
        #expect(paths.isSuperset(of: ["changes.html", "changes.1.html"]))
    }

    @Test func `has pages for the years of a long chronology`() throws {
        let paths = try Self.large.get().files.keys.filter { $0.hasPrefix("chronology") }.sorted()
        #expect(
            paths == [
                "chronology.2030.2.html", "chronology.2030.html", "chronology.html",
                "chronology.undated.html",
            ]
        )
    }

    private static let fixture = Result { try BuiltSite(of: .fixture()) }
    private static let fixtureWithDrafts = Result { try BuiltSite(of: .fixture(), "--drafts") }
    private static let asKnown = Result { try BuiltSite(of: .fixture(), "--as-of", "2031-03-04") }
    private static let large = Result { try BuiltSite(of: .large()) }
    private static let published = Result { try BuiltSite(folder: PublishedSite.path) }
}

extension BuiltSite {
    /// Builds a briefing, and reads its site.
    init(of briefing: Briefing, _ options: String...) throws {
        try briefing.build(options + ["--output", "site"])
        try self.init(folder: "\(briefing.path)/site")
    }
}

extension Briefing {
    /// A briefing with more of everything than one page holds.
    fileprivate static func large() throws -> Briefing {
        var files: [String: String] = [:]
        for number in 1...201 {
            files["Content/claims/claim-\(number).md"] = """
                ---
                claim: Claim number \(number).
                topics: [topic-\(number % 13 + 1)]
                points: { number: number }
                confirmed: { uncited-claim: it stands for many }
                happened: 2030-\(number % 2 == 0 ? "01" : "02")
                ---

                """
        }
        let change = "  - { on: 2031-01-01, note: Entered. }\n"
        files["Content/claims/often-changed.md"] =
            "---\nclaim: It was changed often.\nconfirmed: { uncited-claim: it stands alone }\nchanges:\n"
            + String(repeating: change, count: 201) + "---\n"
        for number in 1...13 {
            files["Content/topics/topic-\(number).md"] = "---\ntitle: Topic \(number)\n---\n"
        }
        for number in 1...41 {
            files["Content/articles/article-\(number).md"] = """
                ---
                title: Article \(number)
                rights: full
                passages:
                  - quote: the number given here is \(number)
                    bears-on: [{ claim: claim-1, stance: asserts, says: { number: \(number) } }]
                ---

                It says that the number given here is \(number).

                """
        }
        return try small(files)
    }
}
