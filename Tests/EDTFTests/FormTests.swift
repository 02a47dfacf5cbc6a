import EDTF
import Testing

@Suite struct `A date's form` {
    private let december = Month(year: 2022, number: 12)

    @Test func `is a day, month, season or year, with its qualifier`() throws {
        let month = try #require(december)
        let day = month.firstDay.advanced(by: 21)
        let cases: [(String, CalendarDate, Qualifier?)] = [
            ("2022-12-22", .day(day), nil),
            ("2022-12-22?", .day(day), .uncertain),
            ("2022-12~", .month(month), .approximate),
            ("2022-24%", .season(.winter, year: 2022), .uncertainAndApproximate),
            ("2022", .year(2022), nil),
            ("-0043", .year(-43), nil),
            ("Y170000002", .year(170_000_002), nil),
            ("2022-12-XX", .someDay(of: month), nil),
            ("2022-XX-XX", .someDayOfYear(2022), nil),
            ("2022-XX", .someMonth(ofYear: 2022), nil),
            ("201X", .someYear(2010...2019), nil),
            ("20XX", .someYear(2000...2099), nil),
            ("-01XX", .someYear(-199 ... -100), nil),
            ("-000X", .someYear(-9 ... -1), nil),
        ]
        for (text, date, qualifier) in cases {
            #expect(try EDTFDate(text).form == .date(QualifiedDate(date, qualifier)), "\(text)")
        }
    }

    @Test func `keeps an open end apart from an unknown one`() throws {
        let year = Interval.End.date(QualifiedDate(.year(1985)))
        #expect(try EDTFDate("1985/..").form == .interval(Interval(from: year, to: .open)))
        #expect(try EDTFDate("1985/").form == .interval(Interval(from: year, to: .unknown)))
        #expect(try EDTFDate("../1985").form == .interval(Interval(from: .open, to: year)))
        #expect(try EDTFDate("/1985").form == .interval(Interval(from: .unknown, to: year)))
    }

    @Test func `is a set of dates, ranges and open ends of which one holds`() throws {
        #expect(
            try EDTFDate("[..1667,1668,1670..1672,1680..]").form
                == .oneOf([
                    .until(.year(1667)), .date(.year(1668)), .range(.year(1670), .year(1672)),
                    .onOrAfter(.year(1680)),
                ])
        )
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
        ("2022-12-23T13:08:00", true), ("2022-12-22/2022-12-23", false), ("2022/..", false), ("/..", false),
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
