/// The words in which a site prints dates; all of them can be replaced for another language.
///
/// Numbers go in without leading zeros, but for hours, minutes and seconds.
public struct DateWords: Sendable, Hashable {
    /// January first; a missing name is replaced by the month's number.
    public var months: [String]
    /// The same where no day stands before them, such as "luty" beside "2 lutego"; empty if they don't differ.
    public var monthsAlone: [String] = []
    /// Spring, summer, autumn, winter.
    public var seasons: [String]
    /// Parts of a year: four quarters, three times four months, two halves.
    public var quarters: [String]
    public var thirds: [String]
    public var halves: [String]

    // One date. Those without a year or month follow upon a date that has it: "from 18 to 19 November 2022".
    public var day: DatePattern
    public var dayWithoutYear: DatePattern
    public var dayAlone: DatePattern
    public var month: DatePattern
    public var monthAlone: DatePattern
    public var season: DatePattern
    public var northern: DatePattern
    public var southern: DatePattern
    public var partOfYear: DatePattern

    // Years, from before 1 CE to after 9999.
    public var year: DatePattern
    public var yearBeforeCommonEra: DatePattern
    public var earlyYear: DatePattern
    public var remoteYear: DatePattern
    public var estimatedYear: DatePattern

    // Unspecified digits.
    public var someDay: DatePattern
    public var someMonth: DatePattern
    public var decade: DatePattern
    public var someYear: DatePattern
    public var someYearLike: DatePattern
    public var someYearOfDecade: DatePattern
    public var unknownYear: String
    public var ofSomeYear: DatePattern
    public var someMonthFromTo: DatePattern
    public var someDayFromTo: DatePattern
    public var dayOfSomeMonth: DatePattern

    // Qualifiers.
    public var approximate: DatePattern
    public var uncertain: DatePattern
    public var uncertainAndApproximate: DatePattern
    public var qualifiedParts: DatePattern
    public var approximatePart: DatePattern
    public var uncertainPart: DatePattern
    public var uncertainAndApproximatePart: DatePattern

    // The parts of a date.
    public var yearName: String
    public var partName: String
    public var monthName: String
    public var dayName: String

    // Times of day.
    public var time: DatePattern
    public var timeWithSeconds: DatePattern
    public var timestamp: DatePattern
    public var timestampWithZone: DatePattern
    public var utc: String
    public var zone: DatePattern

    // What lasts.
    public var span: DatePattern
    public var withoutEnd: DatePattern
    public var endUnknown: DatePattern
    public var withoutBeginning: DatePattern
    public var beginningUnknown: DatePattern
    public var always: String
    public var beginningUnknownWithoutEnd: String
    public var withoutBeginningEndUnknown: String

    // One of several dates.
    public var someTimeFromTo: DatePattern
    public var onOrAfterDay: DatePattern
    public var inOrAfter: DatePattern
    public var someTimeUntil: DatePattern
    public var comma: String
    public var or: String

    // All of several dates.
    public var everyFromTo: DatePattern
    public var everyUntil: DatePattern
    public var everyFrom: DatePattern
    public var and: String

    // Headings of a chronology.
    public var years: DatePattern
    public var yearsFrom: DatePattern
    public var yearsUntil: DatePattern
    public var undated: String
}
