import Content
import EDTF
import Testing

@testable import Site

@Suite struct `A chronicle's chapters` {
    @Test func `are one for as many entries as a page holds`() throws {
        let entries = try Self.entries(Array(repeating: "2022-12-22", count: 200))
        let chapters = ChronicleChapter.all(of: entries)
        #expect(chapters.map(\.route.path) == ["chronology.html"])
        #expect(chapters.map(\.entries.count) == [200])
    }

    @Test func `are the years, then what's known within several only, then what's undated`() throws {
        let dates =
            [
                "-0043-03-15", "0012", "[2021..2022]", "2022", "2022-12", "2022-12-22", "Y17000", "[..2023]",
                nil,
            ]
            + Array(repeating: "2023-01-01", count: 192)
        let chapters = ChronicleChapter.all(of: try Self.entries(dates))
        #expect(
            chapters.map { "\($0.route.path) \($0.entries.count)" } == [
                "chronology.-0043.html 1", "chronology.0012.html 1", "chronology.2022.html 3",
                "chronology.2023.html 192", "chronology.17000.html 1", "chronology.spans.html 2",
                "chronology.undated.html 1",
            ]
        )
    }

    @Test func `change in one year alone when an entry is added`() throws {
        let dates = (2001...2010).flatMap { year in (1...28).map { "\(year)-02-\($0 < 10 ? "0" : "")\($0)" } }
        let before = ChronicleChapter.all(of: try Self.entries(dates))
        let after = ChronicleChapter.all(of: try Self.entries(dates + ["2005-02-03"]))
        let changed = zip(before, after).filter { $0.entries.count != $1.entries.count }.map(\.1.route.path)
        #expect(changed == ["chronology.2005.html"])
    }

    private static func entries(_ dates: [String?]) throws -> [Chronicle.Entry] {
        try dates.enumerated().map { number, date in
            let date = try date.map { try EDTFDate($0) }
            return Chronicle.Entry(.published(Index(number)), date, "a\(number)")
        }
        .inChronologicalOrder()
    }
}
