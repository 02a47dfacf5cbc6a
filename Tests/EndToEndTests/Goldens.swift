import Foundation
import TestSupport
import Testing

/// Whole files of the fixture's site, one of each kind, as they were when somebody last looked at them.
///
/// To record them anew: `RECORD_GOLDENS=1 swift test --filter EndToEndTests`; that run fails, so that no
/// machine can do it unseen. Then read the difference in version control.
@Suite struct Goldens {
    struct Golden: CustomTestStringConvertible {
        let kind: String
        let page: String
        /// For a page of the site as known on a day.
        var day: String?

        var testDescription: String { day.map { "\(page) as known on \($0)" } ?? page }

        /// Where it is among the paths of a site; of files that are named by what they hold, the first.
        func path(in paths: some Collection<String>) -> String? {
            let ends = page.split(separator: "*")
            guard ends.count == 2 else { return paths.first { $0 == page } }
            return paths.filter { $0.hasPrefix(ends[0]) && $0.hasSuffix(ends[1]) }.min()
        }

        /// What it's kept in.
        var file: String { "\(kind).\(page.split(separator: ".").last ?? "")" }
    }

    static let pages = [
        Golden(kind: "index", page: "index.html"),
        Golden(kind: "claims", page: "claims/index.html"),
        Golden(kind: "claim", page: "claims/gates-opened-that-night.html"),
        Golden(kind: "claim-denied", page: "claims/gates-opened-on-order.html"),
        Golden(kind: "claim-empty", page: "claims/dam-was-badly-kept.html"),
        Golden(kind: "claim-narrow", page: "claims/minister-telephoned.html"),
        Golden(kind: "claim-prediction", page: "claims/repairs-by-summer.html"),
        Golden(kind: "articles", page: "articles/index.html"),
        Golden(kind: "article", page: "articles/river-agency.html"),
        Golden(kind: "article-full", page: "articles/harbour-post.html"),
        Golden(kind: "statements", page: "statements/index.html"),
        Golden(kind: "statement", page: "statements/thorne-2031-03-03.html"),
        Golden(kind: "actors", page: "actors/index.html"),
        Golden(kind: "actor", page: "actors/ada-thorne.html"),
        Golden(kind: "topics", page: "topics/index.html"),
        Golden(kind: "topic", page: "topics/gates.html"),
        Golden(kind: "topic-of-one-source", page: "topics/repairs.html"),
        Golden(kind: "pairs", page: "compare/index.html"),
        Golden(kind: "pair", page: "compare/harbour-post--river-agency.html"),
        Golden(kind: "pair-alike", page: "compare/hill-gazette--talblatt.html"),
        Golden(kind: "pair-based-on", page: "compare/hill-gazette--river-agency.html"),
        Golden(kind: "chronology", page: "chronology.html"),
        Golden(kind: "disagreements", page: "disagreements.html"),
        Golden(kind: "changes", page: "changes.html"),
        Golden(kind: "open", page: "open.html"),
        Golden(kind: "data", page: "data.html"),
        Golden(kind: "former-claim", page: "claims/gates-raised.html"),
        Golden(kind: "feed", page: "feed.xml"),
        Golden(kind: "feed", page: "feed.json"),
        Golden(kind: "sitemap", page: "sitemap.xml"),
        Golden(kind: "data-claims", page: "data/claims.csv"),
        Golden(kind: "data-claims", page: "data/claims.json"),
        Golden(kind: "data-citations", page: "data/citations.csv"),
        Golden(kind: "data-values", page: "data/values.csv"),
        Golden(kind: "data-changes", page: "data/changes.csv"),
        Golden(kind: "data-articles", page: "data/articles.csv"),
        Golden(kind: "data-statements", page: "data/statements.csv"),
        Golden(kind: "data-actors", page: "data/actors.csv"),
        Golden(kind: "data-topics", page: "data/topics.csv"),
        Golden(kind: "datapackage", page: "data/datapackage.json"),
        Golden(kind: "proof", page: "proof.html"),
        Golden(kind: "article-proof", page: "proof/harbour-post.html"),
        Golden(kind: "page", page: "pages/about.html"),
        Golden(kind: "search", page: "search.html"),
        Golden(kind: "search-parts", page: "search/parts.js"),
        Golden(kind: "search-days", page: "search/days.js"),
        Golden(kind: "search-terms", page: "search/terms/*.js"),
        Golden(kind: "search-records", page: "search/records/*.js"),
        Golden(kind: "not-found", page: "404.html"),
        Golden(kind: "as-known-index", page: "index.html", day: "2031-03-04"),
        Golden(kind: "as-known-claim", page: "claims/gates-opened-that-night.html", day: "2031-03-04"),
        Golden(kind: "as-known-article", page: "articles/river-agency.html", day: "2031-03-04"),
        Golden(kind: "as-known-articles", page: "articles/index.html", day: "2031-03-04"),
    ]

    @Test(arguments: pages)
    func `A page is what it was`(golden: Golden) throws {
        let files = try golden.day == nil ? Self.site.get() : Self.siteAsKnown.get()
        let page = try #require(
            golden.path(in: files.keys).flatMap { files[$0] },
            "the site has no such page"
        )
        let file = Self.folder.appending(path: golden.file)
        if Self.isRecording {
            try page.write(to: file)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let made = String(decoding: page, as: UTF8.self)
        #expect(LineDifference.from(recorded, to: made) == "", "\(file.lastPathComponent) has changed")
        #expect(Data(recorded.utf8) == page)
    }

    @Test func `Nothing is kept that no page is compared with`() throws {
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(kept) == Set(Self.pages.map(\.file)))
    }

    private static let folder = URL(filePath: PackageFolder.path("Tests/EndToEndTests/Goldens"))
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    private static let site = Result {
        let briefing = try Briefing.fixture()
        try briefing.build()
        return try briefing.folder.files("Public")
    }
    private static let siteAsKnown = Result {
        let briefing = try Briefing.fixture()
        try briefing.build(["--as-of", "2031-03-04", "--output", "then"])
        return try briefing.folder.files("then")
    }
}
