import EDTF
import Testing

/// Deviations from the cases, each with the section of https://www.loc.gov/standards/datetime that it's about.
private enum KnownDeviations {
    /// Filed under level 2, but of level 1: "Qualification of a date (complete)" puts the qualifier at the end
    /// of the date string, and "Seasons" makes a season a date of that level.
    static let levelOneFiledHigher: Set = ["2011-23~"]

    /// Winter has no months in the section "Seasons", but the case ends it on 31 December.
    ///
    /// A winter would then lie within December, and be said to be over before an event in January.
    static let bounds = ["2010-24": ["2010-12-01", "2011-02-28"]]
}

@Suite(.enabled(if: OutsideCases.arePresent, "no folder ../shared/spec/edtf"))
struct `The cases of others` {
    @Test func `of levels 0 and 1 are all understood`() throws {
        let rows = try #require(OutsideCases("valid.tsv")).rows.filter { $0[1] != "2" }
        #expect(rows.count == 85)
        for row in rows {
            #expect(throws: Never.self, "\(row[0])") { try EDTFDate(row[0]) }
        }
    }

    @Test func `of level 2 are understood if they're sets of one, and else refused by its name`() throws {
        let rows = try #require(OutsideCases("valid.tsv")).rows.filter { $0[1] == "2" }
        #expect(rows.count == 121)
        for row in rows {
            let text = row[0]
            let isInScope = text.hasPrefix("[") || KnownDeviations.levelOneFiledHigher.contains(text)
            if isInScope {
                #expect(throws: Never.self, "\(text)") { try EDTFDate(text) }
            } else {
                let error = #expect(throws: EDTFError.self, "\(text)") { try EDTFDate(text) }
                #expect(error?.message.contains("EDTF level 2 that isn't supported yet") == true, "\(text)")
            }
        }
    }

    @Test func `that are invalid are all refused`() throws {
        let rows = try #require(OutsideCases("invalid.tsv")).rows
        #expect(rows.count == 55)
        for row in rows {
            #expect(throws: EDTFError.self, "\(row[0])") { try EDTFDate(row[0]) }
        }
    }

    @Test func `give the same earliest and latest days`() throws {
        let rows = try #require(OutsideCases("bounds.tsv")).rows
        var compared = 0
        for row in rows {
            let date: EDTFDate
            do {
                date = try EDTFDate(row[0])
            } catch {
                guard case .laterLevel = error.problem else {
                    Issue.record("\(row[0]): \(error)")
                    continue
                }
                continue
            }
            let days = [date.earliestDay.map { "\($0)" } ?? "-inf", date.latestDay.map { "\($0)" } ?? "inf"]
            let expected = KnownDeviations.bounds[row[0]] ?? Array(row[1...])
            #expect(days == expected, "\(row[0])")
            compared += 1
        }
        #expect(compared == 53)
    }
}
