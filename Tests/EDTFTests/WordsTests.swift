import EDTF
import Testing

@Suite struct `A date in words` {
    @Test(arguments: [
        ("2022-12-22", "22 December 2022", "22 Dec 2022"),
        ("2022-12", "December 2022", "Dec 2022"),
        ("2022", "2022", "2022"),
        ("2002-21", "spring 2002", "spring 2002"),
        ("2022-11-18~", "around 18 November 2022", "c. 18 Nov 2022"),
        ("2022-11-18?", "possibly 18 November 2022", "18 Nov 2022?"),
        ("2022-11-18%", "possibly around 18 November 2022", "c. 18 Nov 2022?"),
        ("2022-12-XX", "some day in December 2022", "Dec 2022"),
        ("2022-XX-XX", "some day in 2022", "2022"),
        ("2022-XX", "some month in 2022", "2022"),
        ("201X", "the 2010s", "2010s"),
        ("20XX", "some year from 2000 to 2099", "2000–2099"),
        // Years far off.
        ("Y170000002", "the year 170000002", "170000002"),
        ("Y-170000002", "the year 170000003 BCE", "170000003 BCE"),
        ("0033-04-03", "3 April 33 CE", "3 Apr 33 CE"),
        ("0000", "1 BCE", "1 BCE"),
        ("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE"),
        ("-201X", "some year from 2020 BCE to 2011 BCE", "2020 BCE–2011 BCE"),
        // Times.
        ("2022-12-23T13:08:00+05:30", "23 December 2022, 13:08 (UTC+05:30)", "23 Dec 2022"),
        ("2022-12-23T13:08:15-05", "23 December 2022, 13:08:15 (UTC-05:00)", "23 Dec 2022"),
        ("2022-12-23T09:05:00Z", "23 December 2022, 09:05 (UTC)", "23 Dec 2022"),
        ("2022-12-23T09:05:00", "23 December 2022, 09:05", "23 Dec 2022"),
        // Estimated years, and years with unspecified digits.
        ("1950S2", "about 1950 (between 1900 and 1999)", "c. 1950"),
        ("Y3388E2S3", "about the year 338800 (between the year 338000 and the year 338999)", "c. 338800"),
        ("-1859S5", "1860 BCE", "1860 BCE"),
        ("1XXX", "some year from 1000 to 1999", "1000–1999"),
        ("XXXX", "an unknown year", "year unknown"),
        ("1X32", "some year from 1032 to 1932, written 1X32", "1X32"),
        ("156X-12-25", "25 December of some year of the 1560s", "25 Dec, 1560s"),
        ("15XX-12-XX", "some day in December of some year from 1500 to 1599", "Dec, 1500–1599"),
        ("XXXX-12-XX", "some day in December of an unknown year", "Dec, year unknown"),
        ("1XXX-XX", "some month in some year from 1000 to 1999", "1000–1999"),
        ("1XXX-12", "December of some year from 1000 to 1999", "Dec, 1000–1999"),
        // Months and days with unspecified digits.
        ("1984-1X", "October, November or December 1984", "Oct, Nov or Dec 1984"),
        ("1984-0X", "some month from January to September 1984", "between Jan and Sep 1984"),
        ("1984-X1-03", "3 January or November 1984", "3 Jan or Nov 1984"),
        ("2016-02-X9", "9, 19 or 29 February 2016", "9, 19 or 29 Feb 2016"),
        ("1984-11-2X", "some day from 20 to 29 November 1984", "between 20 and 29 Nov 1984"),
        ("1560-XX-25", "day 25 of some month in 1560", "day 25 of 1560"),
        ("XXXX-XX-2X", "day 20 to 29 of some month in an unknown year", "day 20–29 of year unknown"),
        // Parts of the year.
        ("2022-25", "spring 2022 (northern hemisphere)", "spring 2022 (N)"),
        ("2022-32", "winter 2022 (southern hemisphere)", "winter 2022 (S)"),
        ("2022-33", "the first quarter of 2022", "Q1 2022"),
        ("2022-36~", "around the fourth quarter of 2022", "c. Q4 2022"),
        ("2022-38", "the middle four months of 2022", "May–Aug 2022"),
        ("2022-41", "the second half of 2022", "Jul–Dec 2022"),
        ("202X-21", "spring of some year of the 2020s", "spring, 2020s"),
        // Qualifiers of parts.
        ("2004?-06-11", "11 June 2004 (year uncertain)", "11 Jun 2004 (year uncertain)"),
        (
            "2004-06~-11", "11 June 2004 (year and month approximate)",
            "11 Jun 2004 (year and month approximate)"
        ),
        (
            "?2004-06-~11", "11 June 2004 (year uncertain, day approximate)",
            "11 Jun 2004 (year uncertain, day approximate)"
        ),
        (
            "2004-%06-11", "11 June 2004 (month uncertain and approximate)",
            "11 Jun 2004 (month uncertain and approximate)"
        ),
        ("2004-?21", "spring 2004 (season uncertain)", "spring 2004 (season uncertain)"),
        ("?2004-?06", "possibly June 2004", "Jun 2004?"),
        ("~2022", "around 2022", "c. 2022"),
        // What lasts.
        (
            "2004-06-XX/2004-07-03", "from some day in June 2004 to 3 July 2004", "Jun 2004 – 3 Jul 2004"
        ),
        (
            "2004-06-~01/2004-06-~20", "from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)",
            "1 Jun 2004 (day approximate) – 20 Jun 2004 (day approximate)"
        ),
        ("2022-11-18/2022-12", "from 18 November to December 2022", "18 Nov – Dec 2022"),
        ("2022-11-18/2022-11-19", "from 18 to 19 November 2022", "18 – 19 Nov 2022"),
        ("2022-11-30/2022-12-02", "from 30 November to 2 December 2022", "30 Nov – 2 Dec 2022"),
        ("2022-12-30/2023-01-02", "from 30 December 2022 to 2 January 2023", "30 Dec 2022 – 2 Jan 2023"),
        ("2022-11/2022-12", "from November to December 2022", "Nov – Dec 2022"),
        (
            "2022-11-18~/2022-11-19", "from around 18 November 2022 to 19 November 2022",
            "c. 18 Nov 2022 – 19 Nov 2022"
        ),
        ("2022-11/..", "from November 2022 on, no end given", "from Nov 2022"),
        ("1985/", "from 1985 on, end unknown", "1985 – ?"),
        ("../1985", "until 1985", "until 1985"),
        ("/1985", "until 1985, beginning unknown", "? – 1985"),
        ("../..", "no beginning or end given", "any time"),
        ("/..", "beginning unknown, no end given", "from ?"),
        ("../", "no beginning given, end unknown", "until ?"),
        // One of several.
        ("[2022-12-22,2022-12-23]", "22 or 23 December 2022", "22 or 23 Dec 2022"),
        (
            "[2022-11-30,2022-12-01,2022-12-02]", "30 November, 1 or 2 December 2022",
            "30 Nov, 1 or 2 Dec 2022"
        ),
        ("[2022-12-31,2023-01-01]", "31 December 2022 or 1 January 2023", "31 Dec 2022 or 1 Jan 2023"),
        ("[2022-12-05..2022-12-09]", "some time from 5 to 9 December 2022", "between 5 and 9 Dec 2022"),
        (
            "[1667,1668,1670..1672]", "1667, 1668 or some time from 1670 to 1672",
            "1667, 1668 or between 1670 and 1672"
        ),
        ("[2022-12-05..]", "on or after 5 December 2022", "≥ 5 Dec 2022"),
        ("[1984..]", "in or after 1984", "≥ 1984"),
        ("[..1760-12-03]", "some time until 3 December 1760", "≤ 3 Dec 1760"),
        (
            "[2022-11-18,2022-11-20,2022-12-01]", "18 November, 20 November or 1 December 2022",
            "18 Nov, 20 Nov or 1 Dec 2022"
        ),
        ("[156X-12-25,1571]", "25 December of some year of the 1560s or 1571", "25 Dec, 1560s or 1571"),
        // All of several.
        ("{2022-12-22,2022-12-23}", "22 and 23 December 2022", "22 and 23 Dec 2022"),
        (
            "{2022-11-18,2022-11-20,2022-12}", "18 November, 20 November and December 2022",
            "18 Nov, 20 Nov and Dec 2022"
        ),
        ("{1960,1961-12}", "1960 and December 1961", "1960 and Dec 1961"),
        (
            "{1667,1668,1670..1672}", "1667, 1668 and every year from 1670 to 1672",
            "1667, 1668 and 1670–1672"
        ),
        ("{2022-11-18..2022-11-20}", "every day from 18 to 20 November 2022", "18–20 Nov 2022"),
        ("{..1984}", "every year until 1984", "all until 1984"),
        ("{1760-12..}", "every month from December 1760 on", "all from Dec 1760"),
    ])
    func `says what's known and no more`(text: String, long: String, short: String) throws {
        let date = try EDTFDate(text)
        #expect(DateWords.english.phrase(for: date) == long)
        #expect(DateWords.shortEnglish.phrase(for: date) == short)
    }

