import EDTF
import Testing

@Suite struct `A date written as people write dates` {
    @Test(arguments: [
        // Order and separators.
        ("22.12.2022", "write 2022-12-22, not 22.12.2022"),
        ("22/12/2022", "write 2022-12-22, not 22/12/2022"),
        ("12/22/2022", "write 2022-12-22, not 12/22/2022"),
        ("2022/12/22", "write 2022-12-22, not 2022/12/22"),
        ("20221222", "write 2022-12-22, not 20221222"),
        ("202212", "write 2022-12, not 202212"),
        ("12/2022", "write 2022-12, not 12/2022"),
        ("22 December 2022", "write 2022-12-22, not 22 December 2022"),
        ("Dec. 22nd, 2022", "write 2022-12-22, not Dec. 22nd, 2022"),
        ("3. Januar 2023", "write 2023-01-03, not 3. Januar 2023"),
        ("3. März 2023", "write 2023-03-03, not 3. März 2023"),
        ("03.01.2023", "write 2023-01-03, not 03.01.2023"),
        ("Jan 3, 2023", "write 2023-01-03, not Jan 3, 2023"),
        ("1er août 2023", "write 2023-08-01, not 1er août 2023"),
        ("3 de enero de 2023", "write 2023-01-03, not 3 de enero de 2023"),
        ("3 января 2023", "write 2023-01-03, not 3 января 2023"),
        ("2022-Dec-22", "write 2022-12-22, not 2022-Dec-22"),
        ("Sept 2022", "write 2022-09, not Sept 2022"),
        ("05/06/2022", "'05/06/2022' can be read in two ways: write 2022-06-05 or 2022-05-06"),
        ("2022-2-5", "a month and a day have two digits: write 2022-02-05, not 2022-2-5"),
        // Letters, spaces, years.
        ("1863- 03-29", "a date has no spaces: write 1863-03-29"),
        ("[1667,1668, 1670..1672]", "a date has no spaces: write [1667,1668,1670..1672]"),
        ("2022–12–22", "hyphens are plain and letters capital in a date: write 2022-12-22"),
        ("201x", "hyphens are plain and letters capital in a date: write 201X"),
        ("33", "a year has four digits: write 0033"),
        ("12022", "a year of more than four digits begins with Y: write Y12022"),
        ("Y2006", "only a year of more than four digits begins with Y: write 2006"),
        ("44 BC", "1 BCE is the year 0000, so that '44 BC' is written -0043"),
        // Uncertainty.
        ("2022-12 (?)", "an uncertain date is written 2022-12?"),
        ("possibly 18 November 2022", "an uncertain date is written 2022-11-18?"),
        ("c. 1920", "an approximate date is written 1920~"),
        ("around March 1920", "an approximate date is written 1920-03~"),
        ("2022-12?~", "a date both uncertain and approximate is written 2022-12%"),
        ("2022-12-??", "unspecified digits are written 2022-12-XX"),
        ("2022-12-00", "unspecified digits are written 2022-12-XX"),
        ("201u", "unspecified digits are written 201X"),
        ("the 1980s", "a decade is written 198X"),
        ("Fall 2012", "a season is written 2012-23"),
        ("2022-??-22", "unspecified digits are written 2022-XX-22"),
        ("2022-Q1", "a quarter or half of a year is written 2022-33"),
        ("Q3 2022", "a quarter or half of a year is written 2022-35"),
        ("2022H2", "a quarter or half of a year is written 2022-41"),
        ("1950s2", "hyphens are plain and letters capital in a date: write 1950S2"),
        ("y17e8", "hyphens are plain and letters capital in a date: write Y17E8"),
        ("1950p2", "hyphens are plain and letters capital in a date: write 1950S2"),
        ("156x-12-25", "hyphens are plain and letters capital in a date: write 156X-12-25"),
        ("Y1950S2", "only a year of more than four digits begins with Y: write 1950S2"),
        ("early December 2022", "a part of a month is written 2022-12-0X"),
        ("mid-December 2022", "a part of a month is written 2022-12-1X"),
        ("late December 2022", "a part of a month is written [2022-12-20..2022-12-31]"),
        ("Late Feb 2024", "a part of a month is written [2024-02-20..2024-02-29]"),
        (
            "2022-W51",
            "a week is written as its days, Monday to Sunday: 2022-12-19/2022-12-25 or [2022-12-19..2022-12-25]"
        ),
        (
            "2020W53",
            "a week is written as its days, Monday to Sunday: 2020-12-28/2021-01-03 or [2020-12-28..2021-01-03]"
        ),
        ("2025-W01-1", "a day is written with its month, not its week: write 2024-12-30"),
        // What lasts.
        ("2022-12-18 to 2022-12-19", "a span is written 2022-12-18/2022-12-19"),
        ("18–19 November 2022", "a span is written 2022-11-18/2022-11-19"),
        ("from 30 November to 2 December 2022", "a span is written 2022-11-30/2022-12-02"),
        ("2022-12-18/19", "a span is written 2022-12-18/2022-12-19"),
        ("1914-1918", "a span is written 1914/1918"),
        ("2022-12-22–2022-12-25", "a span is written 2022-12-22/2022-12-25"),
        ("2022-12-22-2022-12-25", "a span is written 2022-12-22/2022-12-25"),
        ("2022-12-22 – 25", "a span is written 2022-12-22/2022-12-25"),
        ("2022-11–2022-12", "a span is written 2022-11/2022-12"),
        ("5.12.2022/9.12.2022", "a span is written 2022-12-05/2022-12-09"),
        ("since November 2022", "what's still going on is written 2022-11/.."),
        ("2022-11/present", "what's still going on is written 2022-11/.."),
        ("1985/unknown", "a span with an unknown end is written 1985/"),
        ("until 1985", "a span without a beginning is written ../1985"),
        // One of several.
        ("22 or 23 December 2022", "one of several dates is written [2022-12-22,2022-12-23]"),
        ("2022-12-22, 2022-12-23", "one of several dates is written [2022-12-22,2022-12-23]"),
        ("2022-12-22 2022-12-23", "one of several dates is written [2022-12-22,2022-12-23]"),
        ("22 and 23 December 2022", "all of several dates are written {2022-12-22,2022-12-23}"),
        ("{2004;2006}", "all of several dates are written {2004,2006}"),
        ("{2004, 2006..2008}", "a date has no spaces: write {2004,2006..2008}"),
        ("between 2004 and 2006", "one of several dates is written [2004..2006]"),
        ("before 1990", "a date before another is written [..1989]"),
        ("by 1990", "a date not after another is written [..1990]"),
        ("..2022", "a date not after another is written [..2022]"),
        ("2022-12..", "a date not before another is written [2022-12..]"),
        ("after 2022-12-31", "a date after another is written [2023-01-01..]"),
        // Times.
        ("2022-12-23 13:08", "a day with its time is written 2022-12-23T13:08:00"),
        ("2022-12-23T13:08+0530", "a day with its time is written 2022-12-23T13:08:00+05:30"),
        ("23 Dec 2022 13:08 UTC", "a day with its time is written 2022-12-23T13:08:00Z"),
        ("2022-12-23T13:08:15.250Z", "a day with its time is written 2022-12-23T13:08:15Z"),
    ])
    func `is told how EDTF writes it`(text: String, message: String) {
        let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
        #expect(error?.message == message)
        #expect(error?.mend?.proposals.allSatisfy { (try? EDTFDate($0)) != nil } == true)
    }

    @Test(arguments: [
        "foo", "March", "n.d.", "2022-12-22T", "32.12.2022", "spring", "2022 2023 2024", "-", "Y2022E",
        "20221322", "202213", "2022-Q5", "2022-W53", "2022-W00", "2022-W51-8", "early spring", "2022-12-32",
        "{}", "3 jui 2023", "3 lut 2023 or so", "0 AD", "0 BC",
    ])
    func `is left alone where nobody can say what was meant`(text: String) {
        #expect(#expect(throws: EDTFError.self) { try EDTFDate(text) }?.mend == nil)
    }
}
