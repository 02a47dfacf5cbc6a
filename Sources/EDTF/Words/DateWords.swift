/// The words in which a site prints dates; all of them can be replaced for another language.
///
/// Numbers go in without leading zeros, but for hours, minutes and seconds.
public struct DateWords: Sendable, Hashable {
    /// January first; a missing name is replaced by the month's number.
    public var months: [String]
    /// Spring, summer, autumn, winter.
    public var seasons: [String]

    // One date. Those without a year or month follow upon a date that has it: "from 18 to 19 November 2022".
    public var day: DatePattern
    public var dayWithoutYear: DatePattern
    public var dayAlone: DatePattern
    public var month: DatePattern
    public var monthAlone: DatePattern
    public var season: DatePattern

    // Years, from before 1 CE to after 9999.
    public var year: DatePattern
    public var yearBeforeCommonEra: DatePattern
    public var earlyYear: DatePattern
    public var remoteYear: DatePattern

    // Unspecified digits.
    public var someDay: DatePattern
    public var someMonth: DatePattern
    public var decade: DatePattern
    public var someYear: DatePattern

    // Qualifiers.
    public var approximate: DatePattern
    public var uncertain: DatePattern
    public var uncertainAndApproximate: DatePattern

    // Times of day.
    public var time: DatePattern
    public var timeWithSeconds: DatePattern
    public var timestamp: DatePattern
    public var timestampWithZone: DatePattern
    public var utc: String
    public var zone: DatePattern

    // What lasts.
    public var span: DatePattern
    public var stillGoingOn: DatePattern
    public var endUnknown: DatePattern
    public var withoutBeginning: DatePattern
    public var beginningUnknown: DatePattern
    public var always: String
    public var beginningUnknownStillGoingOn: String
    public var withoutBeginningEndUnknown: String

    // One of several dates.
    public var someTimeFromTo: DatePattern
    public var onOrAfterDay: DatePattern
    public var inOrAfter: DatePattern
    public var someTimeUntil: DatePattern
    public var comma: String
    public var or: String

    // Headings of a chronology.
    public var years: DatePattern
    public var yearsFrom: DatePattern
    public var yearsUntil: DatePattern
    public var undated: String
}
