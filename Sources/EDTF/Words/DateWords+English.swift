extension DateWords {
    /// In full, such as "around 18 November 2022".
    public static let english = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        seasons: ["spring", "summer", "autumn", "winter"],
        quarters: ["the first quarter", "the second quarter", "the third quarter", "the fourth quarter"],
        thirds: ["the first four months", "the middle four months", "the last four months"],
        halves: ["the first half", "the second half"],
        day: "{day} {month} {year}",
        dayWithoutYear: "{day} {month}",
        dayAlone: "{day}",
        month: "{month} {year}",
        monthAlone: "{month}",
        season: "{season} {year}",
        northern: "{date} (northern hemisphere)",
        southern: "{date} (southern hemisphere)",
        partOfYear: "{part} of {year}",
        year: "{year}",
        yearBeforeCommonEra: "{year} BCE",
        earlyYear: "{year} CE",
        remoteYear: "the year {year}",
        estimatedYear: "about {year} (between {from} and {to})",
        someDay: "some day in {date}",
        someMonth: "some month in {date}",
        decade: "the {year}s",
        someYear: "some year from {from} to {to}",
        someYearLike: "some year from {from} to {to}, written {digits}",
        someYearOfDecade: "some year of the {year}s",
        unknownYear: "an unknown year",
        ofSomeYear: "{date} of {year}",
        someMonthFromTo: "some month from {from} to {to}",
        someDayFromTo: "some day from {from} to {to}",
        dayOfSomeMonth: "day {day} of {date}",
        approximate: "around {date}",
        uncertain: "possibly {date}",
        uncertainAndApproximate: "possibly around {date}",
        qualifiedParts: "{date} ({part})",
        approximatePart: "{part} approximate",
        uncertainPart: "{part} uncertain",
        uncertainAndApproximatePart: "{part} uncertain and approximate",
        yearName: "year",
        partName: "season",
        monthName: "month",
        dayName: "day",
        time: "{hour}:{minute}",
        timeWithSeconds: "{hour}:{minute}:{second}",
        timestamp: "{date}, {time}",
        timestampWithZone: "{date}, {time} ({zone})",
        utc: "UTC",
        zone: "UTC{zone}",
        span: "from {from} to {to}",
        withoutEnd: "from {from} on, no end given",
        endUnknown: "from {from} on, end unknown",
        withoutBeginning: "until {to}",
        beginningUnknown: "until {to}, beginning unknown",
        always: "no beginning or end given",
        beginningUnknownWithoutEnd: "beginning unknown, no end given",
        withoutBeginningEndUnknown: "no beginning given, end unknown",
        someTimeFromTo: "some time from {from} to {to}",
        onOrAfterDay: "on or after {date}",
        inOrAfter: "in or after {date}",
        someTimeUntil: "some time until {to}",
        comma: ", ",
        or: " or ",
        everyFromTo: "every {unit} from {from} to {to}",
        everyUntil: "every {unit} until {to}",
        everyFrom: "every {unit} from {from} on",
        and: " and ",
        years: "{from} to {to}",
        yearsFrom: "{from} and after",
        yearsUntil: "until {to}",
        undated: "undated"
    )

    /// For the heads of columns, such as "18 Nov 2022"; the time of day is left out.
    public static let shortEnglish: DateWords = {
        var words = english
        words.months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        words.remoteYear = "{year}"
        words.someDay = "{date}"
        words.someMonth = "{date}"
        words.decade = "{year}s"
        words.someYear = "{from}–{to}"
        words.someYearLike = "{digits}"
        words.someYearOfDecade = "{year}s"
        words.unknownYear = "year unknown"
        words.ofSomeYear = "{date}, {year}"
        words.someMonthFromTo = "between {from} and {to}"
        words.someDayFromTo = "between {from} and {to}"
        words.quarters = ["Q1", "Q2", "Q3", "Q4"]
        words.thirds = ["Jan–Apr", "May–Aug", "Sep–Dec"]
        words.halves = ["Jan–Jun", "Jul–Dec"]
        words.partOfYear = "{part} {year}"
        words.northern = "{date} (N)"
        words.southern = "{date} (S)"
        words.dayOfSomeMonth = "day {day} of {date}"
        words.everyFromTo = "{from}–{to}"
        words.everyUntil = "all until {to}"
        words.everyFrom = "all from {from}"
        words.estimatedYear = "c. {year}"
        words.approximate = "c. {date}"
        words.uncertain = "{date}?"
        words.uncertainAndApproximate = "c. {date}?"
        words.timestamp = "{date}"
        words.timestampWithZone = "{date}"
        words.span = "{from} – {to}"
        words.withoutEnd = "from {from}"
        words.endUnknown = "{from} – ?"
        words.withoutBeginning = "until {to}"
        words.beginningUnknown = "? – {to}"
        words.always = "any time"
        words.beginningUnknownWithoutEnd = "from ?"
        words.withoutBeginningEndUnknown = "until ?"
        words.someTimeFromTo = "between {from} and {to}"
        words.onOrAfterDay = "≥ {date}"
        words.inOrAfter = "≥ {date}"
        words.someTimeUntil = "≤ {to}"
        words.years = "{from}–{to}"
        return words
    }()
}
