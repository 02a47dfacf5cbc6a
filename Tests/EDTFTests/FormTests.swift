import EDTF
import Testing

@Suite struct `A date's form` {
    @Test(arguments: [
        "2022-12-22", "2022", "-0043", "Y170000002", "Y-17E7", "-1859S5", "Y3388E2S3", "2022-24", "2022-41",
        "201X", "-01XX", "2022-XX-XX", "-1X32-X1-X2", "?2004-06-~11", "2004?-%06", "?-2004-06-04~",
        "1984-06-?02/2004-06-11%", "2004-06-XX/2004-07-03", "1985/..", "/1985", "../", "{..1984}",
        "[..1667,1668,1670..1672,1680..]", "{156X-12-25,1960,1961-12}", "2022-12-23T13:08:00+05:30",
    ])
    func `is written as it was read`(text: String) throws {
        #expect(try EDTFDate(text).form.description == text)
    }

    @Test(arguments: [
        ("2022-11-18", "2022-11-18", "2022-11-18"),
        ("2016-02-X9", "2016-02-09", "2016-02-29"),
        ("2015-02-X9", "2015-02-09", "2015-02-19"),
        ("1984-1X", "1984-10-01", "1984-12-31"),
        ("2004-X1-31", "2004-01-31", "2004-01-31"),
        ("XXXX-02-29", "0000-02-29", "9996-02-29"),
        ("-XXXX-12-XX", "-9999-12-01", "-0001-12-31"),
        ("-000X", "-0009-01-01", "-0001-12-31"),
        ("-1X32-X1-X2", "-1932-01-02", "-1032-11-22"),
        ("-1859S2", "-1899-01-01", "-1800-12-31"),
        ("-1859S5", "-1859-01-01", "-1859-12-31"),
        ("2022-28", "2022-12-01", "2023-02-28"),
        ("2022-30", "2022-12-01", "2023-02-28"),
        ("2022-39", "2022-09-01", "2022-12-31"),
        ("2022-41", "2022-07-01", "2022-12-31"),
        ("{1960,1961-12}", "1960-01-01", "1961-12-31"),
        ("1919-12-02/1919-XX-04", "1919-12-02", "1919-12-04"),
    ])
    func `has a first and a last possible day`(text: String, first: String, last: String) throws {
        let date = try EDTFDate(text)
        #expect([date.earliestDay, date.latestDay].map { "\($0, default: "none")" } == [first, last])
    }

    @Test func `says which qualifier applies to which component`() throws {
        let cases: [(String, Qualifier?, Qualifier?, Qualifier?)] = [
            ("2004-06-11%", .uncertainAndApproximate, .uncertainAndApproximate, .uncertainAndApproximate),
            ("2004-06~-11", .approximate, .approximate, nil),
            ("2004?-06-11", .uncertain, nil, nil),
            ("?2004-06-~11", .uncertain, nil, .approximate),
            ("2004-%06-11", nil, .uncertainAndApproximate, nil),
            ("?2004-06-04~", .uncertainAndApproximate, .approximate, .approximate),
        ]
        for (text, year, month, day) in cases {
            guard case .date(let date) = try EDTFDate(text).form else {
                Issue.record("\(text) is no date")
                continue
            }
            #expect(date.qualifiers == (year, month, day), "\(text)")
        }
    }

    @Test func `keeps an open end apart from an unknown one`() throws {
        guard case .interval(let open) = try EDTFDate("1985/..").form,
            case .interval(let unknown) = try EDTFDate("1985/").form
        else {
            Issue.record("no intervals")
            return
        }
        #expect(open.end == .open && unknown.end == .unknown && open.start == unknown.start)
    }

    @Test func `is a timestamp on its own clock`() throws {
        let day = try #require(Day(year: 2022, month: 12, day: 23))
        let offset = try #require(UTCOffset("+05:30"))
        #expect(offset.minutes == 330)
        let time = 13 * 3600 + 8 * 60
        #expect(
            try EDTFDate("2022-12-23T13:08:00+05:30").form
                == .timestamp(Timestamp(day: day, secondOfDay: time, offset: offset))
        )
        #expect(
            try EDTFDate("2022-12-23T13:08:00").form
                == .timestamp(Timestamp(day: day, secondOfDay: time, offset: nil))
        )
    }

    @Test(arguments: [
        ("2022-12-22", true), ("2022-12-XX", true), ("[2022-12-22,2022-12-23]", true), ("[2022..]", true),
        ("2022-12-23T13:08:00", true), ("{2022-12-22,2022-12-23}", false), ("156X-12-25", true),
        ("2022-12-22/2022-12-23", false), ("2022/..", false), ("/..", false),
    ])
    func `is a moment unless it lasts`(text: String, isMoment: Bool) throws {
        #expect(try EDTFDate(text).isMoment == isMoment)
    }

    @Test func `keeps the text as it was written`() throws {
        let date = try EDTFDate("x 2022-12-23T13:08:00+05".dropFirst(2))
        #expect(date.text == "2022-12-23T13:08:00+05")
        #expect(date.form.description == "2022-12-23T13:08:00+05:00")
    }
}

@Suite struct `An offset from UTC` {
    @Test(arguments: [("Z", 0), ("-04", -240), ("+05:30", 330), ("+00:59", 59), ("-00:30", -30)])
    func `is read`(text: String, minutes: Int) {
        #expect(UTCOffset(text)?.minutes == minutes)
    }

    @Test(arguments: ["", "z", "5", "+5", "0530", "+0530", "+24", "+05:60", "+05:3", "*05", "+05:30Z"])
    func `is refused`(text: String) {
        #expect(UTCOffset(text) == nil)
    }
}
