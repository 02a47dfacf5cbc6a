import Foundation
import Testing

/// A topic's matrix, read from its page as a reader would: a line for each row, with a bar between cells.
@Suite struct `A topic's matrix` {
    @Test func `has the disputed first, then what divides the sources, with stances and totals`() throws {
        let pages = try Briefing.site(
            claims: ["all-agree", "disputed", "one-carries", "half-carry", "beside"],
            articles: [
                // In the order of publication, which isn't that of the names.
                OutletArticle(
                    "d",
                    on: "2031-01-01",
                    "{claim: all-agree, stance: asserts}",
                    "{claim: disputed, stance: asserts}",
                    "{claim: half-carry, stance: doubts}"
                ),
                OutletArticle(
                    "c",
                    on: "2031-01-02",
                    "{claim: all-agree, stance: asserts}",
                    "{claim: disputed, stance: denies, answers: d}",
                    "{claim: disputed, stance: denies, answers: d}",
                    "{claim: half-carry, stance: doubts}"
                ),
                OutletArticle(
                    "b",
                    on: "2031-01-03",
                    "{claim: all-agree, stance: asserts}",
                    silentOn: ["half-carry", "beside"]
                ),
                OutletArticle(
                    "a",
                    on: "2031-01-04",
                    "{claim: all-agree, stance: asserts}",
                    "{claim: one-carries, stance: does-not-know}",
                    "{claim: beside, stance: denies, scope: narrower, answers: d}",
                    "{claim: beside, stance: asserts, scope: other}"
                ),
            ]
        )
        #expect(
            try Self.rows(pages["topics/all.html"]).joined(separator: "\n") == """
                Claim|Who is heard, in all|d 1 Jan 2031|c 2 Jan 2031|b 3 Jan 2031|a 4 Jan 2031
                disputed Contested|asserts 1 outlet itself / denies 1 outlet itself / carried by 1 source|asserts|denies ×2||
                half-carry|doubts 2 outlets themselves|doubts|doubts|not mentioned|
                beside||||not mentioned|asserts (beside it) denies (narrower)
                all-agree|asserts 4 outlets themselves / carried by 4 sources|asserts|asserts|asserts|asserts
                one-carries|doesn’t know 1 outlet itself||||doesn’t know
                The whole topic||3 claims / asserts 2 / doubts 1|3 claims / asserts 1 / denies 1 / doubts 1|1 claim / asserts 1|3 claims / asserts 1 / doesn’t know 1
                """
        )
    }

    @Test func `goes on over pages of 100 claims, each with the 40 sources that cite the most of these`()
        throws
    {
        let claims = (0..<101).map { "c\(1000 + $0)" }
        // Each claim is cited by 40 of 45 sources: those of the last claim aren't those of the others.
        let articles = (0..<45).map { number in
            let cited = claims.indices.filter { $0 < 100 ? number < 40 : number >= 5 }
            return OutletArticle(
                "s\(number + 10)",
                on: "2031-01-01",
                "[\(cited.map { "{claim: \(claims[$0]), stance: asserts}" }.joined(separator: ", "))]"
            )
        }
        let pages = try Briefing.site(claims: claims, articles: articles)
        let first = try Self.rows(pages["topics/all.html"])
        let second = try Self.rows(pages["topics/all.2.html"])
        #expect(pages["topics/all.3.html"] == nil)
        #expect(first.count == 102)
        #expect(second.count == 3)
        #expect(Self.columns(first[0]) == (10..<50).map { "s\($0)" })
        #expect(Self.columns(second[0]) == (15..<55).map { "s\($0)" })
        let leftOut = "5 more sources are quoted on claims of this topic and have no column here"
        for page in ["topics/all.html", "topics/all.2.html"] {
            let text = String(decoding: try #require(pages[page]), as: UTF8.self)
            #expect(text.contains(leftOut), "\(page)")
            #expect(text.utf8.count < 1_000_000)
        }
    }

    @Test func `is a list where a single source is all there is`() throws {
        let pages = try Briefing.site(
            claims: ["paid-twice"],
            articles: [OutletArticle("a", on: "2031-01-01", "{claim: paid-twice, stance: asserts}")]
        )
        let page = String(decoding: try #require(pages["topics/all.html"]), as: UTF8.self)
        #expect(!page.contains("<table"))
        #expect(page.contains("<a href=\"../claims/paid-twice.html\">paid-twice</a>"))
    }

    /// The names of three letters that stand over the columns of sources.
    private static func columns(_ head: String) -> [String] {
        head.split(separator: "|").dropFirst(2).map { String($0.prefix(3)) }
    }

    /// The texts of the matrix's cells.
    private static func rows(_ page: Data?) throws -> [String] {
        let text = String(decoding: try #require(page), as: UTF8.self)
        let start = try #require(text.range(of: "<table class=\"matrix\">"))
        let end = try #require(text.range(of: "</table>", range: start.upperBound..<text.endIndex))
        return text[start.upperBound..<end.lowerBound].components(separatedBy: "<tr>").dropFirst().map {
            row in
            let cells = row.matches(of: /(?s)<t[hd][^>]*>(.*?)<\/t[hd]>/).map { cell in
                cell.1.replacing(/<br>\s*$/, with: "").replacing("<br>", with: " / ").replacing(
                    /<[^>]*>/,
                    with: ""
                )
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .replacing(" order uncertain", with: "")
            }
            return cells.joined(separator: "|")
        }
    }
}
