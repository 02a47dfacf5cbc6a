import EDTF
import Testing

@testable import Site

@Suite struct `The time of a feed's entry` {
    @Test(arguments: [
        ("2031-03-20", "2031-03-20T00:00:00Z"),
        ("2031-03-20T06:30:05+01:00", "2031-03-20T05:30:05Z"),
        ("2031-03-20T23:30:00-05:00", "2031-03-21T04:30:00Z"),
        ("2031-03-20T06:30:00", "2031-03-20T06:30:00Z"),
        // The first instant that it may mean.
        ("2031-03", "2031-03-01T00:00:00Z"),
        ("[2031-03-20,2031-03-22]", "2031-03-20T00:00:00Z"),
        ("2031-03-20?", "2031-03-20T00:00:00Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ("0000-01-01", "0000-01-01T00:00:00Z"),
        ("[..2031-03-20]", nil),
        ("-0044-03-15", nil),
        ("Y10000", nil),
    ])
    func `is that of its date`(date: String, time: String?) throws {
        #expect(FeedTime(try EDTFDate(date))?.description == time)
    }
}
