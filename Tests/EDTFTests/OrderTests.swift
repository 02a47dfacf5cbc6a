import EDTF
import TestSupport
import Testing

@Suite struct `The order of dates` {
    @Test func `is by earliest, then latest time; what's undated comes last`() throws {
        let dates = try inOrder.map { try EDTFDate($0) }
        for seed in 1...20 as ClosedRange<UInt64> {
            var generator = SeededGenerator(seed: seed)
            #expect(dates.shuffled(using: &generator).sorted().map(\.text) == inOrder, "seed \(seed)")
        }
    }

    private let inOrder = [
        "../1985", "/1990", "[..2000]", "-0043", "1985", "201X", "2022-12-22", "2022-12-22~", "2022-12-22/..",
        "2022-12-22T10:00:00+09:00", "2022-12-22T02:00:00Z", "2022-12-22T09:00:00-05:00", "2022-12-23",
        "2023-21", "../..", "/..",
    ]
}

@Suite struct `A date that contains another` {
    @Test(arguments: [
        ("2022-12", "2022-12-22", true),
        ("2022-12-22", "2022-12", false),
        ("2022-12-22", "2022-12-22", true),
        ("2022-12-XX", "2022-12", true),
        ("2022", "2022-XX-XX", true),
        ("201X", "2019-12-31", true),
        ("2022-12-22~", "2022-12-22", true),
        ("2022-12-22", "2022-12-22T10:00:00Z", true),
        ("2022-12-22T10:00:00Z", "2022-12-22", false),
        ("2022-12-22T10:00:00Z", "2022-12-22T15:30:00+05:30", true),
        ("2022-12-22T23:00:00-05:00", "2022-12-23T04:00:00Z", true),
        ("2022-12-22T10:00:00", "2022-12-22T10:00:00Z", false),
        // Only the members of a set, and not what lies between them.
        ("[2022-12-22,2022-12-25]", "2022-12-25", true),
        ("[2022-12-22,2022-12-25]", "2022-12-23", false),
        ("[2022-12-22,2022-12-23]", "[2022-12-22..2022-12-23]", true),
        ("[2022-11,2022-12]", "2022-11-30/2022-12-01", true),
        ("[1984..]", "2022", true),
        ("[1984..]", "1983", false),
        ("2022-12", "[2022-12-22,2022-12-23]", true),
        ("2022-12", "[2022-12-22..]", false),
        // A span is another statement than a day in it.
        ("2022-11", "2022-11-18/2022-11-19", true),
        ("2022-11-18/2022-11-19", "2022-11-18", false),
        ("2022-11/2022-12", "2022-11-18/2022-12-03", true),
        ("2022-11-18/2022-11-20", "2022-11-18/2022-11-19", false),
        ("1985/", "1985/..", true),
        ("1985/..", "1985/", false),
        ("1985/", "1985/1990", true),
        // Unspecified digits, and sets of which all hold.
        ("156X-12-25", "1563-12-25", true),
        ("156X-12-25", "1563-12-24", false),
        ("XXXX-12-25", "156X-12-25", true),
        ("1984", "1984-1X", true),
        ("1984-1X", "[1984-10,1984-12]", true),
        ("1950S2", "1987", true),
        ("2022-36", "2022-12-22", true),
        ("2022", "{2022-11,2022-12}", true),
        ("{2022-11,2022-12}", "{2022-11-18,2022-12-03}", true),
        ("{2022-11,2022-12}", "2022-11", false),
    ])
    func `is as precise or less precise`(one: String, other: String, contains: Bool) throws {
        #expect(try EDTFDate(one).contains(EDTFDate(other)) == contains)
    }
}

@Suite struct `The smallest heading of a date` {
    @Test(arguments: [
        ("2022-12-22", CalendarSpan.day(Day(number: 19_348))),
        ("2022-12-22T23:00:00-05:00", .day(Day(number: 19_348))),
        ("2022-12-22/2022-12-22", .day(Day(number: 19_348))),
        ("2022-21", .year(2022)),
        ("2022-24", .years(from: 2022, to: 2023)),
        ("2022-XX-XX", .year(2022)),
        ("[2022-11-30,2022-12-01]", .year(2022)),
        ("201X", .years(from: 2010, to: 2019)),
        ("2022-12-31/2023-01-01", .years(from: 2022, to: 2023)),
        ("1985/..", .years(from: 1985, to: nil)),
        ("/1985", .years(from: nil, to: 1985)),
        ("../..", .undated),
    ])
    func `contains all its possible days`(text: String, span: CalendarSpan) throws {
        #expect(CalendarSpan(try EDTFDate(text)) == span)
    }

    @Test func `is a month for days of that month`() throws {
        let december = try #require(Month(year: 2022, number: 12))
        for text in ["2022-12", "2022-12-XX", "2022-12-30/2022-12-31", "[2022-12-01,2022-12-05]"] {
            #expect(CalendarSpan(try EDTFDate(text)) == .month(december), "\(text)")
        }
    }
}
