import EDTF
import Testing

/// Deviations from the cases, each with the section of https://www.loc.gov/standards/datetime that it's about.
private enum KnownDeviations {
    /// Filed under level 2, but of level 1: "Qualification of a date (complete)" puts the qualifier at the end
    /// of the date string, and "Seasons" makes a season a date of that level.
    static let levels = ["2011-23~": 1]

    static let bounds = [
        // Winter has no months in the section "Seasons", but the case ends it on 31 December. A winter would
        // then lie within December, and be said to be over before an event in January.
        "2010-24": ["2010-12-01", "2011-02-28"],
        // The cases take the estimate for the year. But in the section "Significant digits", 1950S2 is "some
        // year between 1900 and 1999, estimated to be 1950", Y171010000S3 one "between 171000000 and
        // 171999999", and Y3388E2S3 one "between 338000 and 338999".
        "1950S2": ["1900-01-01", "1999-12-31"],
        "1953S2": ["1900-01-01", "1999-12-31"],
        "1953S3": ["1950-01-01", "1959-12-31"],
        "Y17101E4S3": ["171000000-01-01", "171999999-12-31"],
        "Y3388E2S3": ["338000-01-01", "338999-12-31"],
        "Y171010000S3": ["171000000-01-01", "171999999-12-31"],
    ]
}

@Suite(.enabled(if: OutsideCases.arePresent, "no folder ../shared/spec/edtf"))
struct `The cases of others` {
    @Test func `are understood, each as of its level`() throws {
        let rows = try #require(OutsideCases("valid.tsv")).rows
        #expect(rows.count == 206)
        for row in rows {
            #expect(throws: Never.self, "\(row[0])") {
                let level = try EDTFDate(row[0]).level
                #expect(level == KnownDeviations.levels[row[0]] ?? Int(row[1]), "\(row[0])")
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
        #expect(rows.count == 82)
        for row in rows {
            let date = try EDTFDate(row[0])
            let days = [date.earliestDay.map { "\($0)" } ?? "-inf", date.latestDay.map { "\($0)" } ?? "inf"]
            #expect(days == KnownDeviations.bounds[row[0]] ?? Array(row[1...]), "\(row[0])")
        }
    }
}
