import EDTF
import Testing

@Suite struct `A date that isn't EDTF` {
    @Test(arguments: [
        // Dates that don't exist.
        ("", "the date is empty", ""),
        ("foo", "'foo' is no date", "foo"),
        ("2022-13", "'2022-13' has no month 13; months go from 01 to 12", "13"),
        ("2022-31-12", "'2022-31-12' has no month 31; months go from 01 to 12", "31"),
        ("2022-02-30", "'2022-02-30' has no day 30; February 2022 has 28 days", "30"),
        ("2022/2022-02-30", "'2022-02-30' has no day 30; February 2022 has 28 days", "30"),
        ("-0000", "there's no year -0000; the year before 0001 is 0000", "-0000"),
        ("2022-12-23T25:08:00Z", "no time has hour 25; hours go from 00 to 23", "25"),
        ("2022-12-23T13:60:00Z", "no time has minute 60; minutes go from 00 to 59", "60"),
        ("2022-12-23T25:00", "no time has hour 25; hours go from 00 to 23", "25"),
        ("2022-12-23 13:75 IST", "no time has minute 75; minutes go from 00 to 59", "75"),
        ("2022-12-23T13:08:00 IST", "'IST' is a time zone's name, which says no offset", "IST"),
        (
            "2022-12-23 13:08 Europe/Kyiv", "'Europe/Kyiv' is a time zone's name, which says no offset",
            "Europe/Kyiv"
        ),
        (
            "2022-12-23T13:08:00+25", "no clock is '+25' from UTC; an offset goes from -23:59 to +23:59",
            "+25"
        ),
        ("Y123456789012", "the year in 'Y123456789012' has more than 11 digits", "Y123456789012"),
        (
            "2022-12-24 5:30 am EST", "'EST' is a time zone's name, which says no offset", "EST"
        ),
        // Those that are written loosely too.
        ("31 June 2022", "'31 June 2022' has no day 31; June 2022 has 30 days", "31 June 2022"),
        ("30.02.2022", "'30.02.2022' has no day 30; February 2022 has 28 days", "30.02.2022"),
        ("06/31/2022", "'06/31/2022' has no day 31; June 2022 has 30 days", "06/31/2022"),
        ("13/14/2022", "'13/14/2022' has no month 13; months go from 01 to 12", "13/14/2022"),
        ("winter 2021/23", "'winter 2021/23' is no date", "winter 2021/23"),
        ("Thursday 22 December", "'Thursday 22 December' is no date", "Thursday 22 December"),
        ("22/12/22", "'22/12/22' is no date", "22/12/22"),
        // Spans.
        ("2023/2022", "'2023/2022' ends before it begins", "2023/2022"),
        (
            "2022-11-18/2022-11", "the end of '2022-11-18/2022-11' may lie before its beginning",
            "2022-11-18/2022-11"
        ),
        ("2022/2023/2024", "a span has one slash, between its start and its end", "/"),
        (
            "2022-12-18T10:00:00/2022-12-19",
            "a span goes from day to day, but '2022-12-18T10:00:00' has a time of day", "2022-12-18T10:00:00"
        ),
        ("Y-61000/-2000", "a span takes years of four digits, not 'Y-61000'", "Y-61000"),
        // Sets.
        ("[2022-12-22", "'[2022-12-22' lacks its closing bracket ]", "[2022-12-22"),
        ("[]", "'[]' names no date", "[]"),
        ("[..]", "'..' names no date", ".."),
        ("[2023..2022]", "'2023..2022' ends before it begins", "2023..2022"),
        (
            "[2022..,2023]",
            "the open end '2022..' stands inside a set; only its first and last member can be open", "2022.."
        ),
        (
            "[2022-12-22?,2022-12-23]", "a date in a set takes no qualifier, unlike '2022-12-22?'",
            "2022-12-22?"
        ),
        (
            "[2022-12-22T10:00:00,2022-12-23]",
            "a set is made of days, months and years, but '2022-12-22T10:00:00' has a time of day",
            "2022-12-22T10:00:00"
        ),
        // What's no date of level 2 either.
        ("Y17E0", "an exponent begins at 1; a year without one is written with all its digits", "0"),
        ("Y17E15", "the year in 'Y17E15' has more than 11 digits", "Y17E15"),
        ("1950S1000000000000000000", "'1950S1000000000000000000' is no date", "1950S1000000000000000000"),
        ("1950S0", "a year has at least one significant digit", "0"),
        ("XXXX-02-30", "there's no day 'XXXX-02-30', whatever stands for X", "XXXX-02-30"),
        ("19X1-02-29", "there's no day '19X1-02-29', whatever stands for X", "19X1-02-29"),
        ("2004-2X", "'2004-2X' has no month 2X; months go from 01 to 12", "2X"),
        ("2004-42", "'2004-42' has no month 42; months go from 01 to 12", "42"),
        ("2004-34-01", "'2004-34-01' has no month 34; months go from 01 to 12", "34"),
        ("1919-XX-02/1918-XX-01", "'1919-XX-02/1918-XX-01' ends before it begins", "1919-XX-02/1918-XX-01"),
        ("{1960..,1961..", "'{1960..,1961..' lacks its closing bracket }", "{1960..,1961.."),
        ("{1960?,1961}", "a date in a set takes no qualifier, unlike '1960?'", "1960?"),
    ])
    func `is refused with what's wrong and where`(text: String, message: String, marked: String) {
        let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
        #expect(error?.message == message)
        let range = error?.range ?? 0..<0
        let part = String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        #expect(part == marked)
    }

    @Test(arguments: [
        ("foo", "write 2022-12-22, 2022-12 or 2022; leave out what isn't known"),
        ("2022-31-12", "write 2022-12-31"),
        ("2022-25-03", "write 2022-03-25"),
        ("2023/2022", "write 2022/2023"),
        ("2022-11-18/2022-11", "write the end as precisely as the beginning"),
        ("2022-12-23T13:08:00 IST", "write the offset from UTC, such as +05:30"),
        ("2022-12-24 5:30 am EST", "write the offset from UTC, such as +05:30"),
        ("22 December", "add the year in all its digits, such as 2022"),
        ("22.12.22", "add the year in all its digits, such as 2022"),
        ("22 Dec '22", "add the year in all its digits, such as 2022"),
        ("1914-18", "write 1914/1918"),
        ("1999-00", "write 1999-XX or 1999/2000"),
        ("31 June 2022", nil),
        ("unknown", "leave the key out: what isn't known isn't written"),
        ("n/a", "leave the key out: what isn't known isn't written"),
        ("?", "leave the key out: what isn't known isn't written"),
        ("2022-13", nil),
        ("22.12.2022", nil),
    ])
    func `is helped where the message doesn't say what to write`(text: String, help: String?) {
        #expect(#expect(throws: EDTFError.self) { try EDTFDate(text) }?.help == help)
    }

    @Test func `is shown shortened in a message if it's long`() {
        let long = String(repeating: "2022-12-22 ", count: 1000)
        let error = #expect(throws: EDTFError.self) { try EDTFDate(long) }
        #expect((error?.message.count ?? 0) < 100)
    }
}