    @Test func `can be in another language`() throws {
        var german = DateWords.english
        german.months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"]
        german.day = "{day}. {month} {year}"
        german.dayAlone = "{day}."
        german.span = "vom {from} bis zum {to}"
        #expect(try german.phrase(for: EDTFDate("2022-03-18/2022-03-19")) == "vom 18. bis zum 19. März 2022")
        // A name that's missing is no reason to stop.
        #expect(try german.phrase(for: EDTFDate("2022-12-18")) == "18. 12 2022")
    }

    @Test func `may call months otherwise where no day stands before them`() throws {
        var polish = DateWords.english
        polish.months = ["stycznia", "lutego"]
        polish.monthsAlone = ["styczeń", "luty"]
        let phrases = try ["2025-02-02", "2025-02", "2025-01/2025-02"].map {
            polish.phrase(for: try EDTFDate($0))
        }
        #expect(phrases == ["2 lutego 2025", "luty 2025", "from styczeń to luty 2025"])
    }

    @Test func `has a heading for each stretch of the calendar`() throws {
        let headings = try ["2022-12-22", "2022-12", "2022", "2022/2024", "2022/..", "/1985", "/.."].map {
            DateWords.english.heading(for: CalendarSpan(try EDTFDate($0)))
        }
        #expect(
            headings == [
                "22 December 2022", "December 2022", "2022", "2022 to 2024", "2022 and after", "until 1985",
                "undated",
            ]
        )
    }
}

@Suite struct `A pattern for dates` {
    @Test func `knows its places, and takes other braces for words`() {
        let pattern: DatePattern = "{day} {x} {month}{year}"
        #expect(pattern.slots == [.day, .month, .year])
        var words = DateWords.english
        words.day = pattern
        #expect((try? EDTFDate("2022-12-22")).map(words.phrase) == "22 {x} December2022")
    }
}
